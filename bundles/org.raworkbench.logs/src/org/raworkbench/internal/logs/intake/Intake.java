package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.raworkbench.internal.logs.intake.TakenLog.Digest;
import org.raworkbench.logs.IntakeLimits;
import org.raworkbench.logs.SourceProblem;

/**
 * Takes logs out of whatever was given: files, folders, archives inside archives. Originals are only read. Confined to one
 * thread; hashes are computed on others.
 */
public final class Intake {

    private static final int BLOCK = 256 << 10;

    private final Workspace workspace;
    private final IntakeLimits limits;
    private final Optional<Charset> encoding;
    private final EventLogs eventLogs;
    private final Executor others;
    private final boolean keep;
    private final BooleanSupplier cancelled;
    private final Consumer<SourceProblem> problems;
    private int entries;
    private boolean tooMany;

    /**
     * @param encoding overrules the guess
     * @param keep whether working copies stay until the workspace is closed; otherwise until the receiver is done
     * @param others runs what may run beside
     * @param problems takes what could not be read
     */
    public Intake(Workspace workspace, IntakeLimits limits, Optional<Charset> encoding, EventLogs eventLogs,
            boolean keep, Executor others, BooleanSupplier cancelled, Consumer<SourceProblem> problems) {
        this.workspace = workspace;
        this.limits = limits;
        this.encoding = encoding;
        this.eventLogs = eventLogs;
        this.keep = keep;
        this.others = others;
        this.cancelled = cancelled;
        this.problems = problems;
    }

    /**
     * Takes {@code input}; {@code receiver} gets each log in turn. What was read until a problem is delivered.
     */
    public void take(Path input, Consumer<TakenLog> receiver) {
        for (Path file : files(input)) {
            if (cancelled.getAsBoolean() || tooMany) {
                return;
            }
            try {
                takeFile(file.toString(), file, written(file), 0, receiver);
            } catch (IOException failure) {
                unreadable(file.toString(), Failures.sentence(failure));
            }
        }
    }

    private List<Path> files(Path input) {
        List<Path> files = new ArrayList<>();
        if (Files.isRegularFile(input)) {
            files.add(input);
        } else if (!Files.exists(input)) {
            unreadable(input.toString(), Messages.text("missing"));
        } else if (!Files.isDirectory(input)) {
            unreadable(input.toString(), Messages.text("notAFile"));
        } else {
            try {
                Files.walkFileTree(input, new Walk(files));
            } catch (IOException e) {
                unreadable(input.toString(), Failures.sentence(e));
            }
            files.sort(null);
            if (files.isEmpty()) {
                remark(input.toString(), "folder.empty");
            }
        }
        return files;
    }

    /** Whether one more file may be taken. */
    boolean admit(String path) {
        if (++entries > limits.entries()) {
            if (!tooMany) {
                tooMany = true;
                unreadable(path, Messages.text("tooMany.files", Integer.toString(limits.entries())));
            }
            return false;
        }
        return true;
    }

