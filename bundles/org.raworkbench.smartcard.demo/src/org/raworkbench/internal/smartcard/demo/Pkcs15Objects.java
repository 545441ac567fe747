package org.raworkbench.internal.smartcard.demo;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.raworkbench.smartcard.Bytes;

/** The objects in the directory files of PKCS#15 (ISO/IEC 7816-15:2016, 8), each in DER. */
final class Pkcs15Objects {

    /**
     * What a key and its certificate are for.
     *
     * @param number 0 for the first pair on the card
     * @param label what the card calls them
     * @param usage KeyUsageFlags of the private key
     */
    record Purpose(int number, String label, DERBitString usage) {
    }

    /** Bits 2 (sign) and 9 (nonRepudiation) of KeyUsageFlags (8.4). */
    static final Purpose AUTHENTICATION = new Purpose(0, "Authentication", new DERBitString(new byte[] { 0x20 }, 5));
    static final Purpose SIGNING = new Purpose(1, "Content commitment",
            new DERBitString(new byte[] { 0x00, 0x40 }, 6));

    private static final byte[] PASSCODE_ID = { 0x01 };
    private static final DERBitString PRIVATE = new DERBitString(new byte[] { (byte) 0x80 }, 7);
    private static final DERBitString PRN_GENERATION = new DERBitString(new byte[] { 0x20 }, 5);
    private static final int KEY_BITS = 2048;

    private Pkcs15Objects() {
    }

    /** The object directory (8.3): where the directories of private keys, certificates and passcodes are. */
    static Bytes directory(Bytes privateKeys, Bytes certificates, Bytes passcodes) {
        return der(tagged(0, path(privateKeys))).plus(der(tagged(4, path(certificates))))
                .plus(der(tagged(8, path(passcodes))));
    }

    /** TokenInfo (8.10). */
    static Bytes token(Bytes serial, String label) {
        return der(sequence(new ASN1Integer(0), new DEROctetString(serial.toArray()),
                new DERUTF8String("RA Workbench demo"), new DERTaggedObject(false, 0, new DERUTF8String(label)),
                PRN_GENERATION));
    }

    /** An X.509 certificate of the card holder (8.7). */
    static Bytes certificate(Purpose purpose, Bytes path) {
        return der(sequence(sequence(new DERUTF8String(purpose.label())), sequence(id(purpose)),
                tagged(1, sequence(path(path)))));
    }

    /** An RSA private key that the passcode protects (8.4). Accessible only in the card: sensitive, never extractable. */
    static Bytes privateKey(Purpose purpose, Bytes path) {
        return der(sequence(sequence(new DERUTF8String(purpose.label()), PRIVATE, new DEROctetString(PASSCODE_ID)),
                sequence(id(purpose), purpose.usage(), new DERBitString(new byte[] { (byte) 0xB8 }, 3),
                        new ASN1Integer(purpose.number() + 1L)),
                tagged(1, sequence(path(path), new ASN1Integer(KEY_BITS)))));
    }

    /** A passcode of six to eight digits: initialised, padded to eight bytes (8.9.2). */
    static Bytes passcode(int reference, Bytes path) {
        return der(sequence(sequence(new DERUTF8String("Passcode"), PRIVATE), sequence(new DEROctetString(PASSCODE_ID)),
                tagged(1, sequence(new DERBitString(new byte[] { 0x0C }, 2), new ASN1Enumerated(1), new ASN1Integer(6),
                        new ASN1Integer(8), new ASN1Integer(8),
                        new DERTaggedObject(false, 0, new ASN1Integer(reference)),
                        new DEROctetString(new byte[] { (byte) 0xFF }), path(path)))));
    }

    private static DEROctetString id(Purpose purpose) {
        return new DEROctetString(new byte[] { (byte) (0x45 + purpose.number()) });
    }

    private static DERSequence path(Bytes path) {
        return sequence(new DEROctetString(path.toArray()));
    }

    private static DERSequence sequence(ASN1Encodable... elements) {
        return new DERSequence(elements);
    }

    private static DERTaggedObject tagged(int number, ASN1Encodable object) {
        return new DERTaggedObject(true, number, object);
    }

    private static Bytes der(ASN1Primitive object) {
        try {
            return Bytes.of(object.getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
