package org.raworkbench.inspection.tests.cards;

import java.nio.charset.StandardCharsets;

import org.raworkbench.smartcard.Bytes;

/** Writes data objects. */
public final class Der {

    private Der() {
    }

    public static Bytes tlv(String tag, Bytes... values) {
        Bytes value = join(values);
        int length = value.length();
        String lengthHex = length < 0x80 ? "%02X".formatted(length)
                : length < 0x100 ? "81%02X".formatted(length) : "82%04X".formatted(length);
        return Bytes.ofHex(tag + lengthHex).plus(value);
    }

    public static Bytes join(Bytes... values) {
        Bytes joined = Bytes.empty();
        for (Bytes value : values) {
            joined = joined.plus(value);
        }
        return joined;
    }

    public static Bytes text(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Bytes hex(String hex) {
        return Bytes.ofHex(hex);
    }
}
