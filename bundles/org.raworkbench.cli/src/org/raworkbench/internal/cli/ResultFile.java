package org.raworkbench.internal.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * The file that a result is written to: completely or not at all.
 *
 * <p>The text is written beside the file, brought to the disk and renamed. A link stays a link; its target is replaced.
 * What is no ordinary file is refused, because renaming over it would take a device away from the whole system.
 */
record ResultFile(Path wanted) {

    /** Refuses what cannot be written to, before the work begins. */
    void check() throws CommandFailure {
        try {
            target();
        } catch (IOException reason) {
            throw failure(reason);
        }
    }

    /** What is put into a file. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** Puts {@code text} into the file. */
    void write(String text) throws CommandFailure {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Puts {@code content} into the file. */
    void write(Content content) throws CommandFailure {
        try {
            Path target = target();
            Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                write(content, part);
                keepPermissions(target, part);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException reason) {
            throw failure(reason);
        }
    }

    private Path target() throws IOException {
        Path target = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException(Messages.get("out.directory"));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new IOException(Messages.get("out.device"));
        }
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new IOException(Messages.get("out.noFolder"));
        }
        return target;
    }

    private static void write(Content content, Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** A report that only its owner may read stays so when it is written again. */
    private static void keepPermissions(Path target, Path part) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target)) {
            Files.setPosixFilePermissions(part, old.readAttributes().permissions());
        }
    }

    private CommandFailure failure(IOException reason) {
        String text = switch (reason) {
            case NoSuchFileException gone -> Messages.get("out.noFolder");
            case AccessDeniedException denied -> Messages.get("out.denied");
            default -> String.valueOf(reason.getMessage());
        };
        return new CommandFailure(ExitCode.INPUT, Messages.get("out.failed", wanted.toAbsolutePath(), text));
    }
}
