package org.raworkbench.internal.logs.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

import org.raworkbench.logs.RecordSeverity;

/** Words for severities, looked up without making strings; upper and lower case are the same. Immutable. */
final class Levels {

    private static final int LONGEST = 16;
    private static final int SLOTS = 512;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final long SMALL = 0x2020202020202020L;
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long[] heads = new long[SLOTS];
    private final long[] tails = new long[SLOTS];
    private final BitSet first = new BitSet(256);
    private final byte[] severities = new byte[SLOTS];

    Levels(Map<String, RecordSeverity> words) {
        if (words.size() > SLOTS / 2) {
            throw new FormatFault("tooManyLevels");
        }
        words.forEach((word, severity) -> {
            byte[] bytes = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            if (bytes.length == 0 || bytes.length > LONGEST) {
                throw new FormatFault("levelLength", word, LONGEST);
            }
            first.set(bytes[0] & 0xFF);
            if (bytes[0] >= 'a' && bytes[0] <= 'z') {
                first.set(bytes[0] - 'a' + 'A');
            }
            long head = packed(bytes, 0, Math.min(8, bytes.length));
            long tail = packed(bytes, Math.min(8, bytes.length), bytes.length);
            int slot = slot(head, tail);
            while (severities[slot] != 0 && (heads[slot] != head || tails[slot] != tail)) {
                slot = (slot + 1) % SLOTS;
            }
            heads[slot] = head;
            tails[slot] = tail;
            severities[slot] = (byte) (severity.ordinal() + 1);
        });
    }

    /** The bytes that a word can begin with. */
    BitSet firstBytes() {
        return (BitSet) first.clone();
    }

    private static int slot(long head, long tail) {
        return (int) ((head * MIX ^ tail) >>> 32) & SLOTS - 1;
    }

    /** At most eight bytes as a number; with the bit that makes letters small set in all,
    which no two words differ by. */
    private static long packed(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length <= 0) {
            return 0;
        }
        if (from + 8 <= bytes.length) {
            return ((long) LONGS.get(bytes, from) | SMALL) & -1L >>> 64 - 8 * length;
        }
        long word = 0;
        for (int i = 0; i < length; i++) {
            word |= (bytes[from + i] & 0xFFL | 0x20) << 8 * i;
        }
        return word;
    }

    /** Ordinal of the severity that the word means; -1 when it means none. */
    int severity(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length <= 0 || length > LONGEST) {
            return -1;
        }
        long head = packed(bytes, from, Math.min(from + 8, to));
        long tail = packed(bytes, Math.min(from + 8, to), to);
        int slot = slot(head, tail);
        while (severities[slot] != 0) {
            if (heads[slot] == head && tails[slot] == tail) {
                return severities[slot] - 1;
            }
            slot = (slot + 1) % SLOTS;
        }
        return -1;
    }
}
