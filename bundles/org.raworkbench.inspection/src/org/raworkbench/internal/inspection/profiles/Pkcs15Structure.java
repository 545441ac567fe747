package org.raworkbench.internal.inspection.profiles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.raworkbench.inspection.CardContent;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.internal.inspection.profiles.Pkcs15Directory.CertificateEntry;
import org.raworkbench.internal.inspection.profiles.Pkcs15Directory.Kind;
import org.raworkbench.internal.inspection.profiles.Pkcs15Directory.PasscodeEntry;
import org.raworkbench.internal.inspection.profiles.Pkcs15Directory.Token;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** Reads a PKCS#15 file structure (ISO/IEC 7816-15:2016) under the application that is selected. */
final class Pkcs15Structure {

    private static final Bytes OBJECT_DIRECTORY = Bytes.ofHex("5031");
    private static final Bytes TOKEN_INFO = Bytes.ofHex("5032");
    private static final Bytes DEFAULT_DIRECTORY = Bytes.ofHex("3F005015");
    private static final int MOST_DIRECTORIES = 4;
    private static final int MOST_CERTIFICATES = 8;
    private static final int MOST_PASSCODES = 2;

    private final CardConnection card;
    private final CardContent content;
    private final CardFiles files;

    Pkcs15Structure(CardConnection card, CardContent content) {
        this.card = card;
        this.content = content;
        this.files = CardFiles.of(card);
    }

    /**
     * Reads certificates and, where {@code askForTries}, the passcodes' counters.
     *
     * @return whether there is a PKCS#15 structure at all
     */
    boolean read(boolean askForTries) throws SmartcardException {
        FileContent directory = files.readObjects(OBJECT_DIRECTORY);
        if (!directory.ok()) {
            directory = files.readObjects(DEFAULT_DIRECTORY.plus(OBJECT_DIRECTORY));
        }
        if (!directory.ok()) {
            return false;
        }
        readCertificates(directory.data());
        if (askForTries) {
            readCounters(directory.data());
        }
        return true;
    }

    /** Reads what the token calls itself. */
    void readToken() throws SmartcardException {
        FileContent file = files.readObjects(TOKEN_INFO);
        if (!file.ok()) {
            file = files.readObjects(DEFAULT_DIRECTORY.plus(TOKEN_INFO));
        }
        Token token = Pkcs15Directory.token(file.data());
        fact("fact.token.label", token.label());
        fact("fact.token.manufacturer", token.manufacturer());
        fact("fact.token.serial", token.serial());
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            content.fact(Messages.text(name), value);
        }
    }

    private void readCertificates(Bytes objectDirectory) throws SmartcardException {
        List<CertificateEntry> entries = new ArrayList<>();
        for (Bytes file : directories(objectDirectory, Kind.CERTIFICATES)) {
            entries.addAll(Pkcs15Directory.certificates(file));
        }
        if (entries.size() > MOST_CERTIFICATES) {
            content.problem(content(""), Reason.FAILED, Messages.text("notRead.tooMany", MOST_CERTIFICATES));
        }
        Set<Pkcs15Path> seen = new HashSet<>();
        for (CertificateEntry entry : entries.subList(0, Math.min(entries.size(), MOST_CERTIFICATES))) {
            if (entry.path().isEmpty()) {
                content.certificate(Messages.text("pkcs15.directory", ""), entry.value());
            } else if (seen.add(entry.path().get())) {
                readCertificate(entry.path().get());
            }
        }
    }

    private void readCertificate(Pkcs15Path path) throws SmartcardException {
        FileContent file = files.readObject(path.file(), path.index(), path.length());
        if (file.ok() && !file.data().isEmpty()) {
            content.certificate(path.describe(), file.data());
        } else {
            content.unreadableCertificate(path.describe(),
                    file.ok() ? Messages.text("notRead.structure") : file.explain());
        }
    }

    private void readCounters(Bytes objectDirectory) throws SmartcardException {
        Set<Integer> asked = new HashSet<>();
        for (Bytes directory : directories(objectDirectory, Kind.AUTHENTICATION_OBJECTS)) {
            for (PasscodeEntry passcode : Pkcs15Directory.passcodes(directory)) {
                if (passcode.user() && asked.size() < MOST_PASSCODES && asked.add(passcode.reference())) {
                    files.enterDirectoryOf(passcode.directory());
                    Response answer = card
                            .transmit(new Command(0x00, 0x20, 0x00, passcode.reference(), Bytes.empty(), 0));
                    content.counterFromVerify(passcode.reference(),
                            passcode.label().isEmpty() || asked.size() == 1 ? RetryCounter.PASSCODE : passcode.label(),
                            answer.sw());
                }
            }
        }
    }

    private List<Bytes> directories(Bytes objectDirectory, Kind kind) throws SmartcardException {
        List<Bytes> read = new ArrayList<>();
        for (Bytes path : Pkcs15Directory.files(objectDirectory, kind).stream().limit(MOST_DIRECTORIES).toList()) {
            FileContent file = files.readObjects(path);
            if (file.ok()) {
                read.add(file.data());
            } else {
                content.problem(content(path.hex()), Reason.FAILED, file.explain());
            }
        }
        return read;
    }

    private static String content(String path) {
        return Messages.text("pkcs15.place", Messages.text("pkcs15.directory", path)).strip();
    }
}
