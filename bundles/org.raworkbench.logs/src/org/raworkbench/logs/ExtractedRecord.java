package org.raworkbench.logs;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A line or record that was chosen to leave the workbench.
 *
 * @param path its source
 * @param line its number, from 1
 * @param time when it was written
 * @param severity what it says of itself
 * @param matched whether it was chosen itself; context was not
 * @param text as it stands, secrets masked
 */
public record ExtractedRecord(String path, long line, Optional<Instant> time, RecordSeverity severity, boolean matched,
        String text) {

    public ExtractedRecord {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
    }
}
