package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.raworkbench.internal.logs.review.IndexShelf;

/**
 * Where the workbench keeps what it makes of logs: working copies, which go with the visit, and indexes without any
 * text, by which a log that was open before is there at once. Safe for several threads.
 */
final class LogFolders {

    /** Room for indexes: 25 logs of a gigabyte. */
    private static final long INDEXES = 1L << 30;

    private final Path folder;
    private boolean cleared;

    /** @param folder for this alone; made when it is needed */
    LogFolders(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** For working copies; what a workbench that ended badly left there is removed first. */
    synchronized Path copies() {
        Path copies = folder.resolve("copies");
        if (!cleared) {
            cleared = true;
            try (Stream<Path> left = Files.walk(copies)) {
                left.sorted(Comparator.reverseOrder()).forEach(LogFolders::delete);
            } catch (IOException | UncheckedIOException none) {
                // there is nothing left
            }
        }
        return copies;
    }

    private static void delete(Path left) {
        try {
            Files.deleteIfExists(left);
        } catch (IOException held) {
            // another program holds it; the next start tries again
        }
    }

    IndexShelf indexes() {
        return new IndexShelf(folder.resolve("indexes"), INDEXES);
    }
}
