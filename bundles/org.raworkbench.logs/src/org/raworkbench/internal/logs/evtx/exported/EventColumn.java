package org.raworkbench.internal.logs.evtx.exported;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column of an export holds, by the names that Event Viewer and PowerShell give it. */
enum EventColumn {
    LEVEL_NAME("Level", "level", "leveldisplayname", "entrytype", "ebene", "niveau", "nivel", "livello"),
    TIME("TimeCreated", "date and time", "timecreated", "timegenerated", "datum und uhrzeit", "date et heure",
            "fecha y hora", "data e ora"),
    PROVIDER("Provider", "source", "providername", "quelle", "origen", "origine"),
    ID("EventID", "event id", "id", "eventid", "ereignis-id", "id de l\u2019\u00E9v\u00E9nement",
            "id de l'\u00E9v\u00E9nement", "id. del evento", "id evento"),
    INSTANCE("InstanceID", "instanceid"),
    MESSAGE("Message", "message", "description", ""),
    LEVEL("LevelNumber"),
    GUID("ProviderGuid", "providerid"),
    CHANNEL("Channel", "logname", "log name", "log", "channel", "containerlog"),
    COMPUTER("Computer", "machinename", "computer"),
    USER("UserID", "userid", "username", "user"),
    RECORD("EventRecordID", "recordid", "index", "eventrecordid"),
    VERSION("Version", "version"),
    TASK("Task", "task", "categorynumber"),
    OPCODE("Opcode", "opcode"),
    KEYWORDS("Keywords", "keywords", "keyword"),
    PROCESS("ProcessID", "processid"),
    THREAD("ThreadID", "threadid"),
    ACTIVITY("ActivityID", "activityid"),
    OTHER("Other");

    private final String element;
    private final Set<String> names;

    EventColumn(String element, String... names) {
        this.element = element;
        this.names = Set.of(names);
    }

    /** Name of the element that shows the cell. */
    String element() {
        return element;
    }

    /** The columns that {@code header} names. */
    static List<EventColumn> named(List<String> header) {
        List<EventColumn> columns = new ArrayList<>(header.size());
        for (String name : header) {
            columns.add(of(name.replace("\"", "").strip().toLowerCase(Locale.ROOT)));
        }
        // PowerShell has the level twice, as a number and as a word
        int word = columns.lastIndexOf(LEVEL_NAME);
        for (int i = 0; i < word; i++) {
            if (columns.get(i) == LEVEL_NAME) {
                columns.set(i, LEVEL);
            }
        }
        return columns;
    }

    /** The column with the name {@code name}, in lower case. */
    static EventColumn of(String name) {
        for (EventColumn column : values()) {
            if (column.names.contains(name)) {
                return column;
            }
        }
        return OTHER;
    }
}
