package org.raworkbench.internal.smartcard.demo;

import java.nio.charset.StandardCharsets;

import org.raworkbench.smartcard.Bytes;

/** Writes BER-TLV data objects (ISO/IEC 7816-4:2020, 6.3). */
final class BerTlv {

    private BerTlv() {
    }

    /** A data object with {@code tag}, of one to three bytes, around {@code parts}. */
    static Bytes of(int tag, Bytes... parts) {
        Bytes value = Bytes.empty();
        for (Bytes part : parts) {
            value = value.plus(part);
        }
        return number(tag).plus(length(value.length())).plus(value);
    }

    static Bytes of(int tag, String text) {
        return of(tag, Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A two-byte number, as in file control information. */
    static Bytes uint16(int number) {
        return Bytes.of((byte) (number >> 8), (byte) number);
    }

    private static Bytes length(int length) {
        if (length < 0x80) {
            return Bytes.of((byte) length);
        }
        return length <= 0xFF ? Bytes.of((byte) 0x81, (byte) length) : Bytes.of((byte) 0x82).plus(uint16(length));
    }

    /** The shortest big-endian form. */
    private static Bytes number(int tag) {
        if (tag <= 0xFF) {
            return Bytes.of((byte) tag);
        }
        return tag <= 0xFFFF ? uint16(tag) : Bytes.of((byte) (tag >> 16)).plus(uint16(tag & 0xFFFF));
    }
}
