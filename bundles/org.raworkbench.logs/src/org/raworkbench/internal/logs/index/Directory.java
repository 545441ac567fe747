package org.raworkbench.internal.logs.index;

import java.util.Arrays;

/**
 * Where the pages of an index are and what is in each, in columns that only grow. One thread adds; others read up to a
 * number of pages that they were given.
 */
final class Directory {

    static final int SEVERITIES = 7;

    /** Number of the page's first line. */
    long[] firstLine = new long[64];
    /** Where its first line begins in the file. */
    long[] offset = new long[64];
    /** Where the page is stored. */
    long[] position = new long[64];
    /** Bytes of the stored page. */
    int[] size = new int[64];
    /** Earliest time in it, {@link org.raworkbench.internal.logs.format.Ticks#NONE} when it has none. */
    long[] earliest = new long[64];
    /** Latest time in it. */
    long[] latest = new long[64];
    /** Number of its lines. */
    int[] lines = new int[64];
    /** Records of each severity that begin in it. */
    short[] records = new short[64 * SEVERITIES];
    int pages;

    void add(long pageFirstLine, long pageOffset, long pagePosition, int pageSize, long pageEarliest, long pageLatest,
            int pageLines, short[] counts) {
        if (pages == firstLine.length) {
            resize(pages * 2);
        }
        firstLine[pages] = pageFirstLine;
        offset[pages] = pageOffset;
        position[pages] = pagePosition;
        size[pages] = pageSize;
        earliest[pages] = pageEarliest;
        latest[pages] = pageLatest;
        lines[pages] = pageLines;
        System.arraycopy(counts, 0, records, pages * SEVERITIES, SEVERITIES);
        pages++;
    }

    /** The same columns as they are now; what is added later is not seen. */
    Directory snapshot() {
        return new Directory(this);
    }

    /** Makes columns of its own, so that what is added does not show in others that had the same. */
    void detach() {
        resize(Math.max(64, pages + pages / 8));
    }

    private void resize(int length) {
        firstLine = Arrays.copyOf(firstLine, length);
        offset = Arrays.copyOf(offset, length);
        position = Arrays.copyOf(position, length);
        size = Arrays.copyOf(size, length);
        earliest = Arrays.copyOf(earliest, length);
        latest = Arrays.copyOf(latest, length);
        lines = Arrays.copyOf(lines, length);
        records = Arrays.copyOf(records, length * SEVERITIES);
    }

    Directory() {
    }

    private Directory(Directory other) {
        firstLine = other.firstLine;
        offset = other.offset;
        position = other.position;
        size = other.size;
        earliest = other.earliest;
        latest = other.latest;
        lines = other.lines;
        records = other.records;
        pages = other.pages;
    }

    /** The page that holds line {@code line}, which must be in one. */
    int pageOfLine(long line) {
        return floor(firstLine, line);
    }

    /** The page that holds the byte at {@code place}, which must be in one. */
    int pageOfOffset(long place) {
        return floor(offset, place);
    }

    private int floor(long[] column, long key) {
        int found = Arrays.binarySearch(column, 0, pages, key);
        return found >= 0 ? found : -found - 2;
    }

    long count(int page, int severity) {
        return records[page * SEVERITIES + severity] & 0xFFFF;
    }

    /** Records that begin in the page with at least {@code severity}. */
    long countFrom(int page, int severity) {
        long sum = 0;
        for (int i = severity; i < SEVERITIES; i++) {
            sum += count(page, i);
        }
        return sum;
    }
}
