package org.raworkbench.internal.logs.evtx.exported;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.logs.evtx.EvtxRecord;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads rows of the comma-separated files that Event Viewer saves and that {@code Get-WinEvent} or {@code Get-EventLog}
 * give with {@code Export-Csv}, by the names of their columns (English, and some others). Times are local ones of the
 * computer that wrote the file, with the day before the month unless a row shows the opposite. Not thread-safe.
 */
public final class EventTable {

    private static final int LONGEST_HEAD = 4096;
    private static final String TYPE = "#TYPE";

    private final char separator;
    private final List<EventColumn> columns;
    private final ExportedTime times = new ExportedTime();

    private EventTable(char separator, List<EventColumn> columns) {
        this.separator = separator;
        this.columns = columns;
    }

    /** The table whose columns {@code line} names; empty when it names none of an event export. */
    public static Optional<EventTable> headed(String line) {
        String head = line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (head.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        char separator = separator(head);
        List<EventColumn> columns = EventColumn.named(List.of(head.split(String.valueOf(separator))));
        boolean event = (columns.contains(EventColumn.ID) || columns.contains(EventColumn.INSTANCE))
                && columns.contains(EventColumn.TIME) && columns.contains(EventColumn.PROVIDER);
        return event ? Optional.of(new EventTable(separator, columns)) : Optional.empty();
    }

    /** Whether PowerShell writes {@code line} in front of the names of the columns. */
    static boolean type(String line) {
        return line.startsWith(TYPE) || line.startsWith("\uFEFF" + TYPE);
    }

    /** The event of {@code row}, which may be several lines; empty when it is none. */
    public Optional<EvtxRecord> event(String row) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(row)) {
            EventRow event = new EventRow();
            for (CsvRecord cells : rows) {
                for (int i = 0; i < cells.getFieldCount(); i++) {
                    event.put(i < columns.size() ? columns.get(i) : EventColumn.MESSAGE, cells.getField(i));
                }
            }
            return event.named() ? Optional.of(event.record(times)) : Optional.empty();
        } catch (CsvParseException | IOException broken) {
            return Optional.empty();
        }
    }

    private static char separator(String head) {
        char best = ',';
        long most = 0;
        for (char separator : new char[] {',', ';', '\t'}) {
            long count = head.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}
