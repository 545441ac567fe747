package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/**
 * The bookmarks and notes of the lines of all open logs. They belong to the content of a file, wherever it lies: they
 * are kept by its SHA-256, and found again by its path and their lines when the file grew meanwhile. Safe for several
 * threads.
 */
public final class Bookmarks {

    private static final int LONGEST = 400;

    private final MarkFile files;
    private final Executor writer;
    private final Runnable changed;
    private final Map<String, NavigableMap<Long, Mark>> marks = new HashMap<>();
    private final Set<OpenSource> loaded = new HashSet<>();

    /**
     * @param folder where they are kept
     * @param writer works off the thread that draws, one piece of work after the other
     * @param changed called after each change, on any thread
     */
    public Bookmarks(Path folder, Executor writer, Runnable changed) {
        this.files = new MarkFile(folder);
        this.writer = Objects.requireNonNull(writer, "writer");
        this.changed = Objects.requireNonNull(changed, "changed");
    }

    /** Brings back what was kept for {@code sources}. */
    public void load(List<OpenSource> sources) {
        synchronized (this) {
            loaded.retainAll(sources);
            marks.keySet().retainAll(sources.stream().map(OpenSource::path).toList());
        }
        for (OpenSource source : sources) {
            boolean first;
            synchronized (this) {
                first = source.indexed() && loaded.add(source);
            }
            if (first) {
                source.log().taken().digest().thenAcceptAsync(digest -> bringBack(source, digest.sha256()), writer);
            }
        }
    }

    private void bringBack(OpenSource source, String hash) {
        try {
            List<Mark> kept = files.read(hash);
            boolean moved = kept.isEmpty();
            if (moved) {
                kept = files.readByPath(source.path()).stream().filter(mark -> same(source, mark)).toList();
            }
            if (kept.isEmpty()) {
                return;
            }
            synchronized (this) {
                NavigableMap<Long, Mark> own = marks.computeIfAbsent(source.path(), path -> new TreeMap<>());
                kept.forEach(mark -> own.putIfAbsent(mark.line(), mark.at(source.path())));
            }
            if (moved) {
                files.write(hash, of(source.path()));
            }
            changed.run();
        } catch (IOException unreadable) {
            System.getLogger(Bookmarks.class.getName()).log(System.Logger.Level.ERROR, "Bookmarks were not read",
                    unreadable);
        }
    }

    private static boolean same(OpenSource source, Mark mark) {
        try {
            return mark.line() < source.view().lines() && text(source, mark.line()).equals(mark.text());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String text(OpenSource source, long line) throws IOException {
        return VisibleText.of(source.view().text(line, LONGEST), false);
    }

    /** Marks a line, or takes its mark away. */
    public void toggle(OpenSource source, long line) {
        writer.execute(() -> {
            boolean there;
            synchronized (this) {
                NavigableMap<Long, Mark> own = marks.get(source.path());
                there = own != null && own.remove(line) != null;
            }
            if (!there) {
                put(source, line, "");
            }
            keep(source);
        });
    }

    /** Marks a line and notes {@code note} on it. */
    public void note(OpenSource source, long line, String note) {
        writer.execute(() -> {
            put(source, line, note);
            keep(source);
        });
    }

    private void put(OpenSource source, long line, String note) {
        try {
            Mark mark = new Mark(source.path(), line, note, text(source, line), source.view().line(line).time());
            synchronized (this) {
                marks.computeIfAbsent(source.path(), path -> new TreeMap<>()).put(line, mark);
            }
        } catch (IOException unreadable) {
            System.getLogger(Bookmarks.class.getName()).log(System.Logger.Level.ERROR, "A line was not marked",
                    unreadable);
        }
    }

    /** On the writer's thread: what is marked is on the disk before anybody hears of it. */
    private void keep(OpenSource source) {
        String byPath = "path-" + Integer.toHexString(source.path().hashCode());
        Optional<String> hash = source.hash();
        write(hash.orElse(byPath), of(source.path()));
        changed.run();
        if (hash.isEmpty()) {
            // a large file is still being hashed, and the workbench may be closed before that is done
            source.log().taken().digest().thenAcceptAsync(digest -> {
                write(digest.sha256(), of(source.path()));
                write(byPath, List.of());
            }, writer);
        }
    }

    private void write(String key, List<Mark> own) {
        try {
            files.write(key, own);
        } catch (IOException full) {
            System.getLogger(Bookmarks.class.getName()).log(System.Logger.Level.ERROR, "Bookmarks were not written",
                    full);
        }
    }

    private synchronized List<Mark> of(String path) {
        return List.copyOf(marks.getOrDefault(path, new TreeMap<>()).values());
    }

    /** All of the open logs, by source and line. */
    public synchronized List<Mark> all() {
        List<Mark> all = new ArrayList<>();
        marks.values().forEach(own -> all.addAll(own.values()));
        return all;
    }

    /** The mark on a line. */
    public synchronized Optional<Mark> of(String path, long line) {
        NavigableMap<Long, Mark> own = marks.get(path);
        return own == null ? Optional.empty() : Optional.ofNullable(own.get(line));
    }

    /** The marked lines, from 0, by path of their source. */
    public synchronized Map<String, NavigableSet<Long>> numbers() {
        Map<String, NavigableSet<Long>> numbers = new HashMap<>();
        marks.forEach((path, own) -> numbers.put(path, new java.util.TreeSet<>(own.keySet())));
        return numbers;
    }
}
