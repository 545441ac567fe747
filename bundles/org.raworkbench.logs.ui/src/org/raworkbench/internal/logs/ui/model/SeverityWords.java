package org.raworkbench.internal.logs.ui.model;

import java.util.Locale;
import java.util.Optional;

import org.raworkbench.core.Severity;
import org.raworkbench.logs.RecordSeverity;

/** How serious a record says it is, in words and as a shape. */
public final class SeverityWords {

    private SeverityWords() {
    }

    /** One word; empty where the record does not say. */
    public static String of(RecordSeverity severity) {
        return Messages.text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** The severity whose shape is shown; empty for what needs none. */
    public static Optional<Severity> shape(RecordSeverity severity) {
        return switch (severity) {
            case FATAL, ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case INFO -> Optional.of(Severity.INFO);
            case DEBUG, TRACE, NONE -> Optional.empty();
        };
    }
}
