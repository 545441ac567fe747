package org.raworkbench.inspection.tests.cards;

import static org.raworkbench.inspection.tests.cards.Der.hex;
import static org.raworkbench.inspection.tests.cards.Der.text;
import static org.raworkbench.inspection.tests.cards.Der.tlv;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/** A synthetic PKCS#15 application (ISO/IEC 7816-15) with its files under 3F005015. */
public final class Pkcs15Applet implements Applet {

    private final FileSystem files = new FileSystem();
    private Bytes certificates = Bytes.empty();
    private Bytes passcodes = Bytes.empty();
    private int number;
    private int pinStatus = 0x63C3;

    public Pkcs15Applet() {
        files.file("3F0050155032", tlv("30", hex("020100"), tlv("04", hex("0102030405")),
                tlv("0C", text("Synthetic maker")), tlv("80", text("Synthetic token"))));
        files.file("3F0050155031", padded(Der.join(tlv("A4", path("3F0050154404")), tlv("A8", path("3F0050154401")),
                tlv("A0", path("3F0050154402"))), 128));
        passcode("User PIN", "0800", 0x81);
        write();
    }

    /** Adds a certificate in a file of its own, which is larger than the certificate. */
    public Pkcs15Applet certificate(Bytes der) {
        return certificate(der, path("3F00501543%02X".formatted(0x31 + number)), 0);
    }

    /** Adds a certificate of which the directory says offset and length. */
    public Pkcs15Applet certificateAt(Bytes der, int offset) {
        String file = "3F00501543%02X".formatted(0x31 + number);
        return certificate(der, tlv("30", tlv("04", hex(file)), tlv("02", hex("%04X".formatted(offset))),
                tlv("80", hex("%04X".formatted(der.length())))), offset);
    }

    private Pkcs15Applet certificate(Bytes der, Bytes path, int offset) {
        Bytes before = Bytes.of(new byte[offset]);
        files.file("3F00501543%02X".formatted(0x31 + number), padded(before.plus(der), before.length() + 2_000));
        number++;
        certificates = certificates.plus(tlv("30", tlv("30", tlv("0C", text("Certificate " + number))),
                tlv("30", tlv("04", hex("0%d".formatted(number)))), tlv("A1", tlv("30", path))));
        return write();
    }

    /** Adds a passcode; flags are those of PinAttributes as two bytes of a BIT STRING. */
    public Pkcs15Applet passcode(String label, String flags, int reference) {
        passcodes = passcodes.plus(tlv("30", tlv("30", tlv("0C", text(label))), tlv("30", tlv("04", hex("01"))),
                tlv("A1", tlv("30", tlv("03", hex("04" + flags)), hex("0A0101"), hex("020104"), hex("020108"),
                        tlv("80", hex("%02X".formatted(reference))), path("3F005015")))));
        return write();
    }

    public Pkcs15Applet pinStatus(int sw) {
        pinStatus = sw;
        return this;
    }

    public Pkcs15Applet file(String path, Bytes content) {
        files.file(path, content);
        return this;
    }

    /** Takes a file away; its directory entry stays. */
    public Pkcs15Applet without(String path) {
        files.remove(path);
        return this;
    }

    private Pkcs15Applet write() {
        files.file("3F0050154404", padded(certificates, 512));
        files.file("3F0050154401", padded(passcodes, 256));
        return this;
    }

    private static Bytes path(String file) {
        return tlv("30", tlv("04", hex(file)));
    }

    private static Bytes padded(Bytes content, int size) {
        return content.plus(Bytes.of(new byte[Math.max(0, size - content.length())]));
    }

    /** The files, for a card that has no application to select by name. */
    public FileSystem files() {
        return files;
    }

    @Override
    public Bytes aid() {
        return Bytes.ofHex("A000000063504B43532D3135");
    }

    @Override
    public Bytes fci() {
        files.enter("3F005015");
        return tlv("6F", tlv("84", aid()));
    }

    @Override
    public Response answer(Apdu command) {
        return command.isVerify() ? Applet.sw(command.p2() == 0x81 ? pinStatus : 0x6A88) : files.answer(command);
    }
}
