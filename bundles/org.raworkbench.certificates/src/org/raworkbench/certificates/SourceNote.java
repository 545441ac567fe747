package org.raworkbench.certificates;

import java.util.Objects;

/**
 * Something about an input that is not a certificate's status.
 *
 * @param source the file or folder
 * @param kind what happened
 * @param text one sentence
 */
public record SourceNote(String source, Kind kind, String text) {

    /** What happened to an input. */
    public enum Kind {
        /** It holds nothing of what was looked for; the rest was checked. */
        SKIPPED,
        /** It was asked for by name and could not be read or used. */
        FAILED,
        /** Worth knowing; it was read. */
        REMARK
    }

    public SourceNote {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
