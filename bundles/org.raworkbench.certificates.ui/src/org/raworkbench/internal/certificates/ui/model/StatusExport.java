package org.raworkbench.internal.certificates.ui.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The forms in which certificates leave the view. What comes from a simulated card says DEMO, in the file name too. */
public enum StatusExport {
    /** All rows as a table. */
    CSV("csv", "certificates"),
    /** The selected certificate. */
    PEM("pem", "certificate");

    /**
     * What there is to export.
     *
     * @param rows all rows in the order in which they are shown
     * @param selected the selected one
     * @param demo whether anything comes from a simulated card
     * @param at the instant judged by
     */
    public record Content(List<CertificateRow> rows, Optional<CertificateRow> selected, boolean demo, Instant at) {
        public Content {
            rows = List.copyOf(rows);
            Objects.requireNonNull(selected, "selected");
            Objects.requireNonNull(at, "at");
        }
    }

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final String extension;
    private final String noun;

    StatusExport(String extension, String noun) {
        this.extension = extension;
        this.noun = noun;
    }

    /** Extension of the file, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether {@code content} has what this form needs. */
    public boolean possible(Content content) {
        return switch (this) {
            case CSV -> !content.rows().isEmpty();
            case PEM -> content.selected().filter(row -> !row.status().der().isEmpty()).isPresent();
        };
    }

    /** A file name that says what it is; nothing of the card holder is in it. */
    public String fileName(Content content) {
        return (content.demo() ? "DEMO-" : "") + noun + "-"
                + STAMP.format(content.at().atZone(ZoneId.systemDefault())) + "." + extension;
    }

    /** The text of the file. */
    public String render(Content content) {
        return switch (this) {
            case CSV -> StatusCsv.of(content.rows(), content.demo());
            case PEM -> (content.demo() ? Messages.Export_demo + "\n" : "")
                    + Pem.of(content.selected().orElseThrow().status().der());
        };
    }
}
