package org.raworkbench.internal.logs.intake;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes. */
enum FileKind {
    ZIP, SEVEN_ZIP, GZIP, BZIP2, XZ, TAR, EVENT_LOG, UNSUPPORTED, TEXT;

    /** Bytes that are needed to tell. */
    static final int HEAD = 512;
    private static final int TAR_MAGIC = 257;

    static FileKind of(byte[] head, int length) {
        if (begins(head, length, 'P', 'K', 3, 4) || begins(head, length, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (begins(head, length, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
            return SEVEN_ZIP;
        }
        if (begins(head, length, 0x1F, 0x8B, 8)) {
            return GZIP;
        }
        if (begins(head, length, 'B', 'Z', 'h') && length > 9 && begins(slice(head, 4), length - 4, 0x31, 0x41, 0x59, 0x26)) {
            return BZIP2;
        }
        if (begins(head, length, 0xFD, '7', 'z', 'X', 'Z', 0)) {
            return XZ;
        }
        if (length >= HEAD && new String(head, TAR_MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
            return TAR;
        }
        if (begins(head, length, 'E', 'l', 'f', 'F', 'i', 'l', 'e', 0)
                || begins(head, length, 'E', 'l', 'f', 'C', 'h', 'n', 'k', 0)) {
            return EVENT_LOG;
        }
        if (begins(head, length, 'R', 'a', 'r', '!') || begins(head, length, 'M', 'S', 'C', 'F')
                || begins(head, length, 0x28, 0xB5, 0x2F, 0xFD)) {
            return UNSUPPORTED;
        }
        return TEXT;
    }

    boolean archive() {
        return switch (this) {
            case ZIP, SEVEN_ZIP, GZIP, BZIP2, XZ, TAR -> true;
            case EVENT_LOG, UNSUPPORTED, TEXT -> false;
        };
    }

    private static byte[] slice(byte[] head, int from) {
        return java.util.Arrays.copyOfRange(head, from, head.length);
    }

    private static boolean begins(byte[] head, int length, int... magic) {
        if (length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
