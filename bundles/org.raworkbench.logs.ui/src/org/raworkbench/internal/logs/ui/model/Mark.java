package org.raworkbench.internal.logs.ui.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A bookmark on a line, with what a person noted.
 *
 * @param path source of the line
 * @param line its number, from 0
 * @param note what was noted; may be empty
 * @param text the line when it was marked, cut
 * @param time when its record was written
 */
public record Mark(String path, long line, String note, String text, Optional<Instant> time) {

    public Mark {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(time, "time");
    }

    Mark at(String otherPath) {
        return new Mark(otherPath, line, note, text, time);
    }
}
