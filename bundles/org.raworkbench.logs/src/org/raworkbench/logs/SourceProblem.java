package org.raworkbench.logs;

import java.util.Objects;

/**
 * Something that could not be used; the rest was.
 *
 * @param path the input or the rule file
 * @param kind what happened
 * @param text one sentence: what is wrong, and what to do where that is known
 */
public record SourceProblem(String path, Kind kind, String text) {

    /** What happened. */
    public enum Kind {
        /** An input, or a part of it, could not be read: the answer is incomplete. */
        UNREADABLE,
        /** A rule or rule file was left out. */
        RULE,
        /** Worth knowing; all was read. */
        REMARK
    }

    public SourceProblem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
