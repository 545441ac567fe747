package org.raworkbench.internal.logs.evtx.exported;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.raworkbench.internal.logs.evtx.EventContent;
import org.raworkbench.internal.logs.evtx.EventElement;
import org.raworkbench.internal.logs.evtx.EventSystem;
import org.raworkbench.internal.logs.evtx.EventText;
import org.raworkbench.internal.logs.evtx.EvtxPosition;
import org.raworkbench.internal.logs.evtx.EvtxRecord;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads the comma-separated files that Event Viewer saves and that {@code Get-WinEvent} or {@code Get-EventLog} give
 * with {@code Export-Csv}, by the names of their columns (English, and some others). Times are local ones of the
 * computer that wrote the file, with the day before the month unless a row shows the opposite.
 */
public final class EventCsvReader {

    /** Whether {@code firstLine} names the columns of such a file. */
    public static boolean recognises(String firstLine) {
        String line = firstLine.startsWith("\uFEFF") ? firstLine.substring(1) : firstLine;
        if (line.startsWith("#TYPE") && line.contains("Event")) {
            return true;
        }
        if (line.length() > 4096) {
            return false;
        }
        List<EventColumn> columns = EventColumn.named(List.of(line.split("[,;\t]")));
        return columns.contains(EventColumn.ID) && columns.contains(EventColumn.TIME)
                && columns.contains(EventColumn.PROVIDER);
    }

    /** Reads all of {@code text}; throws only when reading itself fails. */
    public void read(Reader text, EventSink sink) throws IOException {
        BufferedReader buffered = new BufferedReader(text, 1 << 16);
        String type = start(buffered);
        long number = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator(type)).ofCsvRecord(buffered)) {
            List<EventColumn> columns = null;
            ExportedTime times = new ExportedTime();
            for (CsvRecord row : rows) {
                if (columns == null) {
                    columns = EventColumn.named(row.getFields());
                    if (!columns.contains(EventColumn.ID)) {
                        sink.problem(0, Messages.text("csv.header"));
                    }
                    continue;
                }
                number++;
                if (row.getFieldCount() < columns.size() - 1) {
                    sink.problem(number, Messages.text("csv.short"));
                }
                sink.record(record(columns, row.getFields(), times));
            }
        } catch (CsvParseException | UncheckedIOException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            sink.problem(number + 1, Messages.text("csv.broken", String.valueOf(e.getMessage())));
        }
    }

    /** Skips a byte order mark and PowerShell's line about types; tells the line that names the columns. */
    private static String start(BufferedReader text) throws IOException {
        text.mark(1 << 14);
        int first = text.read();
        if (first != '\uFEFF') {
            text.reset();
        }
        text.mark(1 << 14);
        StringBuilder line = new StringBuilder();
        int c = text.read();
        while (c >= 0 && c != '\n' && line.length() < 4096) {
            line.append((char) c);
            c = text.read();
        }
        if (line.indexOf("#TYPE") == 0) {
            return start(text);
        }
        text.reset();
        return line.toString();
    }

    private static char separator(String header) {
        char best = ',';
        long most = 0;
        for (char separator : new char[] {',', ';', '\t'}) {
            long count = header.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private static EvtxRecord record(List<EventColumn> columns, List<String> row, ExportedTime times) {
        String[] values = new String[EventColumn.values().length];
        Arrays.fill(values, "");
        List<EventContent> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            EventColumn column = i < columns.size() ? columns.get(i) : EventColumn.MESSAGE;
            String value = row.get(i);
            if (column == EventColumn.OTHER) {
                continue;
            }
            if (values[column.ordinal()].isEmpty()) {
                values[column.ordinal()] = value.strip();
            }
            cells.add(new EventElement(column.element(), List.of(),
                    value.isEmpty() ? List.of() : List.of(new EventText(value))));
        }
        EventSystem system = new EventSystem(values[EventColumn.CHANNEL.ordinal()],
                values[EventColumn.PROVIDER.ordinal()],
                values[EventColumn.GUID.ordinal()], (int) number(values[EventColumn.ID.ordinal()]), -1,
                (int) number(values[EventColumn.VERSION.ordinal()]),
                level(values[EventColumn.LEVEL_NAME.ordinal()], values[EventColumn.LEVEL.ordinal()]),
                (int) number(values[EventColumn.TASK.ordinal()]), (int) number(values[EventColumn.OPCODE.ordinal()]),
                values[EventColumn.KEYWORDS.ordinal()], times.read(values[EventColumn.TIME.ordinal()]),
                number(values[EventColumn.RECORD.ordinal()]), values[EventColumn.ACTIVITY.ordinal()],
                number(values[EventColumn.PROCESS.ordinal()]), number(values[EventColumn.THREAD.ordinal()]),
                values[EventColumn.COMPUTER.ordinal()], values[EventColumn.USER.ordinal()]);
        return new EvtxRecord(EvtxPosition.NONE, system, List.of(), List.of(),
                Optional.of(values[EventColumn.MESSAGE.ordinal()]).filter(text -> !text.isEmpty()), false,
                Optional.empty(), new EventElement("Event", List.of(), cells));
    }

    private static long number(String text) {
        if (text.isEmpty() || text.length() > 10 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        long number = Long.parseLong(text);
        return number > Integer.MAX_VALUE ? -1 : number;
    }

    /** The number of a level from its word or number; 4 (information) where neither tells another. */
    private static int level(String word, String number) {
        String text = word.isEmpty() ? number : word;
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "critical", "kritisch", "critique", "1" -> 1;
            case "error", "fehler", "erreur", "failureaudit", "2" -> 2;
            case "warning", "warnung", "avertissement", "3" -> 3;
            case "verbose", "ausf\u00FChrlich", "commentaires", "5" -> 5;
            case "0" -> 0;
            default -> 4;
        };
    }
}
