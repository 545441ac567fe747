package org.raworkbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Severity;

/**
 * A titled group of facts in a view. Immutable, and known to no widget, so that a plain test can read it.
 *
 * @param id stable name for tests and for keeping the place when the content changes
 * @param title heading
 * @param summary a few words for the list of sections; may be empty
 * @param severity the most serious thing in it, where it judges at all
 */
public record Section(String id, String title, String summary, Optional<Severity> severity, List<Row> rows) {

    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(severity, "severity");
        rows = List.copyOf(rows);
    }

    /** This section as plain text, lines ending in {@code \n}. */
    public String asText() {
        StringBuilder text = new StringBuilder(title).append('\n').append("-".repeat(title.length())).append('\n');
        int nameWidth = rows.stream().filter(Row.Field.class::isInstance)
                .mapToInt(row -> ((Row.Field) row).name().length()).max().orElse(0);
        boolean first = true;
        for (Row row : rows) {
            switch (row) {
                case Row.Field field -> text.append(field.name()).append(':')
                        .append(" ".repeat(nameWidth - field.name().length() + 1)).append(field.value())
                        .append(field.severity().map(severity -> " (" + Look.word(severity) + ")").orElse(""))
                        .append('\n');
                case Row.Heading heading -> text.append(first ? "" : "\n").append(heading.text())
                        .append(heading.severity().map(severity -> " (" + Look.word(severity) + ")").orElse(""))
                        .append('\n');
                case Row.Paragraph paragraph -> text.append(paragraph.text()).append('\n');
                case Row.Table table -> appendTable(text, table);
            }
            first = false;
        }
        return text.toString();
    }

    private static void appendTable(StringBuilder text, Row.Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.header());
        lines.addAll(table.lines());
        int[] widths = columnWidths(table);
        for (List<String> line : lines) {
            StringBuilder out = new StringBuilder();
            for (int column = 0; column < line.size(); column++) {
                String cell = line.get(column);
                out.append(cell);
                if (column < line.size() - 1) {
                    out.append(" ".repeat(Math.max(0, widths[column] - cell.length()) + 2));
                }
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
    }

    /** Width of each column of {@code table} in characters, so that its cells fit; the last one is left open. */
    static int[] columnWidths(Row.Table table) {
        int[] widths = new int[table.header().size()];
        for (int column = 0; column < widths.length - 1; column++) {
            widths[column] = table.header().get(column).length();
            for (List<String> line : table.lines()) {
                widths[column] = Math.max(widths[column], column < line.size() ? line.get(column).length() : 0);
            }
        }
        return widths;
    }
}
