package org.raworkbench.internal.logs.evtx.exported;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.internal.logs.evtx.EventContent;
import org.raworkbench.internal.logs.evtx.EventElement;
import org.raworkbench.internal.logs.evtx.EventSystem;
import org.raworkbench.internal.logs.evtx.EventText;
import org.raworkbench.internal.logs.evtx.EvtxPosition;
import org.raworkbench.internal.logs.evtx.EvtxRecord;

/** The named values of one event of an export while they are read. The first value of a name counts. */
final class EventRow {

    /** Classic events have their severity and facility in the upper half of the number. */
    private static final long EVENT_ID = 0xFFFF;

    private final Map<EventColumn, String> values = new EnumMap<>(EventColumn.class);
    private final List<EventContent> cells = new ArrayList<>();

    void put(EventColumn column, String value) {
        if (column == EventColumn.OTHER) {
            return;
        }
        if (value(column).isEmpty()) {
            values.put(column, value.strip());
        }
        cells.add(new EventElement(column.element(), List.of(),
                value.isEmpty() ? List.of() : List.of(new EventText(value))));
    }

    /** Whether it tells which event it is. */
    boolean named() {
        return !value(EventColumn.PROVIDER).isEmpty() && id() >= 0;
    }

    EvtxRecord record(ExportedTime times) {
        EventSystem system = new EventSystem(value(EventColumn.CHANNEL), value(EventColumn.PROVIDER),
                value(EventColumn.GUID), id(), -1, (int) number(EventColumn.VERSION), level(),
                (int) number(EventColumn.TASK), (int) number(EventColumn.OPCODE), value(EventColumn.KEYWORDS),
                times.read(value(EventColumn.TIME)), number(EventColumn.RECORD), value(EventColumn.ACTIVITY),
                number(EventColumn.PROCESS), number(EventColumn.THREAD), value(EventColumn.COMPUTER),
                value(EventColumn.USER));
        return new EvtxRecord(EvtxPosition.NONE, system, List.of(), List.of(),
                Optional.of(value(EventColumn.MESSAGE)).filter(text -> !text.isEmpty()), false,
                Optional.empty(), new EventElement("Event", List.of(), cells));
    }

    private String value(EventColumn column) {
        return values.getOrDefault(column, "");
    }

    private int id() {
        long id = number(EventColumn.ID);
        long instance = number(EventColumn.INSTANCE);
        return (int) (id < 0 && instance >= 0 ? instance & EVENT_ID : id);
    }

    private long number(EventColumn column) {
        String text = value(column);
        if (text.isEmpty() || text.length() > 10 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        long number = Long.parseLong(text);
        return number > Integer.MAX_VALUE && column != EventColumn.INSTANCE ? -1 : number;
    }

    /** The number of a level from its word or number; 4 (information) where neither tells another. */
    private int level() {
        String word = value(EventColumn.LEVEL_NAME);
        return switch ((word.isEmpty() ? value(EventColumn.LEVEL) : word).toLowerCase(Locale.ROOT)) {
            case "critical", "kritisch", "critique", "cr\u00EDtico", "critico", "kritiek", "1" -> 1;
            case "error", "fehler", "erreur", "errore", "fout", "failureaudit", "2" -> 2;
            case "warning", "warnung", "avertissement", "advertencia", "avviso", "waarschuwing", "3" -> 3;
            case "verbose", "ausf\u00FChrlich", "commentaires", "d\u00E9taill\u00E9", "detallado", "dettagliato",
                    "uitgebreid", "5" -> 5;
            case "0" -> 0;
            default -> 4;
        };
    }
}
