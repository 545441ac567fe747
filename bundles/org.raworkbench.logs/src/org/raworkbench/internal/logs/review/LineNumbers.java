package org.raworkbench.internal.logs.review;

import java.util.Arrays;

/** Numbers of lines, as they come. Not thread-safe. */
final class LineNumbers {

    private long[] lines = new long[64];
    private int size;

    void add(long line) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size + (size >> 1));
        }
        lines[size++] = line;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return lines[index];
    }
}
