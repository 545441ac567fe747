package org.raworkbench.logs.tests.evtx;

import static org.raworkbench.logs.tests.evtx.Xml.element;
import static org.raworkbench.logs.tests.evtx.Xml.optional;
import static org.raworkbench.logs.tests.evtx.Xml.place;
import static org.raworkbench.logs.tests.evtx.Xml.text;

import java.util.ArrayList;
import java.util.List;

/** Synthetic events in the shape of Windows: an outer template for the system part, an inner one for the data. */
final class SampleEvents {

    /** 2026-01-01T00:00:00.1234567Z as a FILETIME. */
    static final long NEW_YEAR = 134_116_992_001_234_567L;
    static final String PROVIDER_GUID = "{4FCBF664-A33A-4652-B436-9D558983D955}";
    private static final String NAMESPACE = "http://schemas.microsoft.com/win/2004/08/events/event";
    private static final String SID = "01 05 000000000005 15000000 01000000 02000000 03000000 F4010000";

    private SampleEvents() {
    }

    static Value.Template event(int id, String provider, String channel) {
        return new Value.Template(id, element("Event", List.of("xmlns", NAMESPACE),
                element("System",
                        element("Provider", List.of("Name", provider, "Guid", PROVIDER_GUID)),
                        element("EventID", List.of("Qualifiers", optional(4, 0x06)), optional(3, 0x06)),
                        element("Version", optional(11, 0x04)),
                        element("Level", optional(0, 0x04)),
                        element("Task", optional(2, 0x06)),
                        element("Opcode", optional(1, 0x04)),
                        element("Keywords", optional(5, 0x15)),
                        element("TimeCreated", List.of("SystemTime", optional(6, 0x11))),
                        element("EventRecordID", optional(10, 0x0A)),
                        element("Correlation", List.of("ActivityID", optional(7, 0x0F),
                                "RelatedActivityID", optional(13, 0x0F))),
                        element("Execution", List.of("ProcessID", optional(8, 0x08), "ThreadID", optional(9, 0x08))),
                        element("Channel", text(channel)),
                        element("Computer", text("WS-0042.example.nhs.uk")),
                        element("Security", List.of("UserID", optional(12, 0x13)))),
                optional(14, 0x21)));
    }

    /** The values of {@link #event} with {@code data} as the event's data. */
    static List<Value> values(int eventId, int level, long recordId, long time, Value data) {
        return List.of(Value.number(0x04, 1, level), Value.number(0x04, 1, 0), Value.number(0x06, 2, 5),
                Value.number(0x06, 2, eventId), Value.NULL, Value.number(0x15, 8, 0x8000000000000000L),
                Value.number(0x11, 8, time), Value.guid(0x0F, "03f41308-fa7b-4fb3-98b8-c2ed0a40d1ef"),
                Value.number(0x08, 4, 4242), Value.number(0x08, 4, 77), Value.number(0x0A, 8, recordId),
                Value.number(0x04, 1, 0), Value.hex(0x13, SID), Value.NULL, data);
    }

    /** {@code EventData} with one named item for each of {@code names}. */
    static Value.Template data(int id, int[] types, String... names) {
        List<Xml> items = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            items.add(element("Data", List.of("Name", names[i]), place(i, types[i])));
        }
        return new Value.Template(id, new Xml.Element("EventData", List.of(), items));
    }

    /** {@code count} events of the smart card service, over as many chunks as they need. */
    static EvtxWriter smartcardService(int count) {
        EvtxWriter writer = new EvtxWriter(1);
        Value.Template event = event(1, "Microsoft-Windows-Smartcard-Server", "System");
        Value.Template data = data(2, new int[] {1, 1, 1, 1}, "Error", "Reader", "Command", "Header");
        for (int i = 1; i <= count; i++) {
            long time = NEW_YEAR + i * 10_000_000L;
            writer.add(time, event, values(610, 2, i, time, Value.nested(data, List.of(
                    Value.string("The request is not supported."), Value.string("Reader " + i),
                    Value.string("TRANSMIT"), Value.string("00 a4 04 00")))));
        }
        return writer;
    }
}
