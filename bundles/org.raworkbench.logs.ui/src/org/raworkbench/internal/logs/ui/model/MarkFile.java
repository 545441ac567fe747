package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The bookmarks of each file, in a folder, one file of JSON for the hash of each. Used by one thread at a time. */
record MarkFile(Path folder) {

    private static final String ENDING = ".json";
    private static final int MOST_FILES = 2000;

    /** The marks of the file with {@code hash}; empty where there are none. */
    List<Mark> read(String hash) throws IOException {
        Path file = folder.resolve(hash + ENDING);
        return Files.exists(file) ? parse(Files.readString(file)) : List.of();
    }

    /** Marks that were made in files which stood at {@code path} before, of whatever content. */
    List<Mark> readByPath(String path) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).limit(MOST_FILES).toList()) {
                parse(Files.readString(file)).stream().filter(mark -> mark.path().equals(path)).forEach(found::add);
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        return found;
    }

    /** Whole or not at all. */
    void write(String hash, Collection<Mark> marks) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(hash + ENDING);
        if (marks.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        JsonArray array = new JsonArray();
        for (Mark mark : marks) {
            JsonObject json = new JsonObject();
            json.addProperty("path", mark.path());
            json.addProperty("line", mark.line() + 1);
            json.addProperty("note", mark.note());
            json.addProperty("text", mark.text());
            mark.time().ifPresent(time -> json.addProperty("time", time.toString()));
            array.add(json);
        }
        JsonObject document = new JsonObject();
        document.add("marks", array);
        Path beside = folder.resolve(hash + ".part");
        Files.writeString(beside, new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                .toJson(document));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Mark> parse(String text) {
        List<Mark> marks = new ArrayList<>();
        try {
            for (JsonElement element : JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("marks")) {
                JsonObject json = element.getAsJsonObject();
                Optional<Instant> time = json.has("time") ? Optional.of(Instant.parse(json.get("time").getAsString()))
                        : Optional.empty();
                marks.add(new Mark(json.get("path").getAsString(), json.get("line").getAsLong() - 1,
                        json.get("note").getAsString(), json.get("text").getAsString(), time));
            }
        } catch (JsonParseException | IllegalStateException | NullPointerException | DateTimeException damaged) {
            // what could be read stays
        }
        return marks;
    }
}
