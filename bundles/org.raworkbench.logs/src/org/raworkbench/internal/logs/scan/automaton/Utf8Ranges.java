package org.raworkbench.internal.logs.scan.automaton;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.raworkbench.internal.logs.scan.regex.CodePoints;

/**
 * Sets of characters as sequences of byte ranges in UTF-8 (Unicode Standard, table 3-7: well-formed byte sequences).
 * Two sequences of one set begin with the same range of bytes or with ranges that have nothing in common.
 */
final class Utf8Ranges {

    /** A range of bytes, 0 to 255, both ends in it. */
    record Bytes(int first, int last) {
    }

    private static final int FIRST_SURROGATE = 0xD800;
    private static final int LAST_SURROGATE = 0xDFFF;
    /** The last characters of one, two, three and four bytes. */
    private static final int[] LAST_OF_LENGTH = {0x7F, 0x7FF, 0xFFFF, 0x10FFFF};

    private final List<List<Bytes>> sequences = new ArrayList<>();

    private Utf8Ranges() {
    }

    static List<List<Bytes>> of(CodePoints points) {
        Utf8Ranges result = new Utf8Ranges();
        for (CodePoints.Range range : points.ranges()) {
            result.withoutSurrogates(range.first(), range.last());
        }
        return result.sequences;
    }

    private void withoutSurrogates(int first, int last) {
        if (first < FIRST_SURROGATE) {
            byLength(first, Math.min(last, FIRST_SURROGATE - 1));
        }
        if (last > LAST_SURROGATE) {
            byLength(Math.max(first, LAST_SURROGATE + 1), last);
        }
    }

    private void byLength(int first, int last) {
        int from = first;
        for (int lastOfLength : LAST_OF_LENGTH) {
            if (from <= lastOfLength && from <= last) {
                split(from, Math.min(last, lastOfLength));
                from = lastOfLength + 1;
            }
        }
    }

    /** Cuts a range of one length until each byte but the first that varies goes through all of its values. */
    private void split(int first, int last) {
        for (int trailing = 1; trailing <= 3 && first > 0x7F; trailing++) {
            int mask = (1 << 6 * trailing) - 1;
            if ((first & ~mask) != (last & ~mask)) {
                if ((first & mask) != 0) {
                    split(first, first | mask);
                    split((first | mask) + 1, last);
                    return;
                }
                if ((last & mask) != mask) {
                    split(first, (last & ~mask) - 1);
                    split(last & ~mask, last);
                    return;
                }
            }
        }
        byte[] low = utf8(first);
        byte[] high = utf8(last);
        List<Bytes> sequence = new ArrayList<>();
        for (int at = 0; at < low.length; at++) {
            sequence.add(new Bytes(low[at] & 0xFF, high[at] & 0xFF));
        }
        sequences.add(sequence);
    }

    private static byte[] utf8(int character) {
        return Character.toString(character).getBytes(StandardCharsets.UTF_8);
    }
}
