package org.raworkbench.internal.inspection.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about one series.
 *
 * @param number the number of the series
 * @param chip what sources call its chip; may be empty
 * @param status what became of it
 * @param since the first day of that status; for a month without a day its first
 * @param sha256Signing whether it can sign with SHA-256, as prescriptions need; empty when no source says
 * @param note one sentence or two; may be empty
 * @param sources who says so, and when that was seen
 */
public record SeriesFact(int number, String chip, Status status, Optional<LocalDate> since,
        Optional<Boolean> sha256Signing, String note, List<String> sources) {

    /** What became of a series. */
    public enum Status {
        /** Can no longer be unlocked or renewed. */
        RETIRED,
        /** Can no longer be used to log in. */
        BLOCKED,
        /** In use. */
        SUPPORTED
    }

    public SeriesFact {
        Objects.requireNonNull(chip, "chip");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(sha256Signing, "sha256Signing");
        Objects.requireNonNull(note, "note");
        sources = List.copyOf(sources);
    }

    /** Whether cards of this series are out of use on {@code day}. */
    public boolean outOfUse(LocalDate day) {
        return status != Status.SUPPORTED && since.map(first -> !day.isBefore(first)).orElse(true);
    }
}
