package org.raworkbench.internal.logs.evtx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;

import com.google.gson.JsonObject;

/**
 * Tells a record as a JSON object: {@code channel}, {@code provider}, {@code eventId}, {@code recordId}, {@code
 * level} (the
 * number) and {@code levelName}, {@code timeCreated}, {@code computer}, {@code userData} and {@code eventData} as
 * objects of
 * name and value, all values as text; further members of the {@code System} part where the event has them.
 *
 * <p>A name that occurs again gets the number of its occurrence: {@code Data}, {@code Data_2}, {@code Data_3}.
 */
public final class EvtxJson {

    private final EventMessages messages;

    public EvtxJson(EventMessages messages) {
        this.messages = messages;
    }

    /** {@code record} as an object of its own. */
    public JsonObject object(EvtxRecord record) {
        EventSystem system = record.system();
        JsonObject json = new JsonObject();
        json.addProperty("channel", system.channel());
        json.addProperty("provider", system.provider());
        text(json, "providerGuid", system.providerGuid());
        number(json, "eventId", system.eventId());
        number(json, "qualifiers", system.qualifiers());
        number(json, "version", system.version());
        number(json, "recordId", system.recordId());
        number(json, "level", system.level());
        json.addProperty("levelName", record.level().title());
        number(json, "task", system.task());
        number(json, "opcode", system.opcode());
        text(json, "keywords", system.keywords());
        json.addProperty("timeCreated", system.timeCreated());
        json.addProperty("computer", system.computer());
        text(json, "userSid", system.userSid());
        number(json, "processId", system.processId());
        number(json, "threadId", system.threadId());
        text(json, "activityId", system.activityId());
        json.add("userData", fields(record.userData()));
        json.add("eventData", fields(record.eventData()));
        messages.text(record).ifPresent(text -> json.addProperty("message", text));
        if (record.recovered()) {
            json.addProperty("recovered", true);
        }
        record.damage().ifPresent(text -> json.addProperty("damage", text));
        return json;
    }

    private static void text(JsonObject json, String name, String value) {
        if (!value.isEmpty()) {
            json.addProperty(name, value);
        }
    }

    private static void number(JsonObject json, String name, long value) {
        if (value >= 0) {
            json.addProperty(name, value);
        }
    }

    private static JsonObject fields(List<EventField> fields) {
        JsonObject json = new JsonObject();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> taken = new HashSet<>();
        fields.forEach(field -> taken.add(field.name()));
        for (EventField field : fields) {
            int count = counts.merge(field.name(), 1, Integer::sum);
            String name = field.name();
            while (count > 1 && !taken.add(name = field.name() + "_" + count)) {
                count = counts.merge(field.name(), 1, Integer::sum);
            }
            json.addProperty(name, field.value());
        }
        return json;
    }
}
