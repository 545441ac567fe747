package org.raworkbench.internal.logs.scan;

import org.roaringbitmap.RoaringBitmap;

/**
 * Some of the lines of one file, by their number from 0. Immutable.
 *
 * @param lines     the numbers as unsigned 32 bits; not to be changed
 * @param total     how many lines the file has, at most 2^32
 * @param undecided as in {@link ScanCount}; of selections that were joined, all of them together
 */
public record LineSelection(RoaringBitmap lines, long total, long undecided) {

    public static final long MOST_LINES = 1L << 32;

    public long size() {
        return lines.getLongCardinality();
    }

    public boolean contains(long line) {
        return line >= 0 && line < total && lines.contains((int) line);
    }

    /** The line at {@code index}, from 0 to {@link #size()} - 1, in the order of the file. */
    public long line(long index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("line " + index + " of " + size());
        }
        return Integer.toUnsignedLong(lines.select((int) index));
    }

    public LineSelection and(LineSelection other) {
        return with(RoaringBitmap.and(lines, other.lines), other);
    }

    public LineSelection or(LineSelection other) {
        return with(RoaringBitmap.or(lines, other.lines), other);
    }

    public LineSelection not() {
        return new LineSelection(RoaringBitmap.flip(lines, 0L, total), total, undecided);
    }

    private LineSelection with(RoaringBitmap joined, LineSelection other) {
        if (total != other.total) {
            throw new IllegalArgumentException("selections of files with " + total + " and " + other.total + " lines");
        }
        return new LineSelection(joined, total, undecided + other.undecided);
    }
}
