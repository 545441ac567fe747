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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern PLACE = Pattern.compile("\\[([^\\]]*)\\]|%([1-9]\\d?)|\\{([^}]*)\\}");

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

    private final Map<String, Map<Integer, Known>> providers = new HashMap<>();

    private EventMessages(JsonObject knowledge) {
        if (!knowledge.has("providers")) {
            return;
        }
        for (JsonElement element : knowledge.getAsJsonArray("providers")) {
            JsonObject provider = element.getAsJsonObject();
            String source = provider.get("source").getAsString() + ", seen " + provider.get("seen").getAsString();
            for (JsonElement name : provider.getAsJsonArray("names")) {
                Map<Integer, Known> events = providers.computeIfAbsent(key(name.getAsString()), key -> new HashMap<>());
                provider.getAsJsonArray("events").forEach(row -> add(row.getAsJsonObject(), source, events));
            }
        }
    }

    private static void add(JsonObject event, String source, Map<Integer, Known> events) {
        Known known = new Known(event.get("text").getAsString(),
                event.has("harmless") && event.get("harmless").getAsBoolean(), source);
        event.getAsJsonArray("ids").forEach(id -> events.put(id.getAsInt(), known));
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
        Map<Integer, Known> events = providers.isEmpty() ? null : providers.get(key(provider));
        return events == null ? Optional.empty() : Optional.ofNullable(events.get(eventId));
    }

    /** The text for {@code record}: the one it carries, or ours with its values put in; empty when there is neither. */
    public Optional<String> text(EvtxRecord record) {
        return record.message().isPresent() ? record.message()
                : known(record.provider(), record.eventId()).map(known -> fill(known.text(), record));
    }

    private static String fill(String text, EvtxRecord record) {
        Matcher places = PLACE.matcher(text);
        StringBuilder out = new StringBuilder(text.length() + 64);
        while (places.find()) {
            String part = places.group(1);
            String filled = part != null ? optional(part, record)
                    : value(places.group(2), places.group(3), record).orElse("?");
            places.appendReplacement(out, Matcher.quoteReplacement(filled));
        }
        return places.appendTail(out).toString();
    }

    /** A part that is told only when the event has its value. */
    private static String optional(String part, EvtxRecord record) {
        Matcher places = PLACE.matcher(part);
        StringBuilder out = new StringBuilder();
        while (places.find()) {
            Optional<String> value = value(places.group(2), places.group(3), record);
            if (value.isEmpty()) {
                return "";
            }
            places.appendReplacement(out, Matcher.quoteReplacement(value.get()));
        }
        return places.appendTail(out).toString();
    }

    private static Optional<String> value(String number, String name, EvtxRecord record) {
        if (number != null) {
            int index = Integer.parseInt(number);
            List<EventField> fields = record.eventData().isEmpty() ? record.userData() : record.eventData();
            return index <= fields.size() ? Optional.of(fields.get(index - 1).value()) : Optional.empty();
        }
        for (List<EventField> fields : List.of(record.eventData(), record.userData())) {
            for (EventField field : fields) {
                if (field.name().equals(name)) {
                    return Optional.of(field.value());
                }
            }
        }
        return Optional.empty();
    }
}
