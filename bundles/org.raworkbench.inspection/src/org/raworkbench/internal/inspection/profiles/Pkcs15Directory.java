package org.raworkbench.internal.inspection.profiles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.smartcard.Bytes;

/** Takes the directory files of PKCS#15 apart (ISO/IEC 7816-15:2016, 8.3 to 8.9). Never throws. */
final class Pkcs15Directory {

    private static final int SEQUENCE = 0x30;
    private static final int OCTET_STRING = 0x04;
    private static final int UTF8_STRING = 0x0C;
    private static final int BIT_STRING = 0x03;
    private static final int BOOLEAN = 0x01;
    private static final int TYPE_ATTRIBUTES = 0xA1;
    private static final int DIRECT = 0xA0;
    private static final int PIN_REFERENCE = 0x80;

    /** The kinds of objects whose directories are read, with their tags in the object directory (8.3). */
    enum Kind {
        CERTIFICATES(0xA4), AUTHENTICATION_OBJECTS(0xA8);

        private final int tag;

        Kind(int tag) {
            this.tag = tag;
        }
    }

    /**
     * One certificate.
     *
     * @param path where it is stored, or
     * @param value its bytes, where the directory holds them itself
     */
    record CertificateEntry(Optional<Pkcs15Path> path, Bytes value) {
    }

    /**
     * One passcode.
     *
     * @param label its label on the card, may be empty
     * @param reference its reference for VERIFY
     * @param user whether it is the card holder's, neither an unblocking code nor a security officer's
     * @param directory the directory in which the reference holds; empty for the present one
     */
    record PasscodeEntry(String label, int reference, boolean user, Bytes directory) {
    }

    private Pkcs15Directory() {
    }

    /** The directory files that the object directory names for {@code kind}. */
    static List<Bytes> files(Bytes objectDirectory, Kind kind) {
        List<Bytes> files = new ArrayList<>();
        for (Tlv entry : TlvReader.read(objectDirectory).all(kind.tag)) {
            entry.first().flatMap(Pkcs15Path::of).map(Pkcs15Path::file).filter(file -> !files.contains(file))
                    .ifPresent(files::add);
        }
        return files;
    }

    /** The certificates of card holders that a certificate directory lists; those of authorities are left out. */
    static List<CertificateEntry> certificates(Bytes directory) {
        List<CertificateEntry> entries = new ArrayList<>();
        for (Tlv entry : TlvReader.read(directory).all(SEQUENCE)) {
            boolean authority = entry.all(SEQUENCE).stream().skip(1).findFirst()
                    .flatMap(attributes -> attributes.find(BOOLEAN)).flatMap(Tlv::asBoolean).orElse(false);
            Optional<Tlv> value = entry.find(TYPE_ATTRIBUTES, SEQUENCE).flatMap(Tlv::first);
            if (authority || value.isEmpty()) {
                continue;
            }
            if (value.get().tag() == DIRECT) {
                entries.add(new CertificateEntry(Optional.empty(), value.get().value()));
            } else {
                Pkcs15Path.of(value.get())
                        .ifPresent(path -> entries.add(new CertificateEntry(Optional.of(path), Bytes.empty())));
            }
        }
        return entries;
    }

    /** The passcodes that an authentication object directory lists. */
    static List<PasscodeEntry> passcodes(Bytes directory) {
        List<PasscodeEntry> entries = new ArrayList<>();
        for (Tlv entry : TlvReader.read(directory).all(SEQUENCE)) {
            entry.find(TYPE_ATTRIBUTES, SEQUENCE).filter(attributes -> attributes.find(BIT_STRING).isPresent())
                    .ifPresent(attributes -> entries.add(passcode(entry, attributes)));
        }
        return entries;
    }

    /** 8.9.2: PinAttributes, with the flags unblockingPin (6) and soPin (7). */
    private static PasscodeEntry passcode(Tlv entry, Tlv attributes) {
        BitSet flags = attributes.find(BIT_STRING).map(Tlv::asNamedBits).orElseGet(BitSet::new);
        OptionalInt reference = attributes.find(PIN_REFERENCE).map(Tlv::asInt).orElse(OptionalInt.empty());
        String label = entry.find(SEQUENCE, UTF8_STRING).map(Tlv::asText).orElse("");
        Bytes file = attributes.all(SEQUENCE).stream().flatMap(path -> Pkcs15Path.of(path).stream()).findFirst()
                .map(Pkcs15Path::file).orElse(Bytes.empty());
        return new PasscodeEntry(label, reference.orElse(0) & 0xFF, !flags.get(6) && !flags.get(7), file);
    }

    /**
     * What the card calls itself (8.10: CardInfo or TokenInfo).
     *
     * @param serial serial number in hexadecimal
     */
    record Token(String serial, String manufacturer, String label) {
    }

    /** Reads TokenInfo; parts that it does not have are empty. */
    static Token token(Bytes file) {
        Optional<Tlv> info = TlvReader.read(file).find(SEQUENCE);
        return new Token(info.flatMap(token -> token.find(OCTET_STRING)).map(serial -> serial.value().hex()).orElse(""),
                info.flatMap(token -> token.find(UTF8_STRING)).map(Tlv::asText).orElse(""),
                info.flatMap(token -> token.find(0x80)).map(Tlv::asText).orElse(""));
    }
}
