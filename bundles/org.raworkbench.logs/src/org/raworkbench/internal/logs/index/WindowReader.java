package org.raworkbench.internal.logs.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import org.raworkbench.internal.logs.format.Match;
import org.raworkbench.internal.logs.format.Recogniser;
import org.raworkbench.internal.logs.scan.LineCounter;

/** Reads windows of a file on one thread: splits them into lines, recognises those, and lets a scan look at them. */
final class WindowReader<F> {

    private static final int WINDOW = 1 << 18;
    /** The first window is short, so that the first lines can be shown soon. */
    private static final int FIRST = 1 << 15;
    /** Bytes behind a window that are read with it: lines that go on so far are seen whole. */
    private static final int AHEAD = 64 << 10;

    /** Bytes behind a window that nearly always hold the end of its last line. */
    private static final int LITTLE = 4 << 10;

    private final FileChannel file;
    private final long start;
    private final long size;
    private final Recogniser recogniser;
    private final BlockScan.Worker<F> worker;
    private final byte[] bytes = new byte[1 + WINDOW + AHEAD];
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes);
    private final Match match = new Match();
    private final LineEnds ends = new LineEnds();

    /**
     * @param start where the first window begins; a line begins there
     * @param size bytes of the file that are looked at
     */
    WindowReader(FileChannel file, long start, long size, Recogniser recogniser, BlockScan.Worker<F> worker) {
        this.file = file;
        this.start = start;
        this.size = size;
        this.recogniser = recogniser;
        this.worker = worker;
    }

    /** Number of windows of so many bytes. */
    static long windows(long bytes) {
        return bytes <= 0 ? 0 : bytes <= FIRST ? 1 : 1 + (bytes - FIRST + WINDOW - 1) / WINDOW;
    }

    /** Window number {@code window}, from 0. */
    Chunk read(long window) throws IOException {
        int length = window == 0 ? FIRST : WINDOW;
        long offset = window == 0 ? start : start + FIRST + (window - 1) * WINDOW;
        int before = window == 0 ? 0 : 1;
        int filled = fill(0, offset - before, before + length + LITTLE);
        int end = Math.min(filled, before + length);
        if (filled > end && LineCounter.next(bytes, end, filled) == filled) {
            // a long line; few windows end in one
            filled = fill(filled, offset - before, before + length + AHEAD);
        }
        Chunk chunk = new Chunk(offset);
        chunk.last = offset + length >= size;
        int at = before;
        if (before == 1 && bytes[0] != '\n') {
            int newline = LineCounter.next(bytes, before, end);
            chunk.headEnds = newline < end;
            at = chunk.headEnds ? newline + 1 : end;
            chunk.head = at - before;
        }
        int firstLine = at;
        if (recogniser.linesOnly()) {
            split(chunk, at, end);
        } else {
            recognise(chunk, at, end, filled);
        }
        scan(chunk, before, firstLine, end, filled);
        return chunk;
    }

    private int fill(int filled, long from, int most) throws IOException {
        buffer.clear().limit((int) Math.min(most, size - from)).position(filled);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new IOException("the file became shorter while it was read");
            }
        }
        return buffer.position();
    }

    private void split(Chunk chunk, int from, int end) {
        ends.find(bytes, from, end);
        chunk.lengths(ends, from, end);
    }

    private void recognise(Chunk chunk, int from, int end, int filled) {
        ends.find(bytes, from, end);
        chunk.expect(ends.count + 1);
        int at = from;
        for (int i = 0; i < ends.count; i++) {
            int newline = ends.ends[i];
            recogniser.recognise(bytes, at, withoutReturn(at, newline), match);
            chunk.add(newline + 1 - at, match);
            at = newline + 1;
        }
        if (at < end) {
            int lineEnd = LineCounter.next(bytes, end, filled);
            recogniser.recognise(bytes, at, withoutReturn(at, lineEnd), match);
            chunk.open = true;
            chunk.add(end - at, match);
        }
    }

    private int withoutReturn(int from, int newline) {
        return newline > from && bytes[newline - 1] == '\r' ? newline - 1 : newline;
    }

    private void scan(Chunk chunk, int begin, int firstLine, int end, int filled) {
        boolean wholeFile = chunk.offset + (filled - begin) >= size;
        boolean headSeen = chunk.head <= AHEAD && (chunk.headEnds || chunk.last);
        chunk.scanInside = chunk.head > 0 && !headSeen;
        int from = chunk.scanInside ? begin : firstLine;
        int to = end;
        boolean openEnd = chunk.open || chunk.head > 0 && !chunk.headEnds;
        if (openEnd && from < end) {
            int newline = LineCounter.next(bytes, end, filled);
            if (newline < filled) {
                to = newline + 1;
            } else if (wholeFile) {
                to = filled;
            }
        }
        if (from < to) {
            chunk.scanned = true;
            chunk.scanOffset = chunk.offset + (from - begin);
            chunk.found = worker.scan(bytes, from, to, chunk.scanOffset, chunk.scanInside);
        }
    }
}
