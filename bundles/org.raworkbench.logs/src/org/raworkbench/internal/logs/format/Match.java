package org.raworkbench.internal.logs.format;

import java.util.Arrays;

/** What one line was found to be. Used again for every line by one thread. */
public final class Match {

    private static final int MOST_FIELDS = 64;
    private static final int MOST_BEGINNINGS = 256;

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

    /** The last date to the minute that was read, as sixteen bytes and as ticks. */
    long dateFirst;
    long dateSecond;
    long dateTicks;

    /** Beginnings of lines that were seen lately, and the patterns that can fit them; of one recogniser. */
    private final long[] firsts = new long[MOST_BEGINNINGS];
    private final long[] seconds = new long[MOST_BEGINNINGS];
    private final Recogniser.Candidate[][] fitting = new Recogniser.Candidate[MOST_BEGINNINGS][];
    private Recogniser recogniser;

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

    /**
     * Number of the format that begins a record with the line, see {@link Recogniser#formats()}, from 1; 0 for none.
     */
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

    /** Is used with {@code other} from now on. */
    void with(Recogniser other) {
        if (recogniser != other) {
            recogniser = other;
            Arrays.fill(fitting, null);
        }
    }

    private static int slot(long first, long second) {
        return (int) ((first * 0x9E3779B97F4A7C15L ^ second * 0xC2B2AE3D27D4EB4FL) >>> 56);
    }

    /** The patterns that can fit a line that begins so; null when that is not known. */
    Recogniser.Candidate[] candidates(long first, long second) {
        int slot = slot(first, second);
        return firsts[slot] == first && seconds[slot] == second ? fitting[slot] : null;
    }

    /** Whether the last line with this slot began in the same way; it is worth remembering then. */
    boolean seenAgain(long first, long second) {
        int slot = slot(first, second);
        boolean again = firsts[slot] == first && seconds[slot] == second;
        firsts[slot] = first;
        seconds[slot] = second;
        fitting[slot] = null;
        return again;
    }

    void remember(long first, long second, Recogniser.Candidate[] candidates) {
        fitting[slot(first, second)] = candidates;
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

    /**
     * The time at {@code at}; the last answer for the line is kept, since several patterns begin with the same time.
     */
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
