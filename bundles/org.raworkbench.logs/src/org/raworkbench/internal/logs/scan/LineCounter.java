package org.raworkbench.internal.logs.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts and finds line ends, eight bytes at a time. */
public final class LineCounter {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long NEWLINES = ONES * '\n';

    private LineCounter() {
    }

    /** How many {@code \n} are in {@code block} from {@code from} (inclusive) to {@code to} (exclusive). */
    public static int count(byte[] block, int from, int to) {
        int count = 0;
        int at = from;
        for (; at <= to - 8; at += 8) {
            count += Long.bitCount(newlines((long) LONGS.get(block, at)));
        }
        for (; at < to; at++) {
            count += block[at] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** Where the first {@code \n} is, {@code to} when there is none. */
    public static int next(byte[] block, int from, int to) {
        int at = from;
        for (; at <= to - 8; at += 8) {
            long found = newlines((long) LONGS.get(block, at));
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >> 3);
            }
        }
        for (; at < to && block[at] != '\n'; at++) {
        }
        return at;
    }

    /** Where the line begins that {@code position} is in or ends: behind the {@code \n} before it, or {@code from}. */
    public static int lineStart(byte[] block, int from, int position) {
        int at = position;
        for (; at >= from + 8; at -= 8) {
            long found = newlines((long) LONGS.get(block, at - 8));
            if (found != 0) {
                return at - (Long.numberOfLeadingZeros(found) >> 3);
            }
        }
        for (; at > from && block[at - 1] != '\n'; at--) {
        }
        return at;
    }

    /** The highest bit of each byte that is a {@code \n}, no other bit. */
    private static long newlines(long bytes) {
        long differing = bytes ^ NEWLINES;
        return ~((differing & LOW_BITS) + LOW_BITS | differing | LOW_BITS);
    }
}
