package org.raworkbench.internal.logs.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Enumeration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.raworkbench.logs.IntakeLimits;

/** Opens one archive and hands on what is in it. */
final class Unpacking {

    /** Memory that a decoder may ask for, in KiB: enough for what archivers write, too little to hurt. */
    private static final int DECODER_KIB = 96 << 10;
    private static final Pattern ESCAPE = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:|\\x00");

    private final Intake intake;
    private final IntakeLimits limits;
    private final BooleanSupplier cancelled;

    Unpacking(Intake intake, IntakeLimits limits, BooleanSupplier cancelled) {
        this.intake = intake;
        this.limits = limits;
        this.cancelled = cancelled;
    }

    /** What comes before damage is handed on; the damage is said. */
    void unpack(FileKind kind, String path, Path file, int depth, Consumer<TakenLog> receiver) throws IOException {
        try {
            switch (kind) {
                case ZIP -> zip(path, file, depth, receiver);
                case SEVEN_ZIP -> sevenZip(path, file, depth, receiver);
                case TAR -> {
                    try (CountedFile in = new CountedFile(file)) {
                        tar(path, in.stream, in::count, depth, receiver);
                    }
                }
                default -> single(kind, path, file, depth, receiver);
            }
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException
                | UnsupportedOperationException | ArithmeticException | IllegalStateException broken) {
            throw new RefusedException("archive.broken", Failures.tame(broken.getMessage()));
        } catch (OutOfMemoryError asksForTooMuch) {
            throw new RefusedException("archive.broken", "it asks for too much memory");
        }
    }

    private void zip(String path, Path file, int depth, Consumer<TakenLog> receiver) throws IOException {
        try (ZipFile zip = opened(path, file, depth, receiver)) {
            Enumeration<ZipArchiveEntry> all = zip.getEntries();
            boolean any = false;
            while (all.hasMoreElements() && !cancelled.getAsBoolean()) {
                ZipArchiveEntry entry = all.nextElement();
                if (entry.isDirectory()) {
                    continue;
                }
                any = true;
                boolean goOn = entry(path, entry.getName(), time(entry.getLastModifiedDate()), () -> {
                    if (entry.getGeneralPurposeBit().usesEncryption()) {
                        throw new RefusedException("encrypted");
                    }
                    if (!zip.canReadEntryData(entry)) {
                        throw new RefusedException("unsupported", "method " + entry.getMethod());
                    }
                    return new BoundedStream(zip.getInputStream(entry), entry::getCompressedSize, limits);
                }, depth, receiver);
                if (!goOn) {
                    return;
                }
            }
            if (!any && !cancelled.getAsBoolean()) {
                intake.remark(path, "archive.empty");
            }
        }
    }

    /** The archive; one that lost its end, where its list of files is, is read as far as it goes instead. */
    private ZipFile opened(String path, Path file, int depth, Consumer<TakenLog> receiver) throws IOException {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException damaged) {
            try (CountedFile in = new CountedFile(file); ZipArchiveInputStream zip = new ZipArchiveInputStream(in.stream)) {
                boolean goOn = true;
                for (ZipArchiveEntry entry = zip.getNextEntry(); goOn && entry != null && !cancelled.getAsBoolean();
                        entry = zip.getNextEntry()) {
                    if (!entry.isDirectory() && zip.canReadEntryData(entry)) {
                        goOn = entry(path, entry.getName(), time(entry.getLastModifiedDate()),
                                () -> new BoundedStream(zip, in::count, limits), depth, receiver);
                    }
                }
            } catch (IOException theEnd) {
                damaged.addSuppressed(theEnd);
            }
            throw damaged;
        }
    }

    private void sevenZip(String path, Path file, int depth, Consumer<TakenLog> receiver) throws IOException {
        long size = Files.size(file);
        try (SevenZFile archive = SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(DECODER_KIB).get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null && !cancelled.getAsBoolean();
                    entry = archive.getNextEntry()) {
                if (!entry.isDirectory() && entry.hasStream() && !entry(path, entry.getName(),
                        entry.getHasLastModifiedDate() ? entry.getLastModifiedTime().toInstant() : Instant.EPOCH,
                        () -> new BoundedStream(new SevenZipStream(archive), () -> size, limits), depth, receiver)) {
                    return;
                }
            }
        } catch (PasswordRequiredException locked) {
            throw new RefusedException("encrypted");
        }
    }

    private void tar(String path, InputStream in, LongSupplier packed, int depth, Consumer<TakenLog> receiver)
            throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null && !cancelled.getAsBoolean();
                entry = tar.getNextEntry()) {
            if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()
                    && !entry(path, entry.getName(), time(entry.getLastModifiedDate()),
                            () -> new BoundedStream(tar, packed, limits), depth, receiver)) {
                return;
            }
        }
    }

    /** A single file, packed; often a tar inside. */
    private void single(FileKind kind, String path, Path file, int depth, Consumer<TakenLog> receiver) throws IOException {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        try (CountedFile counted = new CountedFile(file);
                InputStream unpacked = unpacked(kind, counted.stream)) {
            BufferedInputStream in = new BufferedInputStream(new BoundedStream(unpacked, counted::count, limits), 64 << 10);
            in.mark(FileKind.HEAD + 1);
            byte[] head = new byte[FileKind.HEAD];
            int length = in.readNBytes(head, 0, head.length);
            in.reset();
            if (FileKind.of(head, length) == FileKind.TAR) {
                tar(path, in, counted::count, depth, receiver);
            } else {
                intake.takeStream(path + "!/" + withoutEnding(name), in,
                        Files.getLastModifiedTime(file).toInstant(), depth + 1, receiver);
            }
        }
    }

    private static InputStream unpacked(FileKind kind, InputStream in) throws IOException {
        return switch (kind) {
            case GZIP -> new GZIPInputStream(in, 64 << 10);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ -> XZCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true)
                    .setMemoryLimitKiB(DECODER_KIB).get();
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Instant time(Date date) {
        return date == null ? Instant.EPOCH : date.toInstant();
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    /** One file of an archive; answers whether the next one may follow. */
    private boolean entry(String path, String name, Instant written, Opening opening, int depth,
            Consumer<TakenLog> receiver) {
        String shown = path + "!/" + Failures.tame(name);
        if (ESCAPE.matcher(name).find()) {
            intake.unreadable(shown, Messages.text("escape"));
            return true;
        }
        try {
            intake.takeStream(shown, opening.open(), written, depth + 1, receiver);
            return true;
        } catch (RefusedException refused) {
            intake.unreadable(shown, refused.getMessage());
            return true;
        } catch (IOException broken) {
            intake.unreadable(shown, Messages.text("archive.broken", Failures.tame(broken.getMessage())));
            return true;
        }
    }

    /** A file that is read from beginning to end, counted. */
    private static final class CountedFile implements AutoCloseable {
        private final BoundedInputStream counter;
        private final InputStream stream;

        private CountedFile(Path file) throws IOException {
            counter = BoundedInputStream.builder().setPath(file).get();
            stream = new BufferedInputStream(counter, 64 << 10);
        }

        private long count() {
            return counter.getCount();
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    /** The current file of a 7z archive. */
    private static final class SevenZipStream extends InputStream {
        private final SevenZFile archive;

        private SevenZipStream(SevenZFile archive) {
            this.archive = archive;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return archive.read(bytes, from, length);
            } catch (PasswordRequiredException locked) {
                throw new RefusedException("encrypted");
            }
        }
    }
}
