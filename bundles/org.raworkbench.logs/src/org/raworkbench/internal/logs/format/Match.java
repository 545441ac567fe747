package org.raworkbench.internal.logs.format;

import java.util.Arrays;

/** What one line was found to be. Used again for every line by one thread. */
public final class Match {

    private static final int MOST_FIELDS = 64;

    final int[] starts = new int[MOST_FIELDS];
    final int[] ends = new int[MOST_FIELDS];
    long time;
    /** Ordinal of a {@link org.raworkbench.logs.RecordSeverity}. */
    int severity;
    /** Number of the format that begins a record with this line, from 1; 0 when none does. */
    int format;
    /** Number of the format whose record goes on with this line, as one of its patterns says; 0 when none. */
    int inside;
    /** What the line looks like when no format begins with it. */
    Shape shape = Shape.PLAIN;
    boolean oddQuotes;
    /** Where the part that no field names begins, to look for marks in. */
    int message;

    private TimeLayout parsed;
    private int parsedAt;
    private int parsedEnd;
    private long parsedTime;

    /** Forgets the line. */
    void nextLine() {
        parsed = null;
        format = 0;
        inside = 0;
        shape = Shape.PLAIN;
        oddQuotes = false;
        time = RawTime.NONE;
        severity = 0;
    }

    /** Number of the format that begins a record with the line, see {@link Recogniser#formats()}, from 1; 0 for none. */
    public int format() {
        return format;
    }

    /** Number of the format whose record the line goes on with, from 1; 0 when no pattern says so. */
    public int inside() {
        return inside;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether the line opens or closes a quotation in a table. */
    public boolean oddQuotes() {
        return oddQuotes;
    }

    /** A {@link RawTime}. */
    public long time() {
        return time;
    }

    /** Ordinal of a {@link org.raworkbench.logs.RecordSeverity}. */
    public int severity() {
        return severity;
    }

    /** Forgets what one pattern put in. */
    void begin(int at, int fields) {
        time = RawTime.NONE;
        severity = 0;
        message = at;
        if (fields > 0) {
            Arrays.fill(starts, 0, fields, -1);
        }
    }

    /** The time at {@code at}; the last answer for the line is kept, since several patterns begin with the same time. */
    int time(TimeLayout layout, byte[] bytes, int at, int to) {
        if (parsed != layout || parsedAt != at) {
            parsed = layout;
            parsedAt = at;
            parsedEnd = layout.parse(bytes, at, to, this);
            parsedTime = time;
        }
        time = parsedTime;
        return parsedEnd;
    }
}
