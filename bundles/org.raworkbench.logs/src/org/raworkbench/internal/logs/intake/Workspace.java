package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The folder for working copies, with a budget. Closing it removes everything in it.
 *
 * <p>Files get names of its own; names from archives never reach the disk.
 */
public final class Workspace implements AutoCloseable {

    private final Path folder;
    private final long budget;
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong names = new AtomicLong();

    private Workspace(Path folder, long budget) {
        this.folder = folder;
        this.budget = budget;
    }

    /** A new folder inside {@code parent}. */
    public static Workspace inside(Path parent, long budget) throws IOException {
        Files.createDirectories(parent);
        return new Workspace(Files.createTempDirectory(parent, "logs-"), budget);
    }

    /** A new folder where this computer keeps temporary files. */
    public static Workspace temporary(long budget) throws IOException {
        return new Workspace(Files.createTempDirectory("raworkbench-logs-"), budget);
    }

    public Path folder() {
        return folder;
    }

    /** A file that does not exist yet. */
    public Path newFile(String ending) {
        return folder.resolve(names.incrementAndGet() + ending);
    }

    /** @throws RefusedException when there is no room for {@code bytes} more */
    void take(long bytes) throws RefusedException {
        if (used.addAndGet(bytes) > budget) {
            throw new RefusedException("bomb.total", Long.toString(budget >> 20));
        }
    }

    /** Removes a working copy and gives its room back. */
    public void release(Path file) {
        try {
            if (Files.exists(file)) {
                long size = Files.size(file);
                Files.delete(file);
                used.addAndGet(-size);
            }
        } catch (IOException stays) {
            // it goes with the folder
        }
    }

    /** Removes a folder that was made where {@link #newFile} said. */
    public void removeFolder(Path place) {
        try (Stream<Path> all = Files.walk(place)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException stays) {
                    // another program holds it; the system clears its temporary folder
                }
            });
        } catch (IOException | UncheckedIOException gone) {
            // there is nothing left to remove
        }
    }

    @Override
    public void close() {
        removeFolder(folder);
    }
}
