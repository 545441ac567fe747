package org.raworkbench.internal.cases.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a whole file in the place of another, or leaves the other as it was. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /** Writes {@code bytes} beside {@code target}, forces them to the disk, and renames. */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(target.getParent(), target.getFileName() + ".", ".new");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException shared) {
            // some network drives cannot; the new file is whole by now
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Why something failed, in words. */
    public static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> Messages.text("reason.denied");
            case NoSuchFileException absent -> Messages.text("reason.absent");
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
