package org.raworkbench.inspection.report;

import java.util.List;
import java.util.Objects;

/**
 * One section of an inspection for people: identity, certificates, counters and so on.
 *
 * @param title its heading
 * @param rows its content; never empty
 */
public record InspectionSection(String title, List<Row> rows) {

    /** A label and what belongs to it. */
    public record Row(String label, String value) {

        public Row {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    public InspectionSection {
        Objects.requireNonNull(title, "title");
        rows = List.copyOf(rows);
    }

    /** The section as plain text: its title, then one line for each row. */
    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        rows.forEach(row -> text.append("  ").append(row.label()).append(row.label().isEmpty() ? "" : ": ")
                .append(row.value()).append('\n'));
        return text.toString();
    }
}
