package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.raworkbench.logs.RecordSeverity;

/** Texts in a message that say how serious a record is; of several the first in the list counts. Immutable. */
final class Marks {

    private final byte[][] texts;
    private final int[] severities;
    private final int otherwise;
    /** One bit for each pair of bytes that a text begins with. */
    private final long[] pairs = new long[1 << 10];

    /**
     * @param marks in their order
     * @param otherwise severity of a message with none of them
     */
    Marks(Map<String, RecordSeverity> marks, RecordSeverity otherwise) {
        if (marks.size() > 100 || marks.keySet().stream().anyMatch(text ->
                text.getBytes(StandardCharsets.UTF_8).length < 2)) {
            throw new FormatFault("marks");
        }
        this.otherwise = otherwise.ordinal();
        this.texts = marks.keySet().stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        this.severities = marks.values().stream().mapToInt(RecordSeverity::ordinal).toArray();
        for (byte[] text : texts) {
            int pair = (text[0] & 0xFF) << 8 | text[1] & 0xFF;
            pairs[pair >> 6] |= 1L << pair;
        }
    }

    /** Ordinal of the severity that the text from {@code from} to {@code to} says. */
    int severity(byte[] b, int from, int to) {
        if (texts.length == 0) {
            return otherwise;
        }
        int best = texts.length;
        int pair = from < to ? b[from] & 0xFF : 0;
        for (int at = from + 1; at < to; at++) {
            pair = (pair << 8 | b[at] & 0xFF) & 0xFFFF;
            if ((pairs[pair >> 6] >>> pair & 1) != 0) {
                best = found(b, at - 1, to, best);
            }
        }
        return best < texts.length ? severities[best] : otherwise;
    }

    private int found(byte[] b, int at, int to, int end) {
        for (int i = 0; i < end; i++) {
            byte[] text = texts[i];
            int same = 0;
            while (same < text.length && at + same < to && b[at + same] == text[same]) {
                same++;
            }
            if (same == text.length) {
                return i;
            }
        }
        return end;
    }
}
