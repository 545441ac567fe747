package org.raworkbench.internal.logs.rules;

import java.util.Arrays;

/** Numbers of lines in rising order; grows up to a limit. Not thread-safe. */
final class TimedHits {

    /** Beyond this only the number is kept: 8 MiB for one expression. */
    static final int MOST = 1 << 20;

    private long[] lines = new long[16];
    private int size;

    void add(long line) {
        if (size == MOST) {
            return;
        }
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, Math.min(MOST, size * 2));
        }
        lines[size++] = line;
    }

    int size() {
        return size;
    }

    long line(int index) {
        return lines[index];
    }
}
