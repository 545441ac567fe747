package org.raworkbench.internal.logs.evtx.exported;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.internal.logs.evtx.EvtxRecord;

/** Reads one record of a log that may be an event of Windows as it was exported. Confined to one thread. */
public final class ExportedRecords {

    private final Optional<EventTable> table;
    private final EventXmlReader markup = new EventXmlReader();
    private final EventProperties properties = new EventProperties();

    /** @param table the head of the file where it is a table of events */
    public ExportedRecords(Optional<EventTable> table) {
        this.table = table;
    }

    /** What the event tells that {@code record}, all its lines, is: values by name; nothing when it is no event. */
    public Map<String, String> fields(String record) {
        return event(record).map(ExportedRecords::fields).orElse(Map.of());
    }

    private static Map<String, String> fields(EvtxRecord event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("provider", event.provider());
        fields.put("eventId", Integer.toString(event.eventId()));
        fields.put("level", event.level().title());
        fields.put("channel", event.channel());
        fields.put("recordId", event.recordId() < 0 ? "" : Long.toString(event.recordId()));
        fields.put("computer", event.system().computer());
        event.userData().forEach(value -> fields.putIfAbsent("userData/" + value.name(), value.value()));
        event.eventData().forEach(value -> fields.putIfAbsent("eventData/" + value.name(), value.value()));
        fields.put("message", event.message().orElse(""));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private Optional<EvtxRecord> event(String record) {
        if (record.stripLeading().startsWith("<")) {
            List<EvtxRecord> events = markup.records(record);
            return events.size() == 1 ? Optional.of(events.get(0)) : Optional.empty();
        }
        return table.isPresent() ? table.get().event(record.stripTrailing()) : properties.event(record);
    }
}
