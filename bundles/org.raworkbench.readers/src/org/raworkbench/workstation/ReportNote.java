package org.raworkbench.workstation;

import java.util.Objects;

/**
 * Something about an input of a check, not about the workstation.
 *
 * @param kind how bad it is for the result
 * @param source the file, the part of a report, or the command
 * @param text one sentence
 */
public record ReportNote(Kind kind, String source, String text) {

    /** What it means for the result. */
    public enum Kind {
        /** Read all the same; worth knowing. */
        NOTE,
        /** A part is not there; what rests on it is unknown. */
        MISSING,
        /** A part was refused or could not be read; what rests on it is unknown. */
        FAILED
    }

    public ReportNote {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
    }
}
