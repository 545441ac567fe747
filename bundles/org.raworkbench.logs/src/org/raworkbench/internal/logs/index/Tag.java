package org.raworkbench.internal.logs.index;

/** What is known of a line besides its place and time, in 16 bits: severity 3, three flags, format 10. */
final class Tag {

    /** The line begins a record. */
    static final int STARTS = 1 << 3;
    /** The record writes a time itself. */
    static final int TIMED = 1 << 4;
    /** Part of the time is not in the record: date or year. */
    static final int INFERRED = 1 << 5;
    static final int MOST_FORMATS = 1023;
    private static final int FORMAT_SHIFT = 6;

    private Tag() {
    }

    static int of(int severity, int format, int flags) {
        return severity | flags | format << FORMAT_SHIFT;
    }

    static int severity(int tag) {
        return tag & 7;
    }

    /** Number of the format from 1, 0 for none. */
    static int format(int tag) {
        return tag >>> FORMAT_SHIFT & MOST_FORMATS;
    }
}
