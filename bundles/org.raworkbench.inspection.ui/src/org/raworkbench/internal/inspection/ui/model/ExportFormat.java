package org.raworkbench.internal.inspection.ui.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.report.InspectionDocument;
import org.raworkbench.inspection.report.InspectionHtml;
import org.raworkbench.smartcard.TraceText;

/** The forms in which an inspection leaves the view. Simulated cards are labelled DEMO in each and in the name. */
public enum ExportFormat {
    /** A page for people, complete in one file. */
    HTML("html"),
    /** The document of the command line's {@code inspect --json}. */
    JSON("json"),
    /** All exchanges in full, masked. */
    TRACE("txt");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** Extension of the file, without the dot. */
    public String extension() {
        return extension;
    }

    /** A file name that says what it is; nothing of the card holder is in it. */
    public String fileName(CardPage page) {
        CardSnapshot snapshot = page.snapshot().orElseThrow();
        return (snapshot.demo() ? "DEMO-" : "") + "card-" + (this == TRACE ? "trace-" : "inspection-")
                + STAMP.format(snapshot.taken().atZone(ZoneId.systemDefault())) + "." + extension;
    }

    /** The text of the file. */
    public String render(CardPage page) {
        CardSnapshot snapshot = page.snapshot().orElseThrow();
        return switch (this) {
            case HTML -> InspectionHtml.of(snapshot, page.findings(), Instant.now());
            case JSON -> InspectionDocument.of(snapshot, page.findings(), Instant.now()) + "\n";
            case TRACE -> (snapshot.demo() ? Messages.Text_demo + "\n\n" : "") + TraceText.of(snapshot.trace());
        };
    }
}
