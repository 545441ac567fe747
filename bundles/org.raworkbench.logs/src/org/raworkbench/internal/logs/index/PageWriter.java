package org.raworkbench.internal.logs.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

import org.raworkbench.internal.logs.format.Ticks;

/** Collects lines and stores them page by page. Confined to one thread at a time. */
final class PageWriter {

    static final int USUAL_LINES = 1024;
    /** A record that may still change is kept back as long as it has fewer lines. */
    private static final int KEPT_BACK = 256;

    private final FileChannel pages;
    private final Directory directory;
    private final Totals totals;
    private final PageCodec codec = new PageCodec();
    private final long[] lengths = new long[PageCodec.MOST_LINES];
    private final long[] times = new long[PageCodec.MOST_LINES];
    private final short[] tags = new short[PageCodec.MOST_LINES];
    private final short[] counts = new short[Directory.SEVERITIES];
    private int count;
    private boolean plainLines;
    private int recordStart;
    private boolean recordOpen;
    private long position;
    private long offset;
    private long line;

    /**
     * @param position where the first page is stored
     * @param offset where its first line begins in the file
     * @param line number of its first line
     */
    PageWriter(FileChannel pages, Directory directory, Totals totals, long position, long offset, long line) {
        this.pages = pages;
        this.directory = directory;
        this.totals = totals;
        this.position = position;
        this.offset = offset;
        this.line = line;
    }

    /** @param mayChange whether a later line of the record can still give it a time or a severity */
    void add(long length, long time, int tag, boolean mayChange) throws IOException {
        if ((tag & Tag.STARTS) != 0) {
            recordStart = count;
            recordOpen = mayChange;
        }
        lengths[count] = length;
        times[count] = time;
        tags[count++] = (short) tag;
        if (count >= USUAL_LINES) {
            boolean keep = recordOpen && recordStart > 0 && count - recordStart < KEPT_BACK;
            recordOpen &= keep;
            write(keep ? recordStart : count);
        }
    }

    /** Lines of which nothing but their length is known, when that goes for all. */
    void addPlain(int[] plain, int number) throws IOException {
        int at = 0;
        while (at < number) {
            int part = Math.min(number - at, USUAL_LINES - count);
            for (int i = 0; i < part; i++) {
                lengths[count + i] = plain[at + i];
            }
            count += part;
            at += part;
            if (count == USUAL_LINES) {
                writePlain();
            }
        }
        plainLines = true;
    }

    void addPlain(long length) throws IOException {
        lengths[count++] = length;
        plainLines = true;
        if (count == USUAL_LINES) {
            writePlain();
        }
    }

    private void writePlain() throws IOException {
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            bytes += lengths[i];
        }
        totals.plainLines(count);
        Arrays.fill(counts, (short) 0);
        counts[0] = (short) count;
        store(codec.encode(lengths, count, Tag.STARTS), Ticks.NONE, Ticks.NONE, count, bytes);
        count = 0;
    }

    /** Gives the record that is being collected another time and tag; one that is stored already keeps its own. */
    void change(long time, int tag) {
        if (recordOpen) {
            for (int i = recordStart; i < count; i++) {
                times[i] = time;
                tags[i] = i == recordStart ? (short) (tag | Tag.STARTS) : (short) tag;
            }
        }
    }

    /** Stores what was collected. */
    void flush() throws IOException {
        if (count > 0 && plainLines) {
            writePlain();
        } else if (count > 0) {
            recordOpen = false;
            write(count);
        }
    }

    /** Stores what was collected but a record that may still change, so that it can be looked at. */
    void show() throws IOException {
        if (recordOpen) {
            flushBeforeRecord();
        } else {
            flush();
        }
    }

    /** Stores what was collected before the record that may still change. */
    void flushBeforeRecord() throws IOException {
        if (recordOpen && recordStart > 0) {
            write(recordStart);
        }
    }

    private void write(int lines) throws IOException {
        long bytes = 0;
        long earliest = Ticks.NONE;
        long latest = Ticks.NONE;
        Arrays.fill(counts, (short) 0);
        for (int i = 0; i < lines; i++) {
            bytes += lengths[i];
            totals.line(times[i], tags[i] & 0xFFFF);
            if ((tags[i] & Tag.STARTS) != 0) {
                counts[Tag.severity(tags[i])]++;
            }
            if (times[i] != Ticks.NONE) {
                earliest = Math.min(earliest, times[i]);
                latest = latest == Ticks.NONE ? times[i] : Math.max(latest, times[i]);
            }
        }
        store(codec.encode(lengths, times, tags, lines), earliest, latest, lines, bytes);
        count -= lines;
        System.arraycopy(lengths, lines, lengths, 0, count);
        System.arraycopy(times, lines, times, 0, count);
        System.arraycopy(tags, lines, tags, 0, count);
        recordStart = 0;
    }

    private void store(ByteBuffer stored, long earliest, long latest, int lines, long bytes) throws IOException {
        int size = stored.remaining();
        while (stored.hasRemaining()) {
            pages.write(stored, position + size - stored.remaining());
        }
        directory.add(line, offset, position, size, earliest, latest, lines, counts);
        position += size;
        offset += bytes;
        line += lines;
    }

    /** Number of lines so far, those not stored yet included. */
    long lines() {
        return line + count;
    }

    /** Bytes of the lines that are stored. */
    long stored() {
        return offset;
    }

    /** Bytes of all lines so far. */
    long bytes() {
        long sum = offset;
        for (int i = 0; i < count; i++) {
            sum += lengths[i];
        }
        return sum;
    }
}
