package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.raworkbench.logs.RecordSeverity;

/** Texts in a message that say how serious a record is; of several the first in the list counts. Immutable. */
final class Marks {

    private final byte[][] texts;
    private final int[] severities;
    private final int otherwise;
    /** For each byte the first text that begins with it, above 0, and 0 for none. */
    private final byte[] beginning = new byte[256];

    /**
     * @param marks in their order
     * @param otherwise severity of a message with none of them
     */
    Marks(Map<String, RecordSeverity> marks, RecordSeverity otherwise) {
        if (marks.size() > 100 || marks.containsKey("")) {
            throw new FormatFault("marks");
        }
        this.otherwise = otherwise.ordinal();
        this.texts = marks.keySet().stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        this.severities = marks.values().stream().mapToInt(RecordSeverity::ordinal).toArray();
        for (int i = texts.length - 1; i >= 0; i--) {
            beginning[texts[i][0] & 0xFF] = (byte) (i + 1);
        }
    }

    /** Ordinal of the severity that the text from {@code from} to {@code to} says. */
    int severity(byte[] b, int from, int to) {
        if (texts.length == 0) {
            return otherwise;
        }
        int best = texts.length;
        for (int at = from; at < to && best > 0; at++) {
            int mark = beginning[b[at] & 0xFF];
            if (mark != 0) {
                best = Math.min(best, found(b, at, to, mark - 1, best));
            }
        }
        return best < texts.length ? severities[best] : otherwise;
    }

    private int found(byte[] b, int at, int to, int first, int end) {
        for (int i = first; i < end; i++) {
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
