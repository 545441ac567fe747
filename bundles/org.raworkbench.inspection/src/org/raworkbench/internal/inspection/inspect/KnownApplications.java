package org.raworkbench.internal.inspection.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.smartcard.Bytes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Applications that are recognised by their identifier alone: {@code knowledge/applications.json}. */
final class KnownApplications {

    private static final String RESOURCE = "/knowledge/applications.json";

    /**
     * One application.
     *
     * @param aid its identifier, or the beginning of it
     * @param probe whether a card that has shown no certificate yet is asked for it
     */
    record Known(Bytes aid, String name, boolean probe) {
    }

    private final List<Known> known;

    private KnownApplications(List<Known> known) {
        this.known = List.copyOf(known);
    }

    /** The list that comes with the workbench. */
    static KnownApplications bundled() {
        List<Known> known = new ArrayList<>();
        try (InputStream in = KnownApplications.class.getResourceAsStream(RESOURCE)) {
            JsonObject root = JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            for (JsonElement element : root.getAsJsonArray("applications")) {
                JsonObject entry = element.getAsJsonObject();
                known.add(new Known(Bytes.ofHex(entry.get("aid").getAsString()), entry.get("name").getAsString(),
                        entry.get("probe").getAsBoolean()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return new KnownApplications(known);
    }

    /** The name of the application that {@code aid} belongs to. */
    Optional<String> name(Bytes aid) {
        return known.stream().filter(entry -> aid.startsWith(entry.aid())).map(Known::name).findFirst();
    }

    /** Those worth asking for, in order. */
    List<Known> probes() {
        return known.stream().filter(Known::probe).toList();
    }
}
