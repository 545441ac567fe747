package org.raworkbench.internal.logs.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Well-formed UTF-8 (Unicode 15, table 3-7). */
final class Utf8 {

    /** The answer for bytes that begin a character and end with the text. */
    static final int CUT = 0;
    /** The answer for bytes that begin no character. */
    static final int BAD = -1;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {
    }

    /** Number of bytes of the character beyond ASCII at {@code at}; {@link #CUT} or {@link #BAD} when there is none. */
    static int length(byte[] b, int at, int to) {
        int lead = b[at] & 0xFF;
        int size = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : BAD;
        if (size < 0) {
            return BAD;
        }
        for (int i = 1; i < size; i++) {
            if (at + i == to) {
                return CUT;
            }
            int next = b[at + i] & 0xFF;
            int low = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int high = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (next < low || next > high) {
                return BAD;
            }
        }
        return size;
    }

    /** Where the first byte beyond ASCII is; {@code to} when there is none. */
    static int firstHigh(byte[] b, int from, int to) {
        int at = from;
        for (; at <= to - 32; at += 32) {
            long any = (long) LONGS.get(b, at) | (long) LONGS.get(b, at + 8) | (long) LONGS.get(b, at + 16)
                    | (long) LONGS.get(b, at + 24);
            if ((any & HIGH_BITS) != 0) {
                break;
            }
        }
        for (; at < to && b[at] >= 0; at++) {
            // the exact place inside of 32 bytes
        }
        return at;
    }
}
