package org.raworkbench.internal.certificates.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.raworkbench.certificates.ReadLimits;
import org.raworkbench.certificates.SourceNote;

/** Reads files and folders without ever reading more than the limits allow. */
public final class FileIntake {

    private final ReadLimits limits;
    private final Consumer<SourceNote> notes;
    private final BooleanSupplier cancelled;

    public FileIntake(ReadLimits limits, Consumer<SourceNote> notes, BooleanSupplier cancelled) {
        this.limits = limits;
        this.notes = notes;
        this.cancelled = cancelled;
    }

    /** The regular files of {@code path}, sorted; itself where it is one. What cannot be walked becomes a note. */
    public List<Path> files(Path path) {
        List<Path> files = new ArrayList<>();
        if (Files.isRegularFile(path)) {
            files.add(path);
        } else if (!Files.exists(path)) {
            failed(path, Messages.text("missing"));
        } else if (!Files.isDirectory(path)) {
            failed(path, Messages.text("notAFile"));
        } else {
            try {
                Files.walkFileTree(path, new Walk(files));
            } catch (IOException e) {
                failed(path, words(e));
            }
            files.sort(null);
            if (files.size() > limits.files()) {
                failed(path, Messages.text("tooMany.files", Integer.toString(limits.files())));
                return files.subList(0, limits.files());
            }
        }
        return files;
    }

    /**
     * All bytes of {@code file}.
     *
     * @throws IOException with a sentence for people when it is too large or cannot be read
     */
    public byte[] read(Path file, long limit) throws IOException {
        try {
            long size = Files.size(file);
            if (size > limit) {
                throw new RefusedFileException(
                        Messages.text("tooLarge", String.format("%,d", size), String.format("%,d", limit)));
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] content = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
                if (content.length > limit) {
                    throw new RefusedFileException(
                            Messages.text("tooLarge", "> " + String.format("%,d", limit), String.format("%,d", limit)));
                }
                return content;
            }
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (NoSuchFileException gone) {
            throw new IOException(Messages.text("missing"), gone);
        } catch (IOException e) {
            throw new IOException(words(e), e);
        }
    }

    /** The platform gives no more than the path where access is denied. */
    private static String words(IOException failure) {
        return failure instanceof AccessDeniedException ? Messages.text("denied")
                : Messages.text("unreadable", Tame.words(failure));
    }

    private void failed(Path path, String text) {
        notes.accept(new SourceNote(Tame.text(path.toString()), SourceNote.Kind.FAILED, text));
    }

    /** A file that is too large to be what it should be. */
    public static final class RefusedFileException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedFileException(String message) {
            super(message);
        }
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
            }
            return files.size() > limits.files() || cancelled.getAsBoolean() ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            failed(file, words(failure));
            return FileVisitResult.CONTINUE;
        }
    }
}