    /** Takes a file that can be read again and again. */
    void takeFile(String path, Path file, Instant written, int depth, Consumer<TakenLog> receiver) throws IOException {
        byte[] head = new byte[EncodingGuess.SAMPLE];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(head, 0, head.length);
        }
        FileKind kind = FileKind.of(head, length);
        if (kind.archive()) {
            if (depth >= limits.depth()) {
                throw new RefusedException("bomb.depth", Integer.toString(limits.depth()));
            }
            new Unpacking(this, limits, cancelled).unpack(kind, path, file, depth, receiver);
            return;
        }
        if (!admit(path)) {
            return;
        }
        switch (kind) {
            case EVENT_LOG -> takeEvents(path, file, written, receiver);
            case UNSUPPORTED -> throw new RefusedException("unsupported", "RAR, CAB, zstd");
            default -> takeText(path, file, written, head, length, receiver);
        }
    }

    private void takeEvents(String path, Path file, Instant written, Consumer<TakenLog> receiver) throws IOException {
        long size = Files.size(file);
        CompletableFuture<Digest> digest = digest(file, size, false);
        Path text = workspace.newFile(".txt");
        try {
            eventLogs.write(file, text, remark -> problems.accept(
                    new SourceProblem(path, SourceProblem.Kind.REMARK, remark)));
            workspace.take(Files.size(text));
            waitFor(digest);
            receiver.accept(new TakenLog(path, text, true, file, 0, size, written, TakenLog.EVENT_LOG, false, digest));
        } finally {
            release(text);
        }
    }

    private void takeText(String path, Path file, Instant written, byte[] head, int length,
            Consumer<TakenLog> receiver) throws IOException {
        long size = Files.size(file);
        LogEncoding guess = encoding.isPresent() ? LogEncoding.chosen(encoding.get(), head, length)
                : EncodingGuess.of(head, length);
        if (guess.kind() == LogEncoding.Kind.UTF_8 && encoding.isEmpty()) {
            guess = EncodingGuess.refined(guess, file, size);
        }
        boolean split = EventLines.needed(guess, head, length);
        empty(path, head, length);
        if (guess.kind() == LogEncoding.Kind.UTF_8 && !split) {
            CompletableFuture<Digest> digest = digest(file, size, true);
            receiver.accept(new TakenLog(path, file, false, file, guess.mark(), size, written, guess.name(), encoding.isEmpty(),
                    digest));
            return;
        }
        convert(path, file, guess, split, size, written, receiver);
    }

    /** Says so when there is nothing to read in a file that begins with {@code head}. */
    private void empty(String path, byte[] head, int length) {
        boolean zeros = true;
        for (int i = 0; i < length && zeros; i++) {
            zeros = head[i] == 0;
        }
        if (zeros) {
            remark(path, length == 0 ? "file.empty" : "file.zeros");
        }
    }

    private Transcoder.Sink sink(OutputStream out, boolean split, String path) {
        Transcoder.Sink sink = (bytes, start, length) -> {
            workspace.take(length);
            out.write(bytes, start, length);
        };
        if (!split) {
            return sink;
        }
        remark(path, "events.split");
        return new EventLines(sink);
    }

    private CompletableFuture<Digest> digest(Path file, long size, boolean utf8) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Hashing.of(file, size, utf8, cancelled);
            } catch (IOException failure) {
                throw new CompletionException(failure);
            }
        }, others);
    }

    /** Makes a working copy in UTF-8. The hash waits until it is made: both at once would want the same two processors. */
    private void convert(String path, Path file, LogEncoding from, boolean split, long size, Instant written,
            Consumer<TakenLog> receiver) throws IOException {
        Path copy = workspace.newFile(".txt");
        try {
            Transcoder transcoder = Transcoder.of(from);
            try (InputStream in = Files.newInputStream(file); OutputStream out = new WritingBehind(copy)) {
                Transcoder.Sink sink = sink(out, split, path);
                in.skipNBytes(from.mark());
                byte[] block = new byte[BLOCK];
                for (int some = in.read(block); some >= 0 && !cancelled.getAsBoolean(); some = in.read(block)) {
                    transcoder.write(block, 0, some, sink);
                }
                transcoder.finish(sink);
            }
            long bad = transcoder.bad();
            CompletableFuture<Digest> digest = digest(file, size, false);
            try {
                receiver.accept(new TakenLog(path, copy, true, copy, 0, size, written, from.name(), encoding.isEmpty(),
                        digest.thenApply(known -> new Digest(known.sha256(), bad))));
            } finally {
                waitFor(digest);
            }
        } finally {
            release(copy);
        }
    }

    /** Takes what an archive gives once: a stream. Hash and working copy are made as it passes. */
    void takeStream(String path, InputStream stream, Instant written, int depth, Consumer<TakenLog> receiver)
            throws IOException {
        UntilDamage in = new UntilDamage(stream, sentence -> unreadable(path, sentence));
        byte[] head = new byte[EncodingGuess.SAMPLE];
        int length = readHead(in, head);
        if (length == 0 && in.damaged()) {
            return;
        }
        FileKind kind = FileKind.of(head, length);
        boolean spill = kind.archive() || kind == FileKind.EVENT_LOG;
        if (kind.archive() && depth >= limits.depth()) {
            throw new RefusedException("bomb.depth", Integer.toString(limits.depth()));
        }
        if (!spill && !admit(path)) {
            return;
        }
        if (kind == FileKind.UNSUPPORTED) {
            throw new RefusedException("unsupported", "RAR, CAB, zstd");
        }
        LogEncoding guess = encoding.map(charset -> LogEncoding.chosen(charset, head, length))
                .orElseGet(() -> EncodingGuess.of(head, length));
        Path copy = workspace.newFile(spill ? ".part" : ".txt");
        try {
            MessageDigest digest = Hashing.sha256();
            boolean unsure = !spill && encoding.isEmpty() && guess.kind() == LogEncoding.Kind.UTF_8 && guess.mark() == 0;
            Transcoder transcoder = spill ? new PassingTranscoder() : unsure ? new MixedTranscoder() : Transcoder.of(guess);
            long size = copy(path, in, head, length, spill ? 0 : guess.mark(), digest, transcoder,
                    !spill && EventLines.needed(guess, head, length), copy);
            if (spill) {
                takeFile(path, copy, written, depth, receiver);
            } else {
                empty(path, head, length);
                String name = unsure && transcoder instanceof MixedTranscoder mixed ? mixed.seen().name() : guess.name();
                receiver.accept(new TakenLog(path, copy, true, copy, 0, size, written, name, encoding.isEmpty(),
                        CompletableFuture.completedFuture(new Digest(Hashing.hex(digest), transcoder.bad()))));
            }
        } finally {
            if (spill) {
                workspace.release(copy);
            } else {
                release(copy);
            }
        }
    }

    private static int readHead(InputStream in, byte[] head) throws IOException {
        int length = 0;
        while (length < head.length) {
            byte[] some = new byte[Math.min(8 << 10, head.length - length)];
            int read = in.read(some);
            if (read < 0) {
                break;
            }
            System.arraycopy(some, 0, head, length, read);
            length += read;
        }
        return length;
    }

    private long copy(String path, InputStream in, byte[] head, int length, int mark, MessageDigest digest, Transcoder transcoder,
            boolean split, Path copy) throws IOException {
        long size = length;
        try (OutputStream out = new WritingBehind(copy)) {
            Transcoder.Sink sink = sink(out, split, path);
            digest.update(head, 0, length);
            transcoder.write(Arrays.copyOf(head, length), mark, length - mark, sink);
            byte[] block = new byte[BLOCK];
            for (int some = in.read(block); some >= 0 && !cancelled.getAsBoolean(); some = in.read(block)) {
                digest.update(block, 0, some);
                transcoder.write(block, 0, some, sink);
                size += some;
            }
            transcoder.finish(sink);
        }
        return size;
    }

    private void release(Path copy) {
        if (!keep) {
            workspace.release(copy);
        }
    }

    private static Instant written(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private static void waitFor(CompletableFuture<?> digest) {
        try {
            digest.join();
        } catch (CompletionException said) {
            // whoever asks for the digest is told
        }
    }

    void remark(String path, String key) {
        problems.accept(new SourceProblem(path, SourceProblem.Kind.REMARK, Messages.text(key)));
    }

    void unreadable(String path, String sentence) {
        problems.accept(new SourceProblem(path, SourceProblem.Kind.UNREADABLE, sentence));
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        private Walk(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file)) {
                files.add(file);
            } else {
                problems.accept(new SourceProblem(file.toString(), SourceProblem.Kind.REMARK,
                        Messages.text(attributes.isSymbolicLink() ? "linkNotFollowed" : "notAFile.leftOut")));
            }
            return files.size() > limits.entries() || cancelled.getAsBoolean() ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            unreadable(file.toString(), Failures.sentence(failure));
            return FileVisitResult.CONTINUE;
        }
    }
}
