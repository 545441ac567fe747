package org.raworkbench.internal.logs.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.raworkbench.internal.logs.intake.TakenLog;
import org.raworkbench.internal.logs.rules.KeptResults;

/**
 * Indexes of logs that were open before, so that they can be looked at again at once. They hold lengths, times and
 * severities of lines and numbers of lines that rules met, no text. The ones that were not used for the longest time
 * give way when there is no room.
 *
 * @param folder for this shelf alone
 * @param bytes room of all indexes together
 */
public record IndexShelf(Path folder, long bytes) {

    private static final List<String> FILES = List.of("pages", "index");
    private static final String RESULTS = "results";

    /** Name of the index of {@code taken}: another one when anything about the file or its reading differs. */
    static String key(TakenLog taken, Optional<String> format, ZoneId zone) {
        String all = String.join("\n", taken.path(), Long.toString(taken.bytes()), taken.written().toString(),
                taken.encoding(), Integer.toString(taken.skip()), format.orElse(""), zone.getId());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Puts what is kept under {@code key} into {@code place}, a folder that does not exist yet. */
    Optional<KeptResults> fetch(String key, Path place) {
        Path kept = folder.resolve(key);
        try {
            if (!Files.isRegularFile(kept.resolve(RESULTS))) {
                return Optional.empty();
            }
            Files.createDirectories(place);
            for (String file : FILES) {
                Files.copy(kept.resolve(file), place.resolve(file));
            }
            Files.setLastModifiedTime(kept, FileTime.from(Clock.systemUTC().instant()));
            return KeptResults.parse(Files.readString(kept.resolve(RESULTS)));
        } catch (IOException damaged) {
            remove(place);
            return Optional.empty();
        }
    }

    /** Keeps the finished index in {@code place} with {@code results}; where that is not possible, nothing is kept. */
    void keep(String key, Path place, KeptResults results) {
        Path kept = folder.resolve(key);
        Path made = folder.resolve(key + ".new");
        try {
            remove(made);
            Files.createDirectories(made);
            for (String file : FILES) {
                Files.copy(place.resolve(file), made.resolve(file));
            }
            Files.writeString(made.resolve(RESULTS), results.text());
            remove(kept);
            Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE);
            makeRoom();
        } catch (IOException | UncheckedIOException full) {
            remove(made);
        }
    }

    private void makeRoom() throws IOException {
        List<Path> oldest;
        try (Stream<Path> all = Files.list(folder)) {
            oldest = all.filter(Files::isDirectory).sorted(Comparator.comparing(IndexShelf::used)).toList();
        }
        long taken = 0;
        for (int i = oldest.size() - 1; i >= 0; i--) {
            taken += size(oldest.get(i));
            if (taken > bytes) {
                remove(oldest.get(i));
            }
        }
    }

    private static FileTime used(Path kept) {
        try {
            return Files.getLastModifiedTime(kept);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static long size(Path kept) {
        long size = 0;
        for (String file : FILES) {
            try {
                size += Files.size(kept.resolve(file));
            } catch (IOException gone) {
                // counts nothing
            }
        }
        return size;
    }

    private static void remove(Path place) {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException gone) {
            // there is nothing left to remove
        }
    }
}
