package org.raworkbench.internal.logs.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Finds all line ends of a block, thirty-two bytes at a time. Confined to one thread. */
final class LineEnds {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long NEWLINES = ONES * '\n';

    /** Brings the lowest bits of eight bytes together in the highest byte. */
    private static final long GATHER = 0x0102040810204080L;

    /** Where each {@code \n} is. */
    int[] ends = new int[1 << 13];
    int count;

    void find(byte[] block, int from, int to) {
        int[] found = ends;
        int number = 0;
        int at = from;
        for (; at <= to - 32; at += 32) {
            long a = (long) LONGS.get(block, at) ^ NEWLINES;
            long b = (long) LONGS.get(block, at + 8) ^ NEWLINES;
            long c = (long) LONGS.get(block, at + 16) ^ NEWLINES;
            long d = (long) LONGS.get(block, at + 24) ^ NEWLINES;
            long any = (a - ONES & ~a | b - ONES & ~b | c - ONES & ~c | d - ONES & ~d) & ~LOW_BITS;
            if (any != 0) {
                if (number > found.length - 64) {
                    found = Arrays.copyOf(found, found.length * 2);
                }
                long mask = zeros(a) | zeros(b) << 8 | zeros(c) << 16 | zeros(d) << 24;
                while (mask != 0) {
                    found[number++] = at + Long.numberOfTrailingZeros(mask);
                    mask &= mask - 1;
                }
            }
        }
        for (; at < to; at++) {
            if (block[at] == '\n') {
                found[number++] = at;
            }
        }
        ends = found;
        count = number;
    }

    /** One bit for each of eight bytes that is zero, the first byte's lowest. */
    private static long zeros(long bytes) {
        long highBits = ~((bytes & LOW_BITS) + LOW_BITS | bytes | LOW_BITS);
        return (highBits >>> 7) * GATHER >>> 56;
    }
}
