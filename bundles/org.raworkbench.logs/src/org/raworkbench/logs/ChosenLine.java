package org.raworkbench.logs;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A line that was wanted, as it stands.
 *
 * @param path its source
 * @param line its number, from 1
 * @param time when its record was written; empty where it was not asked for, or there is none
 * @param severity of its record; {@link RecordSeverity#NONE} where it was not asked for
 * @param text without its line end, cut at 64 KiB
 */
public record ChosenLine(String path, long line, Optional<Instant> time, RecordSeverity severity, String text) {

    public ChosenLine {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
    }
}
