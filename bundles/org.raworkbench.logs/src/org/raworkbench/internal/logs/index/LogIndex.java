package org.raworkbench.internal.logs.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.format.FormatCatalogue;
import org.raworkbench.internal.logs.format.Recogniser;
import org.raworkbench.internal.logs.format.Survey;
import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.internal.logs.scan.Cancellation;

/**
 * The line and record index of one UTF-8 file, in a folder of its own. It can be looked at while it is made.
 *
 * <p>A line ends with {@code \n}; a {@code \r} before that belongs to the line end, any other is a character. What is
 * behind
 * the last {@code \n} is a line too. The file must not become shorter while it is read.
 *
 * <p>{@link #build} and {@link #follow} are called one after the other; {@link #view} from any thread at any time.
 */
public final class LogIndex implements AutoCloseable {

    private static final int FINGERPRINT = 64;

    /** What became of a file since it was indexed. */
    public enum Growth {
        /** Nothing. */
        NONE,
        /** Something was added and is indexed now. */
        GREW,
        /** It is shorter than it was, or another one: index it anew with {@link LogIndex#build}. */
        REPLACED
    }

    /** Where to go on when the file grows: behind the last complete line. */
    record Resume(long offset, long line, int pages, Totals totals, Assembler.State state) {
    }

    private final Path path;
    private final FileChannel pagesFile;
    private final IndexFile store;
    private final IndexSettings settings;
    private final Recogniser recogniser;
    private final List<FileChannel> replaced = new ArrayList<>();
    private FileChannel file;
    private Directory directory = new Directory();
    private Pages pages;
    private Resume resume;
    private byte[] first = {};
    private byte[] last = {};
    private boolean stored;
    private volatile IndexView view;

