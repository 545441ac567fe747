package org.raworkbench.internal.logs.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What the first sixteen bytes of a line have to be, with all digits taken as {@code 0}, so that most patterns are
 * ruled out
 * without a look at the line.
 */
record Prefix(long lowMask, long low, long highMask, long high) {

    /** Every line begins so. */
    static final Prefix ANY = new Prefix(0, 0, 0, 0);
    static final int LENGTH = 16;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;

    /** Collects what is known of the first bytes, one by one. */
    static final class Builder {
        private final long[] masks = new long[2];
        private final long[] values = new long[2];
        private int at;

        void literal(int one) {
            if (at < LENGTH) {
                masks[at >> 3] |= 0xFFL << (at & 7) * 8;
                values[at >> 3] |= (long) (one >= '0' && one <= '9' ? '0' : one & 0xFF) << (at & 7) * 8;
            }
            at++;
        }

        void digits(int count) {
            for (int i = 0; i < count; i++) {
                literal('0');
            }
        }

        /** One byte that may be several. */
        void skip() {
            at++;
        }

        Prefix prefix() {
            return new Prefix(masks[0], values[0], masks[1], values[1]);
        }
    }

    boolean fits(long firstEight, long nextEight) {
        return (firstEight & lowMask) == low && (nextEight & highMask) == high;
    }

    /** Eight bytes of a line with its digits made {@code 0}; zeros behind its end. */
    static long word(byte[] b, int from, int to) {
        long word = 0;
        if (from + 8 <= to) {
            word = (long) LONGS.get(b, from);
        } else {
            for (int i = from; i < to; i++) {
                word |= (b[i] & 0xFFL) << (i - from) * 8;
            }
        }
        // the high bit of each byte from 0x30 to 0x39, without carries between bytes
        long seven = word & ~HIGH_BITS;
        long digits = (seven + ONES * (0x80 - '0')) & ~(seven + ONES * (0x7F - '9')) & ~word & HIGH_BITS;
        long nibbles = (digits >>> 7) * 0x0F;
        return word & ~nibbles;
    }
}
