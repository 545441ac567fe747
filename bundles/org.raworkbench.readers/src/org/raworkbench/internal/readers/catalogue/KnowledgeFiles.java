package org.raworkbench.internal.readers.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The knowledge files about readers that come with the workbench. */
public final class KnowledgeFiles {

    static final String SEEN = "readers-seen";
    static final String FIRMWARE = "readers-firmware";

    private KnowledgeFiles() {
    }

    /** All readers that somebody plugged in, one row each. */
    public static List<SeenReader> seen() {
        List<SeenReader> seen = new ArrayList<>();
        load(SEEN).getAsJsonArray("readers").forEach(row -> seen.add(SeenReader.of(Row.of(row))));
        return List.copyOf(seen);
    }

    static JsonObject firmware() {
        return load(FIRMWARE);
    }

    private static JsonObject load(String name) {
        String path = "/knowledge/" + name + ".json";
        try (InputStream stream = Objects.requireNonNull(KnowledgeFiles.class.getResourceAsStream(path), path);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
