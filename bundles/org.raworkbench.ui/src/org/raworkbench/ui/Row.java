package org.raworkbench.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Severity;

/** One piece of a {@link Section}. */
public sealed interface Row {

    /** A named value. */
    record Field(String name, String value, Optional<Severity> severity) implements Row {

        public Field {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(severity, "severity");
        }
    }

    /** A heading inside the section: one certificate, one finding. */
    record Heading(String text, Optional<Severity> severity) implements Row {

        public Heading {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(severity, "severity");
        }
    }

    /** A paragraph. */
    record Paragraph(String text) implements Row {

        public Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A table. The last column may be long and wraps.
     *
     * @param code whether the cells are bytes and codes, best shown in a typewriter face
     */
    record Table(List<String> header, List<List<String>> lines, boolean code) implements Row {

        public Table {
            header = List.copyOf(header);
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    static Row field(String name, String value) {
        return new Field(name, value, Optional.empty());
    }

    static Row field(String name, String value, Severity severity) {
        return new Field(name, value, Optional.of(severity));
    }

    static Row heading(String text) {
        return new Heading(text, Optional.empty());
    }

    static Row heading(String text, Severity severity) {
        return new Heading(text, Optional.of(severity));
    }

    static Row paragraph(String text) {
        return new Paragraph(text);
    }
}
