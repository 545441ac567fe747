package org.raworkbench.internal.logs.scan.literal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds a literal in a block. Its two rarest bytes are compared with eight places at once in a {@code long} (the packed
 * pair of the field, without vector instructions); only where both are is the rest looked at. Immutable.
 */
public final class LiteralSearch {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    /** Places that are compared before it is asked whether there was any. */
    private static final int STEP = 32;

    private final Literal literal;
    private final int first;
    private final int second;

    /** @param literal at least one byte long */
    public LiteralSearch(Literal literal) {
        this.literal = literal;
        int rarest = rarestBut(-1);
        int next = literal.length() == 1 ? rarest : rarestBut(rarest);
        first = Math.min(rarest, next);
        second = Math.max(rarest, next);
    }

    private int rarestBut(int other) {
        int best = -1;
        int most = -1;
        for (int each = 0; each < literal.length(); each++) {
            int rarity = ByteRarity.of(literal.values()[each], literal.masks()[each]);
            if (each != other && rarity > most) {
                best = each;
                most = rarity;
            }
        }
        return best;
    }

    /** Where the literal begins first, all of it between {@code from} and {@code to}; -1 when it is not there. */
    public int find(byte[] block, int from, int to) {
        long mask1 = ONES * (literal.masks()[first] & 0xFF);
        long mask2 = ONES * (literal.masks()[second] & 0xFF);
        long value1 = ONES * (literal.values()[first] & 0xFF);
        long value2 = ONES * (literal.values()[second] & 0xFF);
        return (mask1 & mask2) == -1 ? findExactly(block, from, to, value1, value2)
                : findMasked(block, from, to, mask1, value1, mask2, value2);
    }

    private int findExactly(byte[] block, int from, int to, long value1, long value2) {
        int at = from;
        for (int last = to - second - STEP; at <= last; at += STEP) {
            long one = (long) LONGS.get(block, at + first) ^ value1 | (long) LONGS.get(block, at + second) ^ value2;
            long two = (long) LONGS.get(block, at + first + 8) ^ value1
                    | (long) LONGS.get(block, at + second + 8) ^ value2;
            long three = (long) LONGS.get(block, at + first + 16) ^ value1
                    | (long) LONGS.get(block, at + second + 16) ^ value2;
            long four = (long) LONGS.get(block, at + first + 24) ^ value1
                    | (long) LONGS.get(block, at + second + 24) ^ value2;
            // 0 sets the high bit, 1 to 0x80 do not: a quick no for ASCII, and for the rest a look at each byte
            long rough = one - ONES | two - ONES | three - ONES | four - ONES;
            if ((rough & HIGH_BITS) != 0 && (zeros(one) | zeros(two) | zeros(three) | zeros(four)) != 0) {
                int found = confirmed(block, at, at + STEP, to);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return confirmed(block, at, to, to);
    }

    private int findMasked(byte[] block, int from, int to, long mask1, long value1, long mask2, long value2) {
        int at = from;
        for (int last = to - second - STEP; at <= last; at += STEP) {
            long any = 0;
            for (int part = at; part < at + STEP; part += 8) {
                any |= zeros((long) LONGS.get(block, part + first) & mask1 ^ value1
                        | (long) LONGS.get(block, part + second) & mask2 ^ value2);
            }
            if (any != 0) {
                int found = confirmed(block, at, at + STEP, to);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return confirmed(block, at, to, to);
    }

    /** Not 0 when a byte is 0. */
    private static long zeros(long bytes) {
        return bytes - ONES & ~bytes & HIGH_BITS;
    }

    private int confirmed(byte[] block, int from, int stop, int to) {
        int last = Math.min(stop - 1, to - literal.length());
        byte mask = literal.masks()[second];
        byte value = literal.values()[second];
        for (int at = from; at <= last; at++) {
            if ((byte) (block[at + second] & mask) == value && literal.isAt(block, at)) {
                return at;
            }
        }
        return -1;
    }
}
