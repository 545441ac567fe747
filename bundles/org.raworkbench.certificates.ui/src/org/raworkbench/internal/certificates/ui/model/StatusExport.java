package org.raworkbench.internal.certificates.ui.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.report.ExpiryCalendar;
import org.raworkbench.certificates.report.ExpiryList;
import org.raworkbench.certificates.report.ExpiryTable;

/** The forms in which certificates leave the view. What comes from a simulated card says DEMO, in the file name too. */
public enum StatusExport {
    /** All rows as a table. */
    CSV("csv", "certificates"),
    /** The selected certificate. */
    PEM("pem", "certificate"),
    /** What the desk renews, the soonest end first, as a table. */
    EXPIRY("csv", "expiry"),
    /** The same as a calendar. */
    ICS("ics", "expiry");

    /**
     * What there is to export.
     *
     * @param rows all rows in the order in which they are shown
     * @param selected the selected one
     * @param reports what the rows were made of
     * @param demo whether anything comes from a simulated card
     * @param at the instant judged by
     */
    public record Content(List<CertificateRow> rows, Optional<CertificateRow> selected,
            List<CertificateReport> reports, boolean demo, Instant at) {
        public Content {
            rows = List.copyOf(rows);
            reports = List.copyOf(reports);
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
            case EXPIRY, ICS -> !expiries(content).expiries().isEmpty();
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
            case EXPIRY -> table(content);
            case ICS -> calendar(content);
        };
    }

    private static ExpiryList expiries(Content content) {
        return ExpiryList.of(content.reports()).renewable();
    }

    private static String table(Content content) {
        String table = new ExpiryTable(ZoneId.systemDefault()).write(expiries(content));
        // One more column, so that a line that is copied elsewhere still says what it is.
        return content.demo() ? table.replaceFirst("\r\n", ",Demo\r\n").replaceAll("(?<!,Demo)\r\n", ",DEMO\r\n")
                : table;
    }

    private static String calendar(Content content) {
        String calendar = new ExpiryCalendar(ZoneId.systemDefault(), Instant.now()).write(expiries(content));
        return content.demo() ? calendar.replace("\r\nSUMMARY:", "\r\nSUMMARY:DEMO: ") : calendar;
    }
}
