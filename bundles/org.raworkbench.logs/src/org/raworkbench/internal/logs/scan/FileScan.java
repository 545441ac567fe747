package org.raworkbench.internal.logs.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * Looks through a file of UTF-8 text, with one thread or more. Memory does not grow with the file or its lines, and the
 * result does not depend on the number of threads. Of a file that grows, what was there at the start is scanned.
 *
 * <p>All methods throw {@link java.util.concurrent.CancellationException} when that was requested, and
 * {@link IOException} when the file cannot be read or becomes shorter.
 */
public final class FileScan {

    /** For lines with any pattern, when it does not matter with which. */
    static final Predicate<PatternBits> ANY = found -> !found.isEmpty();

    private final PatternSet patterns;
    private final Predicate<PatternBits> wanted;
    private final int threads;
    private final Cancellation cancellation;
    private final ScanProgress progress;

    private FileScan(PatternSet patterns, Predicate<PatternBits> wanted, int threads, Cancellation cancellation,
            ScanProgress progress) {
        this.patterns = patterns;
        this.wanted = wanted;
        this.threads = threads;
        this.cancellation = cancellation;
        this.progress = progress;
    }

    /** Looks for the lines that {@code filter} accepts, with one thread. */
    public static FileScan of(FilterExpression filter) {
        return new FileScan(filter.patterns(), filter.isPlain() ? ANY : filter::accepts, 1, Cancellation.NEVER,
                ScanProgress.NONE);
    }

    /** Looks for the lines that have any of {@code patterns}, with one thread. */
    public static FileScan of(PatternSet patterns) {
        return new FileScan(patterns, ANY, 1, Cancellation.NEVER, ScanProgress.NONE);
    }

    public FileScan threads(int number) {
        return new FileScan(patterns, wanted, Math.max(1, number), cancellation, progress);
    }

    public FileScan cancelledBy(Cancellation by) {
        return new FileScan(patterns, wanted, threads, by, progress);
    }

    public FileScan watchedBy(ScanProgress by) {
        return new FileScan(patterns, wanted, threads, cancellation, by);
    }

    /** Only counts, which is the fastest. */
    public ScanCount count(Path file) throws IOException {
        return scan(file, ChunkScanner.Detail.COUNT, chunk -> {
        });
    }

    /**
     * Finds out the numbers of the lines.
     *
     * @throws IOException when there are more than {@link LineSelection#MOST_LINES} too
     */
    public LineSelection select(Path file) throws IOException {
        RoaringBitmapWriter<RoaringBitmap> writer = RoaringBitmapWriter.writer().get();
        long[] total = new long[1];
        ScanCount count = scan(file, ChunkScanner.Detail.NUMBERS, chunk -> {
            for (int each = 0; each < chunk.size(); each++) {
                writer.add((int) (total[0] + chunk.number(each)));
            }
            if (chunk.longLine != null) {
                writer.add((int) (total[0] + chunk.longLine.number()));
            }
            total[0] += chunk.lines;
            if (total[0] > LineSelection.MOST_LINES) {
                throw new TooManyLinesException();
            }
        });
        return new LineSelection(writer.get(), total[0], count.undecided());
    }

    /** Tells each line to {@code consumer}, in the order of the file, on the calling thread and while it is scanned. */
    public ScanCount visit(Path file, Consumer<FoundLine> consumer) throws IOException {
        long[] before = new long[1];
        return scan(file, ChunkScanner.Detail.TEXT, chunk -> {
            for (int each = 0; each < chunk.size(); each++) {
                consumer.accept(chunk.line(each, before[0]));
            }
            if (chunk.longLine != null) {
                FoundLine line = chunk.longLine;
                consumer.accept(new FoundLine(before[0] + line.number(), line.offset(), line.length(), line.block(),
                        line.start(), line.end(), line.patterns()));
            }
            before[0] += chunk.lines;
        });
    }

    private ScanCount scan(Path file, ChunkScanner.Detail detail, Consumer<Chunk> taker) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            long[] lines = new long[1];
            long[] done = new long[1];
            ChunkRunner runner = new ChunkRunner(threads, cancellation, stop -> new ChunkScanner(channel, size,
                    patterns.scanner(stop), wanted, detail));
            runner.run((size + ChunkScanner.CHUNK - 1) / ChunkScanner.CHUNK, chunk -> {
                lines[0] += chunk.wanted;
                taker.accept(chunk);
                done[0] = Math.min(size, done[0] + ChunkScanner.CHUNK);
                progress.scanned(done[0], size);
            });
            long[] each = new long[patterns.size()];
            long undecided = 0;
            for (Scanner scanner : runner.scanners()) {
                long[] counts = scanner.counts();
                Arrays.setAll(each, pattern -> each[pattern] + counts[pattern]);
                undecided += scanner.undecided();
            }
            return new ScanCount(lines[0], Arrays.stream(each).boxed().toList(), undecided);
        } catch (TooManyLinesException e) {
            throw new IOException(file + " has more than " + LineSelection.MOST_LINES + " lines", e);
        }
    }

    private static final class TooManyLinesException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
