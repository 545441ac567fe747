package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.internal.logs.index.IndexView;

/**
 * The columns of the table: the same for all logs; where all lines are of one format, its own fields too.
 *
 * @param names ids of the columns, the text last
 */
public record TableColumns(List<String> names) {

    /** Ids of the columns that do not come from a format. */
    public static final String LINE = "#line";
    public static final String TIME = "#time";
    public static final String SEVERITY = "#severity";
    public static final String SOURCE = "#source";
    public static final String COMPONENT = "#component";
    public static final String TEXT = "#text";

    private static final Set<String> SHOWN_ELSEWHERE = Set.of("time", "level", "message", "rest", "recordId");
    private static final int MOST_FIELDS = 3;
    private static final int SAMPLE = 200;
    private static final int LONGEST = 2 << 10;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    /** Without any log. */
    public static final TableColumns USUAL = new TableColumns(List.of(LINE, TIME, SEVERITY, COMPONENT, TEXT));

    public TableColumns {
        names = List.copyOf(names);
    }

    /** What fits {@code sources}. Not for the thread that draws: it looks at their first lines. */
    static TableColumns of(List<OpenSource> sources) throws IOException {
        List<String> names = new ArrayList<>(List.of(LINE, TIME, SEVERITY));
        if (sources.size() > 1) {
            names.add(SOURCE);
        }
        names.add(COMPONENT);
        Optional<LineFormat> only = only(sources);
        if (only.isPresent()) {
            names.addAll(telling(only.get(), sources));
        }
        names.add(TEXT);
        return new TableColumns(names);
    }

    /** Fields of {@code format} that tell lines apart: the same in all lines says nothing, nor does an empty one. */
    private static List<String> telling(LineFormat format, List<OpenSource> sources) throws IOException {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        format.fields().forEach(field -> values.put(field, new HashSet<>()));
        for (OpenSource source : sources) {
            IndexView view = source.view();
            for (long line = 0; line < Math.min(SAMPLE, view.lines()); line++) {
                if (view.line(line).startsRecord()) {
                    Map<String, String> fields = source.log().fields(view.bytes(line, LONGEST));
                    Optional<String> component = LineChooser.componentField(fields);
                    fields.forEach((field, value) -> {
                        if (!value.isBlank() && !component.equals(Optional.of(field))) {
                            values.computeIfAbsent(field, name -> new HashSet<>()).add(value);
                        }
                    });
                }
            }
        }
        return values.entrySet().stream().filter(field -> field.getValue().size() > 1
                && !SHOWN_ELSEWHERE.contains(field.getKey())).map(Map.Entry::getKey).limit(MOST_FIELDS).toList();
    }

    private static Optional<LineFormat> only(List<OpenSource> sources) {
        List<LineFormat> formats = sources.stream().flatMap(source -> source.view().formatLines().keySet().stream())
                .distinct().limit(2).toList();
        return formats.size() == 1 ? Optional.of(formats.get(0)) : Optional.empty();
    }

    /** The head of a column. */
    public static String title(String name) {
        return name.startsWith("#") ? Messages.text("column." + name.substring(1)) : FieldNames.title(name);
    }

    /** What stands in a cell, times as the clock of {@code zone} shows them. */
    public static String text(String name, LogRow row, ZoneId zone) {
        return switch (name) {
            case LINE -> Long.toString(row.line());
            case TIME -> row.time().map(time -> time(time, zone)).orElse("");
            case SEVERITY -> row.startsRecord() ? SeverityWords.of(row.severity()) : "";
            case SOURCE -> row.source().name();
            case COMPONENT -> row.component();
            case TEXT -> text(row);
            default -> row.fields().getOrDefault(name, "");
        };
    }

    /** The message where the record has one that says more than nothing; the columns before say the rest. */
    private static String text(LogRow row) {
        String message = row.fields().getOrDefault("message", "");
        return message.isBlank() ? row.text() : VisibleText.of(unquoted(message), row.text().endsWith("\u2026"));
    }

    /** The quotation marks of CSV say nothing to people. */
    private static String unquoted(String message) {
        boolean quoted = message.length() > 1 && message.charAt(0) == '"'
                && message.indexOf('"', 1) == message.length() - 1;
        return quoted ? message.substring(1, message.length() - 1) : message;
    }

    static String time(Instant time, ZoneId zone) {
        return CLOCK.format(time.atZone(zone));
    }

    /** The row as a screen reader says it, and as it is copied: all columns, parted by tabs. */
    public String line(LogRow row, ZoneId zone) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(text.isEmpty() ? "" : "\t").append(name.equals(TEXT) ? row.text() : text(name, row, zone));
        }
        return text.toString();
    }

    /** Usual width of a column in average characters. */
    public static int characters(String name) {
        return switch (name) {
            case LINE -> 10;
            case TIME -> 26;
            case SEVERITY -> 12;
            case SOURCE -> 18;
            case COMPONENT -> 26;
            default -> 10;
        };
    }
}
