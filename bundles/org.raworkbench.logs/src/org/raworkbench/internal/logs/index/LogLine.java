package org.raworkbench.internal.logs.index;

import java.time.Instant;
import java.util.Optional;

import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.logs.RecordSeverity;

/**
 * What the index knows of one line.
 *
 * @param number from 0
 * @param offset where it begins in the working copy
 * @param length its bytes, line end included
 * @param ticks time of its record, or of the one before when that has none; {@link Ticks#NONE} when there is none
 * @param timed whether its record writes a time
 * @param inferred whether part of that time is not in the record
 * @param severity of its record
 * @param format of its record; empty for a line that no format knows
 * @param startsRecord whether a record begins with it
 */
public record LogLine(long number, long offset, long length, long ticks, boolean timed, boolean inferred,
        RecordSeverity severity, Optional<LineFormat> format, boolean startsRecord) {

    public Optional<Instant> time() {
        return ticks == Ticks.NONE ? Optional.empty() : Optional.of(Ticks.instant(ticks));
    }
}
