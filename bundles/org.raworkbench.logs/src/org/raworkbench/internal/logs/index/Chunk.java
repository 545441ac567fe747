package org.raworkbench.internal.logs.index;

import org.raworkbench.internal.logs.format.Match;
import org.raworkbench.internal.logs.format.Shape;

/** What one thread found in one window of a file: the lines that begin in it, seen without their neighbours. */
final class Chunk {

    private static final Shape[] SHAPES = Shape.values();
    private static final int[] NOTHING = {};
    private static final long[] NO_TIME = {};

    /** Where the window begins in the file. */
    final long offset;
    /** Bytes at the window's beginning that belong to a line of an earlier window. */
    int head;
    /** Whether that line ends in this window. */
    boolean headEnds;
    /** Whether the last line goes on behind the window. */
    boolean open;
    /** Whether the file ends with this window. */
    boolean last;
    int lines;
    /** Bytes of each line in this window, line end included. */
    int[] lengths = NOTHING;
    int[] looks = NOTHING;
    long[] times = NO_TIME;
    /** What a {@link BlockScan} found, if there was something to look at. */
    Object found;
    boolean scanned;
    long scanOffset;
    boolean scanInside;

    Chunk(long offset) {
        this.offset = offset;
    }

    /** Makes room for {@code number} lines. */
    void expect(int number) {
        lengths = new int[number];
        looks = new int[number];
        times = new long[number];
    }

    void add(int length, Match match) {
        lengths[lines] = length;
        looks[lines] = match.format() | match.inside() << 10 | match.severity() << 20 | match.shape().ordinal() << 23
                | (match.oddQuotes() ? 1 << 25 : 0);
        times[lines++] = match.time();
    }

    /** Lines of which nothing but their lengths is known. */
    void lengths(LineEnds ends, int from, int to) {
        lines = ends.count;
        lengths = new int[lines + 1];
        int at = from;
        for (int i = 0; i < ends.count; i++) {
            lengths[i] = ends.ends[i] + 1 - at;
            at = ends.ends[i] + 1;
        }
        if (at < to) {
            open = true;
            lengths[lines++] = to - at;
        }
        looks = NOTHING;
        times = NO_TIME;
    }

    static int format(int look) {
        return look & 0x3FF;
    }

    static int inside(int look) {
        return look >>> 10 & 0x3FF;
    }

    static int severity(int look) {
        return look >>> 20 & 7;
    }

    static Shape shape(int look) {
        return SHAPES[look >>> 23 & 3];
    }

    static boolean oddQuotes(int look) {
        return (look >>> 25 & 1) != 0;
    }
}
