package org.raworkbench.internal.inspection.atr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

import org.raworkbench.smartcard.Bytes;

/**
 * What card lists call a card with a given ATR: the workbench's own small list and the lists of pcsc-tools that are on
 * this machine. Those are not part of the workbench (their licence is the GPL); they are read where they are.
 *
 * <p>Safe to use from any thread. The workbench's own list is read when this object is made, the others by the first
 * look-up, and again by a later one only when a file has changed.
 */
public final class AtrNames {

    /** System property with the path of one more card list. */
    public static final String LIST_PROPERTY = "org.raworkbench.inspection.cardlist";

    /** A list as it was in its file at some moment. */
    private record Cached(FileTime changed, long size, CardList list) {
    }

    private final List<Path> files;
    private final Map<Path, Cached> cache = new ConcurrentHashMap<>();
    private final KnownCards known = new KnownCards();

    /** @param files card lists in the form of pcsc-tools; those that are missing or unreadable are passed over */
    public AtrNames(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /** The lists that belong to this machine and its user. */
    public static AtrNames ofThisMachine() {
        List<Path> files = new ArrayList<>();
        add(System.getProperty(LIST_PROPERTY, ""), files);
        add(System.getProperty("user.home", "") + "/.smartcard_list.txt", files);
        add("/usr/share/pcsc/smartcard_list.txt", files);
        return new AtrNames(files);
    }

    private static void add(String path, List<Path> files) {
        try {
            if (!path.isBlank()) {
                files.add(Path.of(path));
            }
        } catch (InvalidPathException e) {
            return; // no such file can exist here
        }
    }

    /** All names of {@code atr}, the workbench's own first; empty when nobody knows it. Never throws. */
    public List<String> names(Bytes atr) {
        if (atr.isEmpty()) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>(known.names(atr));
        for (Path file : files) {
            Cached cached = cache.compute(file, AtrNames::upToDate);
            if (cached != null) {
                names.addAll(cached.list().names(atr));
            }
        }
        return List.copyOf(names);
    }

    /** The same on another thread: the reader's own thread need not wait for a disk. */
    public CompletionStage<List<String>> names(Bytes atr, Executor executor) {
        return CompletableFuture.supplyAsync(() -> names(atr), executor);
    }

    /** What is cached when the file is as it was; null when there is no readable file. */
    private static Cached upToDate(Path file, Cached cached) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return null;
            }
            boolean same = cached != null && cached.changed().equals(attributes.lastModifiedTime())
                    && cached.size() == attributes.size();
            return same ? cached : new Cached(attributes.lastModifiedTime(), attributes.size(), CardList.read(file));
        } catch (IOException | SecurityException e) {
            return null; // a list is a convenience: without it there are fewer names
        }
    }
}
