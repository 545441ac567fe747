package org.raworkbench.internal.logs.evtx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a record of an event's XML. Accepts any XML: what is missing stays empty. */
public final class EventReading {

    private EventReading() {
    }

    /** The record that {@code event} describes, read from an export. */
    public static EvtxRecord exported(EventElement event) {
        return read(event, EvtxPosition.NONE, -1, "", false, Optional.empty());
    }

    /**
     * The record that {@code event} describes.
     *
     * @param recordId used when the event itself does not tell its number
     * @param written used when the event itself does not tell its time
     */
    public static EvtxRecord read(EventElement event, EvtxPosition position, long recordId, String written,
            boolean recovered, Optional<String> damage) {
        SystemPart system = new SystemPart(recordId, written);
        List<EventField> userData = List.of();
        List<EventField> eventData = List.of();
        Optional<String> message = Optional.empty();
        for (EventContent part : event.content()) {
            if (part instanceof EventElement element) {
                switch (element.localName()) {
                    case "System" -> system.read(element);
                    case "UserData" -> userData = userData(element);
                    case "EventData", "BinaryEventData", "DebugData", "ProcessingErrorData" ->
                        eventData = eventData(element);
                    case "RenderingInfo" -> message = message(element);
                    default -> {
                        // nothing that a record tells
                    }
                }
            }
        }
        return new EvtxRecord(position, system.done(), userData, eventData, message, recovered, damage, event);
    }

    private static Optional<String> message(EventElement rendering) {
        for (EventContent part : rendering.content()) {
            if (part instanceof EventElement element && element.localName().equals("Message")) {
                return Optional.of(element.text()).filter(text -> !text.isBlank());
            }
        }
        return Optional.empty();
    }

    private static List<EventField> eventData(EventElement data) {
        List<EventField> fields = new ArrayList<>(data.content().size());
        for (EventContent part : data.content()) {
            if (part instanceof EventElement element) {
                String name = element.attribute("Name");
                if (element.hasElements()) {
                    leaves(element, name.isEmpty() ? element.localName() : name, fields);
                } else {
                    fields.add(new EventField(name.isEmpty() ? element.localName() : name, element.text()));
                }
            } else if (part instanceof EventText text && !text.text().isBlank()) {
                fields.add(new EventField("Data", text.text()));
            }
        }
        return fields;
    }

    private static List<EventField> userData(EventElement data) {
        List<EventField> fields = new ArrayList<>();
        for (EventContent part : data.content()) {
            if (part instanceof EventElement wrapper) {
                leaves(wrapper, "", fields);
            } else if (part instanceof EventText text && !text.text().isBlank()) {
                fields.add(new EventField("UserData", text.text()));
            }
        }
        return fields;
    }

    private static void leaves(EventElement element, String path, List<EventField> fields) {
        for (EventField attribute : element.attributes()) {
            if (!attribute.name().startsWith("xmlns")) {
                fields.add(new EventField(path + "@" + attribute.name(), attribute.value()));
            }
        }
        boolean inner = false;
        for (EventContent part : element.content()) {
            if (part instanceof EventElement child) {
                inner = true;
                leaves(child, path.isEmpty() ? child.localName() : path + "/" + child.localName(), fields);
            }
        }
        String text = element.text();
        boolean told = !element.attributes().isEmpty() && text.isEmpty();
        if (!inner && !told || inner && !text.isBlank()) {
            fields.add(new EventField(path.isEmpty() ? element.localName() : path, text));
        }
    }

    /** The {@code System} element while it is read. */
    private static final class SystemPart {

        private String channel = "";
        private String provider = "";
        private String providerGuid = "";
        private int eventId = -1;
        private int qualifiers = -1;
        private int version = -1;
        private int level = -1;
        private int task = -1;
        private int opcode = -1;
        private String keywords = "";
        private String time;
        private long recordId;
        private String activityId = "";
        private long processId = -1;
        private long threadId = -1;
        private String computer = "";
        private String userSid = "";

        SystemPart(long recordId, String time) {
            this.recordId = recordId;
            this.time = time;
        }

        void read(EventElement system) {
            for (EventContent part : system.content()) {
                if (part instanceof EventElement element) {
                    read(element.localName(), element);
                }
            }
        }

        private void read(String name, EventElement element) {
            switch (name) {
                case "Provider" -> {
                    provider = element.attribute("Name");
                    if (provider.isEmpty()) {
                        provider = element.attribute("EventSourceName");
                    }
                    providerGuid = element.attribute("Guid");
                }
                case "EventID" -> {
                    eventId = number(element.text());
                    qualifiers = number(element.attribute("Qualifiers"));
                }
                case "Version" -> version = number(element.text());
                case "Level" -> level = number(element.text());
                case "Task" -> task = number(element.text());
                case "Opcode" -> opcode = number(element.text());
                case "Keywords" -> keywords = element.text();
                case "TimeCreated" -> time = EventTime.sevenDecimals(element.attribute("SystemTime")).orElse(time);
                case "EventRecordID" -> recordId = longNumber(element.text(), recordId);
                case "Correlation" -> activityId = element.attribute("ActivityID");
                case "Execution" -> {
                    processId = longNumber(element.attribute("ProcessID"), -1);
                    threadId = longNumber(element.attribute("ThreadID"), -1);
                }
                case "Channel" -> channel = element.text();
                case "Computer" -> computer = element.text();
                case "Security" -> userSid = element.attribute("UserID");
                default -> {
                    // not shown on its own
                }
            }
        }

        private static int number(String text) {
            long number = longNumber(text, -1);
            return number >= 0 && number <= Integer.MAX_VALUE ? (int) number : -1;
        }

        private static long longNumber(String text, long otherwise) {
            String digits = text.strip();
            if (digits.isEmpty() || digits.length() > 20) {
                return otherwise;
            }
            try {
                return Long.parseUnsignedLong(digits);
            } catch (NumberFormatException e) {
                return otherwise;
            }
        }

        EventSystem done() {
            return new EventSystem(channel, provider, providerGuid, eventId, qualifiers, version, level, task, opcode,
                    keywords, time, recordId, activityId, processId, threadId, computer, userSid);
        }
    }
}
