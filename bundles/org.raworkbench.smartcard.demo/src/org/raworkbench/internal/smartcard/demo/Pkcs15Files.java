package org.raworkbench.internal.smartcard.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.smartcard.demo.CardFile.Directory;
import org.raworkbench.internal.smartcard.demo.CardFile.Transparent;
import org.raworkbench.smartcard.Bytes;

/** Lays out the files of a PKCS#15 application (ISO/IEC 7816-15:2016; PKCS#15 v1.1, 5). */
final class Pkcs15Files {

    static final Bytes PKCS15 = Bytes.ofHex("A000000063504B43532D3135");

    private static final int PASSCODE_REFERENCE = 0x01;
    private static final int APPLICATION = 0x5015;
    private static final int APPLICATION_LIST = 0x2F00;
    private static final int OBJECT_DIRECTORY = 0x5031;
    private static final int TOKEN_INFO = 0x5032;
    private static final int PRIVATE_KEYS = 0x4401;
    private static final int CERTIFICATES = 0x4402;
    private static final int PASSCODES = 0x4403;
    private static final int FIRST_CERTIFICATE = 0x4331;
    private static final int FIRST_KEY = 0x4B01;

    private final Bytes aid;
    private final String label;
    private final int directorySize;

    /**
     * @param aid by which the application is selected
     * @param label what the card calls it
     * @param directorySize least size of the directory files, which are filled up with zeros as on cards that leave room
     */
    Pkcs15Files(Bytes aid, String label, int directorySize) {
        this.aid = aid;
        this.label = label;
        this.directorySize = directorySize;
    }

    static Passcode passcode(int triesLeft) {
        return new Passcode(PASSCODE_REFERENCE, triesLeft);
    }

    /** The card's files with the certificates of {@code holder}. */
    FileSystem of(CardHolder holder, Passcode passcode) {
        Directory application = new Directory(APPLICATION, aid);
        List<Bytes> certificates = new ArrayList<>();
        List<Bytes> keys = new ArrayList<>();
        add(application, certificates, keys, Pkcs15Objects.AUTHENTICATION, holder.authentication());
        add(application, certificates, keys, Pkcs15Objects.SIGNING, holder.signing());
        application.add(new Transparent(OBJECT_DIRECTORY, filled(Pkcs15Objects.directory(path(PRIVATE_KEYS),
                path(CERTIFICATES), path(PASSCODES)))));
        application.add(new Transparent(TOKEN_INFO, Pkcs15Objects.token(holder.number(), label)));
        application.add(new Transparent(PRIVATE_KEYS, filled(joined(keys))));
        application.add(new Transparent(CERTIFICATES, filled(joined(certificates))));
        application.add(new Transparent(PASSCODES,
                filled(Pkcs15Objects.passcode(passcode.reference(), Bytes.ofHex("3F00").plus(id(APPLICATION))))));
        Directory masterFile = new Directory(FileSystem.MASTER_FILE, Bytes.empty()).add(application)
                .add(new Transparent(APPLICATION_LIST, BerTlv.of(0x61, BerTlv.of(0x4F, aid), BerTlv.of(0x50, label),
                        BerTlv.of(0x51, Bytes.ofHex("3F00").plus(id(APPLICATION))))));
        return new FileSystem(masterFile, application, passcode);
    }

    private static void add(Directory application, List<Bytes> certificates, List<Bytes> keys,
            Pkcs15Objects.Purpose purpose, Optional<Bytes> certificate) {
        int number = purpose.number();
        if (certificate.isPresent()) {
            application.add(new Transparent(FIRST_CERTIFICATE + number, certificate.get()));
            certificates.add(Pkcs15Objects.certificate(purpose, path(FIRST_CERTIFICATE + number)));
            keys.add(Pkcs15Objects.privateKey(purpose, path(FIRST_KEY + number)));
        }
    }

    private Bytes filled(Bytes content) {
        int missing = Math.max(0, directorySize - content.length());
        return content.plus(Bytes.of(new byte[missing]));
    }

    private static Bytes joined(List<Bytes> entries) {
        return entries.stream().reduce(Bytes.empty(), Bytes::plus);
    }

    private static Bytes path(int file) {
        return Bytes.ofHex("3F00").plus(id(APPLICATION)).plus(id(file));
    }

    private static Bytes id(int file) {
        return BerTlv.uint16(file);
    }
}