    private LogIndex(Path path, Path folder, Recogniser recogniser, String formatsVersion, IndexSettings settings)
            throws IOException {
        this.path = path;
        this.settings = settings;
        this.recogniser = recogniser;
        this.file = FileChannel.open(path, StandardOpenOption.READ);
        Files.createDirectories(folder);
        this.pagesFile = FileChannel.open(folder.resolve("pages"), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        this.store = new IndexFile(folder.resolve("index"), formatsVersion, settings, recogniser.formats());
        this.pages = new Pages(pagesFile);
        clear();
    }

    /**
     * The index of {@code file}: the one stored in {@code folder} when it fits the file and the settings, else an
     * empty one
     * that waits for {@link #build}.
     *
     * @param folder for the index alone; is made when it does not exist
     */
    public static LogIndex open(Path file, Path folder, FormatCatalogue formats, Recogniser recogniser,
            IndexSettings settings) throws IOException {
        LogIndex index = new LogIndex(file, folder, recogniser, formats.version(), settings);
        try {
            index.load();
            return index;
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private void clear() {
        directory = new Directory();
        resume = null;
        pages = new Pages(pagesFile);
        view = new IndexView(file, pages, directory.snapshot(), new Totals(recogniser.formats().size()),
                new Assembler.Lead(0, 0, false), recogniser.formats(), 0, false);
    }

    private void load() throws IOException {
        Optional<IndexFile.Content> found = store.read(pagesFile);
        if (found.isEmpty()) {
            return;
        }
        IndexFile.Content content = found.get();
        byte[] head = read(file, 0, FINGERPRINT);
        byte[] tail = read(file, Math.max(0, content.size() - FINGERPRINT), FINGERPRINT);
        if (file.size() == content.size() && Arrays.equals(head, content.first()) && Arrays.equals(tail,
                content.last())) {
            directory = content.directory();
            first = head;
            last = tail;
            stored = true;
            resume = content.resume();
            view = new IndexView(file, pages, directory.snapshot(), content.totals(), content.lead(),
                    recogniser.formats(), content.size(), true);
        }
    }

    /** What is indexed so far. */
    public IndexView view() {
        return view;
    }

    /** Whether the whole file is indexed, as far as it went then. */
    public boolean complete() {
        return view.complete();
    }

    /** Whether the index was there already, so that nothing has to be read. */
    public boolean wasStored() {
        return stored;
    }

    /**
     * Indexes the file from its beginning and stores the index.
     *
     * @param scan looks at every byte on the way
     * @param threads how many work, the calling one included
     * @throws CancellationException when that was requested; what was indexed by then can be looked at
     */
    public <F> void build(BlockScan<F> scan, int threads, Cancellation cancellation) throws IOException {
        reopen();
        store.remove();
        clear();
        pagesFile.truncate(0);
        Totals totals = new Totals(recogniser.formats().size());
        TimeLine time = timeLine();
        PageWriter writer = new PageWriter(pagesFile, directory, totals, 0, 0, 0);
        index(new Assembler(recogniser, writer, directory, totals, time), writer, totals, 0, scan, threads,
                cancellation);
    }

    private TimeLine timeLine() throws IOException {
        return new TimeLine(new ZoneClock(settings.zone()), Ticks.of(settings.fileTime()),
                recogniser.linesOnly() ? new long[0] : Survey.of(file).times(recogniser));
    }

    private void reopen() throws IOException {
        FileChannel again = FileChannel.open(path, StandardOpenOption.READ);
        // views of the file as it was keep the old channel until the index is closed
        replaced.add(file);
        file = again;
    }

    private <F> void index(Assembler assembler, PageWriter writer, Totals totals, long start, BlockScan<F> scan,
    int threads,
            Cancellation cancellation) throws IOException {
        stored = false;
        long size = file.size();
        first = read(file, 0, (int) Math.min(FINGERPRINT, size));
        Pass<F> pass = new Pass<>(file, start, size, recogniser, scan, cancellation);
        pass.run(threads, chunk -> {
            boolean scanned = chunk.scanned;
            if (scanned && chunk.scanInside) {
                accept(scan, chunk, writer.lines());
            }
            assembler.head(chunk);
            if (scanned && !chunk.scanInside) {
                accept(scan, chunk, writer.lines());
            }
            assembler.lines(chunk);
            if (chunk.offset == start) {
                writer.show();
            }
            publish(writer, totals, assembler.lead(), writer.stored(), false);
        });
        writer.flush();
        resume = new Resume(writer.bytes(), writer.lines(), directory.pages, totals.copy(), assembler.state());
        if (assembler.open()) {
            assembler.close();
        }
        assembler.finish();
        last = read(file, Math.max(0, size - FINGERPRINT), (int) Math.min(FINGERPRINT, size));
        publish(writer, totals, assembler.lead(), size, true);
        store.write(pagesFile, new IndexFile.Content(size, first, last, totals, assembler.lead(), resume, directory));
    }

    @SuppressWarnings("unchecked")
    private static <F> void accept(BlockScan<F> scan, Chunk chunk, long line) {
        scan.accept((F) chunk.found, chunk.scanOffset, line);
    }

    private void publish(PageWriter writer, Totals totals, Assembler.Lead lead, long bytes, boolean complete) {
        view = new IndexView(file, pages, directory.snapshot(), totals.copy(), lead,
                recogniser.formats(), bytes, complete);
    }

    /** Looks whether the file grew since it was indexed completely, and indexes what was added. */
    public <F> Growth follow(BlockScan<F> scan, Cancellation cancellation) throws IOException {
        if (!view.complete() || resume == null) {
            throw new IllegalStateException("not indexed yet");
        }
        try (FileChannel now = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = now.size();
            boolean same = size >= view.bytes() && Arrays.equals(first, read(now, 0, first.length))
                    && Arrays.equals(last, read(now, view.bytes() - last.length, last.length));
            if (!same) {
                return Growth.REPLACED;
            }
            if (size == view.bytes()) {
                return Growth.NONE;
            }
        }
        reopen();
        Totals totals = resume.totals().copy();
        directory = directory.snapshot();
        directory.pages = resume.pages();
        directory.detach();
        TimeLine time = timeLine();
        PageWriter writer = new PageWriter(pagesFile, directory, totals, pagesFile.size(), resume.offset(),
                resume.line());
        Assembler assembler = new Assembler(recogniser, writer, directory, totals, time);
        assembler.goOn(resume.state());
        index(assembler, writer, totals, resume.offset(), scan, 1, cancellation);
        return Growth.GREW;
    }

    private static byte[] read(FileChannel from, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && from.read(buffer, at + buffer.position()) > 0) {
            // until it is full or the file ends
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    @Override
    public void close() throws IOException {
        for (FileChannel old : replaced) {
            old.close();
        }
        file.close();
        pagesFile.close();
    }
}
