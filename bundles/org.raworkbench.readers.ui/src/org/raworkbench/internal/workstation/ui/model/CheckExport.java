package org.raworkbench.internal.workstation.ui.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.raworkbench.core.Finding;
import org.raworkbench.workstation.WorkstationSnapshot;
import org.raworkbench.workstation.report.WorkstationDocument;
import org.raworkbench.workstation.report.WorkstationText;

/** The forms in which a workstation leaves the view. The made-up one says DEMO, in the file name too. */
public enum CheckExport {
    /** For people. */
    TEXT("txt"),
    /** As the command {@code workstation --json} gives it. */
    JSON("json");

    /**
     * What there is to export.
     *
     * @param snapshot the workstation
     * @param findings what was found
     */
    public record Content(WorkstationSnapshot snapshot, List<Finding> findings) {
        public Content {
            findings = List.copyOf(findings);
        }
    }

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final String extension;

    CheckExport(String extension) {
        this.extension = extension;
    }

    /** Extension of the file, without the dot. */
    public String extension() {
        return extension;
    }

    /** A file name that says which workstation it is, with nothing in it that a file system may refuse. */
    public String fileName(WorkstationSnapshot snapshot) {
        return (snapshot.demo() ? "DEMO-" : "") + "workstation-"
                + snapshot.subject().replaceAll("[^A-Za-z0-9._-]", "_") + "-"
                + STAMP.format(snapshot.taken().atZone(ZoneId.systemDefault())) + "." + extension;
    }

    /** The text of the file. */
    public String render(Content content, Instant now) {
        return this == TEXT ? WorkstationText.of(content.snapshot(), content.findings())
                : WorkstationDocument.of(content.snapshot(), content.findings(), now);
    }
}
