package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.raworkbench.logs.RecordSeverity;

/** Texts in a message that say how serious a record is; of several the first in the list counts. Immutable. */
final class Marks {

    private static final int MOST_STRIDE = 4;

    private final byte[][] texts;
    private final int[] severities;
    private final int otherwise;
    /** How far apart pairs of bytes are looked at: near enough that one of each text is among them. */
    private final int stride;
    /** One bit for each pair of bytes near the beginning of a text. */
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
        int shortest = Arrays.stream(texts).mapToInt(text -> text.length).min().orElse(2);
        this.stride = Math.min(MOST_STRIDE, shortest - 1);
        for (byte[] text : texts) {
            for (int i = 0; i < stride; i++) {
                int pair = (text[i] & 0xFF) << 8 | text[i + 1] & 0xFF;
                pairs[pair >> 6] |= 1L << pair;
            }
        }
    }

    /** Ordinal of the severity that the text from {@code from} to {@code to} says. */
    int severity(byte[] b, int from, int to) {
        if (texts.length == 0) {
            return otherwise;
        }
        int best = texts.length;
        for (int at = from + 1; at < to; at += stride) {
            int pair = (b[at - 1] & 0xFF) << 8 | b[at] & 0xFF;
            if ((pairs[pair >> 6] >>> pair & 1) != 0) {
                for (int start = Math.max(from, at - stride); start < at; start++) {
                    best = found(b, start, to, best);
                }
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
