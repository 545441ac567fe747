package org.raworkbench.internal.logs.evtx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Our own texts for the events that matter to smartcards. Windows keeps its texts in each provider's program files,
 * so that a log file has none.
 *
 * <p>A text may hold {@code %1}, {@code %2}… for the items of event data in their order (of user data where there is no
 * other), and <code>{name}</code> for an item by its name. Without that item it is told with {@code ?} in its place; a
 * part in square brackets is left out then.
 */
public final class EventMessages {

    /** Knows nothing: only texts that a file carries itself are told. */
    public static final EventMessages NONE = new EventMessages(new JsonObject());

    /**
     * A text with its source.
     *
     * @param text with places for values
     * @param harmless whether the event is of no importance when nothing else is wrong
     * @param source where the meaning is documented
     */
    public record Known(String text, boolean harmless, String source) {
    }

    /** A text ready to be filled, with where it is from. */
    private record Entry(Known known, MessageText text) {
    }

    private final Map<String, Map<Integer, Entry>> providers = new HashMap<>();

    private EventMessages(JsonObject knowledge) {
        if (!knowledge.has("providers")) {
            return;
        }
        for (JsonElement element : knowledge.getAsJsonArray("providers")) {
            JsonObject provider = element.getAsJsonObject();
            String source = provider.get("source").getAsString() + ", seen " + provider.get("seen").getAsString();
            for (JsonElement name : provider.getAsJsonArray("names")) {
                Map<Integer, Entry> events = providers.computeIfAbsent(key(name.getAsString()), key -> new HashMap<>());
                providers.put(name.getAsString(), events);
                provider.getAsJsonArray("events").forEach(row -> add(row.getAsJsonObject(), source, events));
            }
        }
    }

    private static void add(JsonObject event, String source, Map<Integer, Entry> events) {
        Known known = new Known(event.get("text").getAsString(),
                event.has("harmless") && event.get("harmless").getAsBoolean(), source);
        Entry entry = new Entry(known, new MessageText(known.text()));
        event.getAsJsonArray("ids").forEach(id -> events.put(id.getAsInt(), entry));
    }

    /** The texts that come with the workbench. */
    public static EventMessages bundled() {
        try (InputStream in = EventMessages.class.getResourceAsStream("/knowledge/event-messages.json")) {
            if (in == null) {
                throw new IllegalStateException("knowledge/event-messages.json is missing from the bundle");
            }
            return of(JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of the shape of {@code knowledge/event-messages.json}. */
    public static EventMessages of(JsonObject knowledge) {
        return new EventMessages(knowledge);
    }

    private static String key(String provider) {
        return provider.toLowerCase(Locale.ROOT);
    }

    /** What is known about {@code eventId} of {@code provider}; the case of the name does not matter. */
    public Optional<Known> known(String provider, int eventId) {
        return Optional.ofNullable(entry(provider, eventId)).map(Entry::known);
    }

    private Entry entry(String provider, int eventId) {
        if (providers.isEmpty()) {
            return null;
        }
        Map<Integer, Entry> events = providers.get(provider);
        if (events == null) {
            events = providers.get(key(provider));
        }
        return events == null ? null : events.get(eventId);
    }

    /** The text for {@code record}: the one it carries, or ours with its values put in; empty when there is neither. */
    public Optional<String> text(EvtxRecord record) {
        return record.message().isPresent() ? record.message() : own(record);
    }

    /** Our text for {@code record} with its values put in, whatever text it carries; empty when there is none. */
    public Optional<String> own(EvtxRecord record) {
        return Optional.ofNullable(entry(record.provider(), record.eventId())).map(entry -> entry.text().fill(record));
    }
}
