package org.raworkbench.internal.logs.scan;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Scans chunks of a file. A chunk has the lines that begin in it, so any of them can be scanned without the others, by
 * any thread; the last line is read beyond the chunk's end. Confined to one thread.
 */
final class ChunkScanner {

    static final int CHUNK = 1 << 19;
    /** Room for the last line of a chunk; a line that does not fit is scanned in parts. */
    private static final int TAIL = 1 << 16;
    private static final int FIRST_TAIL = 1 << 12;

    /** What somebody wants to know of the wanted lines. */
    enum Detail {
        COUNT, NUMBERS, TEXT
    }

    private final FileChannel channel;
    private final long size;
    private final Scanner scanner;
    private final Predicate<PatternBits> wanted;
    private final Detail detail;
    private byte[] buffer = new byte[1 + CHUNK + TAIL];
    private Chunk chunk;
    private int nextStart;
    private int nextNumber;

    ChunkScanner(FileChannel channel, long size, Scanner scanner, Predicate<PatternBits> wanted, Detail detail) {
        this.channel = channel;
        this.size = size;
        this.scanner = scanner;
        this.wanted = wanted;
        this.detail = detail;
    }

    Scanner scanner() {
        return scanner;
    }

    Chunk scan(long index) throws IOException {
        chunk = new Chunk();
        long begin = index * CHUNK;
        // the byte before the chunk tells whether a line begins with it
        chunk.offset = begin == 0 ? 0 : begin - 1;
        int border = (int) (Math.min(begin + CHUNK, size) - chunk.offset);
        int have = read(0, chunk.offset, Math.min(border + FIRST_TAIL, buffer.length));
        int from = begin == 0 ? 0 : Math.min(border, LineCounter.next(buffer, 0, border) + 1);
        if (from >= border) {
            return chunk;
        }
        int end = LineCounter.next(buffer, border - 1, have);
        if (end == have && chunk.offset + have < size) {
            have += read(have, chunk.offset + have, buffer.length - have);
            end = LineCounter.next(buffer, border - 1, have);
        }
        boolean complete = end < have || chunk.offset + have == size;
        int to = complete ? Math.min(end + 1, have) : LineCounter.lineStart(buffer, from, have);
        lines(from, to);
        if (!complete) {
            longLine(to, have);
        }
        if (detail == Detail.TEXT) {
            chunk.block = buffer;
            buffer = chunk.size() > 0 ? new byte[buffer.length] : buffer;
        }
        return chunk;
    }

    private int read(int at, long position, int most) throws IOException {
        int length = (int) Math.min(most, size - position);
        ByteBuffer target = ByteBuffer.wrap(buffer, at, length);
        while (target.hasRemaining()) {
            if (channel.read(target, position + target.position() - at) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
        return length;
    }

    private void lines(int from, int to) {
        boolean wantsOthers = wanted.test(PatternBits.NONE);
        if (detail == Detail.COUNT && wanted == FileScan.ANY) {
            chunk.wanted = scanner.count(buffer, from, to);
            return;
        }
        if (detail == Detail.COUNT) {
            int[] hits = new int[1];
            int all = wantsOthers ? linesIn(from, to) : 0;
            scanner.scan(buffer, from, to, (start, end, found) -> hits[0] += wanted.test(found) == wantsOthers ? 0 : 1);
            chunk.wanted = wantsOthers ? all - hits[0] : hits[0];
            chunk.lines = all;
            return;
        }
        nextStart = from;
        nextNumber = 0;
        scanner.scan(buffer, from, to, (start, end, found) -> {
            skip(start, wantsOthers);
            add(start, end, found);
            nextStart = end + 1;
            nextNumber++;
        });
        skip(to, wantsOthers);
        chunk.lines = nextNumber;
    }

    /** The lines before {@code stop} in which nothing was found. */
    private void skip(int stop, boolean wantsOthers) {
        if (!wantsOthers) {
            if (nextStart < stop) {
                nextNumber += linesIn(nextStart, stop);
            }
            return;
        }
        while (nextStart < stop) {
            int end = LineCounter.next(buffer, nextStart, stop);
            add(nextStart, end, PatternBits.NONE);
            nextStart = end + 1;
            nextNumber++;
        }
    }

    private int linesIn(int from, int to) {
        return LineCounter.count(buffer, from, to) + (to > from && buffer[to - 1] != '\n' ? 1 : 0);
    }

    private void add(int start, int end, PatternBits found) {
        if (wanted.test(found)) {
            chunk.wanted++;
            chunk.add(nextNumber, start, end, found);
        }
    }

    /** The line that starts at {@code start} of the buffer and does not end in it. */
    private void longLine(int start, int have) throws IOException {
        long lineOffset = chunk.offset + start;
        byte[] text = Arrays.copyOfRange(buffer, start, Math.min(have, start + FoundLine.LONGEST_TEXT));
        byte[] kept = buffer;
        buffer = detail == Detail.TEXT && chunk.size() > 0 ? new byte[buffer.length] : buffer;
        ByteArrayOutputStream whole = scanner.backtracks() ? new ByteArrayOutputStream() : null;
        scanner.beginLine();
        scanner.part(kept, start, have);
        whole = keep(whole, kept, start, have);
        long position = chunk.offset + have;
        boolean newline = false;
        while (!newline && position < size) {
            int read = read(0, position, buffer.length);
            int end = LineCounter.next(buffer, 0, read);
            newline = end < read;
            scanner.part(buffer, 0, end);
            whole = keep(whole, buffer, 0, end);
            position += end;
        }
        PatternBits found =
                scanner.endLine(newline, Optional.ofNullable(whole).map(ByteArrayOutputStream::toByteArray));
        if (wanted.test(found)) {
            chunk.wanted++;
            chunk.longLine =
                    new FoundLine(chunk.lines, lineOffset, position - lineOffset, text, 0, text.length, found);
        }
        chunk.lines++;
        if (kept != buffer) {
            buffer = kept;
        }
    }

    private static ByteArrayOutputStream keep(ByteArrayOutputStream whole, byte[] bytes, int from, int to) {
        if (whole == null || whole.size() + to - from > Scanner.LONGEST_BACKTRACKED) {
            return null;
        }
        whole.write(bytes, from, to - from);
        return whole;
    }
}
