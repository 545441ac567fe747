package org.raworkbench.internal.logs.index;

/** Some consecutive lines of an index, ready to be looked at. Not changed once it was read. */
final class Page {

    private final int number;
    private final long firstLine;
    private final long offset;
    private final int lines;
    /** Where each line begins in the file, and where the last one ends. */
    final long[] starts;
    /** Time of each line: its record's. */
    final long[] times;
    /** A {@link Tag} for each line. */
    final short[] tags;

    Page(int number, long firstLine, long offset, int lines) {
        this.number = number;
        this.firstLine = firstLine;
        this.offset = offset;
        this.lines = lines;
        this.starts = new long[lines + 1];
        this.times = new long[lines];
        this.tags = new short[lines];
    }

    int number() {
        return number;
    }

    long firstLine() {
        return firstLine;
    }

    long offset() {
        return offset;
    }

    int lines() {
        return lines;
    }

    int tag(int index) {
        return tags[index] & 0xFFFF;
    }

    boolean starts(int index) {
        return (tags[index] & Tag.STARTS) != 0;
    }
}
