package org.raworkbench.internal.logs.evtx.exported;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.internal.logs.evtx.EvtxRecord;

/**
 * Reads events that are written as a property on a line: by {@code wevtutil qe /f:text}, and by {@code Get-WinEvent}
 * and
 * {@code Get-EventLog} with {@code Format-List}. Not thread-safe.
 */
final class EventProperties {

    private static final Pattern FIRST = Pattern.compile("Event\\[\\d{1,10}\\]:?\\s*|(?:TimeCreated|Index)\\s*: .*");
    private static final Pattern PROPERTY = Pattern.compile("( {0,2}\\p{Alpha}[\\p{Alpha} ]{0,30}?\\s*):(?: (.*))?");

    private final ExportedTime times = new ExportedTime();

    /** Whether an event begins with {@code line}. */
    static boolean begins(String line) {
        return !line.isEmpty() && (line.charAt(0) == 'E' || line.charAt(0) == 'T' || line.charAt(0) == 'I')
                && FIRST.matcher(line).matches();
    }

    /** Whether {@code line} ends an event that began with {@code first}: Format-List leaves a line free. */
    static boolean ends(String first, String line) {
        return line.isEmpty() && !first.startsWith("Event[");
    }

    /** The event of the lines of {@code text}; empty when it is none. */
    Optional<EvtxRecord> event(String text) {
        EventRow row = new EventRow();
        StringBuilder message = null;
        int colon = -1;
        for (String line : text.lines().toList()) {
            Matcher property = PROPERTY.matcher(line);
            // Format-List sets all colons below each other; in wevtutil's text the description is the last
            boolean named = property.matches() && (message == null || property.end(1) == colon);
            if (named) {
                EventColumn column = column(property.group(1).strip().toLowerCase(Locale.ROOT));
                String value = property.group(2) == null ? "" : property.group(2);
                if (column == EventColumn.MESSAGE) {
                    message = new StringBuilder(value);
                    colon = line.startsWith(" ") ? -1 : property.end(1);
                } else {
                    row.put(column, value);
                }
            } else if (message != null) {
                message.append(message.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        if (message != null) {
            row.put(EventColumn.MESSAGE, message.toString().strip());
        }
        return row.named() ? Optional.of(row.record(times)) : Optional.empty();
    }

    private static EventColumn column(String name) {
        return name.equals("date") ? EventColumn.TIME : EventColumn.of(name);
    }
}
