package org.raworkbench.internal.logs.index;

import java.io.IOException;
import java.util.List;

import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.internal.logs.format.RawTime;
import org.raworkbench.internal.logs.format.Recogniser;
import org.raworkbench.internal.logs.format.Shape;

/**
 * Puts the windows of a file together in their order: joins lines that were cut, tells which lines begin a record,
 * gives
 * each record its time, and hands the lines on to be stored. Confined to one thread at a time.
 */
final class Assembler {

    /** A quotation that goes on for longer was none. */
    private static final int LONGEST_QUOTATION = 2000;

    private final List<LineFormat> formats;
    /** By number of the format: whether lines inside a record can tell its time and severity. */
    private final boolean[] goesOnInside;
    private final int table;
    private final PageWriter pages;
    private final Directory directory;
    private final Totals totals;
    private final TimeLine time;
    private Lead lead;

    private boolean open;
    private long openLength;
    private int openLook;
    private long openTime;

    private boolean anyRecord;
    private int recordFormat;
    private int recordTag;
    private int quoted = -1;

    /**
     * Pages whose times were counted from an assumed day.
     *
     * @param pages how many from the first
     * @param shift what has to be added to their times
     * @param over whether a date was found after them
     */
    record Lead(int pages, long shift, boolean over) {
    }

    Assembler(Recogniser recogniser, PageWriter pages, Directory directory, Totals totals, TimeLine time) {
        this.formats = recogniser.formats();
        this.goesOnInside = new boolean[formats.size() + 1];
        for (int i = 0; i < formats.size(); i++) {
            goesOnInside[i + 1] = formats.get(i).goesOnInside();
        }
        this.table = recogniser.table();
        this.pages = pages;
        this.directory = directory;
        this.totals = totals;
        this.time = time;
        this.lead = new Lead(0, 0, false);
    }

    /** What has to be known to go on behind the last complete line. */
    record State(Lead lead, boolean anyRecord, int recordFormat, int recordTag, int quoted, TimeLine.State time) {
    }

    State state() {
        return new State(lead, anyRecord, recordFormat, recordTag, quoted, time.state());
    }

    void goOn(State state) {
        time.goOn(state.time());
        lead = state.lead();
        anyRecord = state.anyRecord();
        recordFormat = state.recordFormat();
        recordTag = state.recordTag();
        quoted = state.quoted();
    }

    Lead lead() {
        return lead;
    }

    /** The part of {@code chunk} that belongs to the line before it. */
    void head(Chunk chunk) throws IOException {
        if (open) {
            openLength += chunk.head;
            if (chunk.headEnds) {
                close();
            }
        }
    }

    /** The lines that begin in {@code chunk}. */
    void lines(Chunk chunk) throws IOException {
        int whole = chunk.open ? chunk.lines - 1 : chunk.lines;
        if (formats.isEmpty()) {
            plain(chunk, whole);
            return;
        }
        for (int i = 0; i < whole; i++) {
            line(chunk.lengths[i], chunk.looks[i], chunk.times[i]);
        }
        if (chunk.open) {
            open = true;
            openLength = chunk.lengths[whole];
            openLook = chunk.looks[whole];
            openTime = chunk.times[whole];
        }
    }

    private void plain(Chunk chunk, int whole) throws IOException {
        pages.addPlain(chunk.lengths, whole);
        if (chunk.open) {
            open = true;
            openLength = chunk.lengths[whole];
            openLook = 0;
            openTime = RawTime.NONE;
        }
    }

    /** Whether the last line lacks its end. */
    boolean open() {
        return open;
    }

    void close() throws IOException {
        open = false;
        line(openLength, openLook, openTime);
    }

    private void line(long length, int look, long raw) throws IOException {
        if (formats.isEmpty()) {
            pages.addPlain(length);
        } else if (begins(look)) {
            record(length, look, raw);
        } else {
            boolean fromInside = Chunk.inside(look) == recordFormat && recordFormat != 0;
            pages.add(length, time.last(), recordTag, false);
            if (fromInside) {
                learn(look, raw);
            }
        }
    }

    private boolean begins(int look) {
        int first = Chunk.format(look);
        boolean odd = Chunk.oddQuotes(look);
        if (table != 0 && quoted >= 0) {
            boolean anew = first == table && !odd || ++quoted > LONGEST_QUOTATION;
            if (!anew) {
                quoted = odd ? -1 : quoted;
                return false;
            }
            quoted = -1;
        }
        if (Chunk.inside(look) != 0 && Chunk.inside(look) == recordFormat && Chunk.inside(look) != table) {
            return false;
        }
        if (first != 0) {
            quoted = first == table && odd ? 0 : -1;
            return true;
        }
        return !follows(Chunk.shape(look));
    }

    private boolean follows(Shape shape) {
        if (!anyRecord) {
            return false;
        }
        if (recordFormat == 0) {
            return shape != Shape.PLAIN;
        }
        return switch (formats.get(recordFormat - 1).follow()) {
            case ALL -> true;
            case SHAPED -> shape != Shape.PLAIN;
            case NONE -> false;
        };
    }

    private void record(long length, int look, long raw) throws IOException {
        anyRecord = true;
        recordFormat = Chunk.format(look);
        int flags = 0;
        long ticks = time.last();
        if (raw != RawTime.NONE && recordFormat != 0) {
            ticks = timed(raw);
            flags = Tag.TIMED | (time.inferred() ? Tag.INFERRED : 0);
        }
        recordTag = Tag.of(Chunk.severity(look), recordFormat, flags);
        boolean mayChange = goesOnInside[recordFormat] && (flags == 0 || Chunk.severity(look) == 0);
        pages.add(length, ticks, recordTag | Tag.STARTS, mayChange);
    }

    private long timed(long raw) throws IOException {
        if (!lead.over() && time.hasDate(raw)) {
            long leadEnd = time.last();
            pages.flush();
            long first = time.next(raw);
            lead = new Lead(directory.pages, time.leadShift(leadEnd, first), true);
            totals.shift(lead.shift());
            return first;
        }
        return time.next(raw);
    }

    /** A line inside a record says what the record's first line did not. */
    private void learn(int look, long raw) throws IOException {
        long ticks = time.last();
        int flags = recordTag & (Tag.TIMED | Tag.INFERRED);
        int severity = Tag.severity(recordTag);
        if (raw != RawTime.NONE && (flags & Tag.TIMED) == 0) {
            // the lead's pages are not parted inside a record; its untimed lines take the record's time
            ticks = lead.over() || !time.hasDate(raw) ? time.next(raw) : leadOver(raw);
            flags = Tag.TIMED | (time.inferred() ? Tag.INFERRED : 0);
        }
        if (severity == 0) {
            severity = Chunk.severity(look);
        }
        int tag = Tag.of(severity, recordFormat, flags);
        if (tag != recordTag) {
            recordTag = tag;
            pages.change(ticks, tag);
        }
    }

    private long leadOver(long raw) throws IOException {
        long leadEnd = time.last();
        pages.flushBeforeRecord();
        long first = time.next(raw);
        lead = new Lead(directory.pages, time.leadShift(leadEnd, first), true);
        totals.shift(lead.shift());
        return first;
    }

    /** The end of the file: what is still collected is stored, and a lead without an end gets one. */
    void finish() throws IOException {
        pages.flush();
        if (!lead.over()) {
            lead = new Lead(directory.pages, time.leadShift(time.last(), time.fileTime()), false);
        }
    }
}
