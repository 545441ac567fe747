package org.raworkbench.logs;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which lines are wanted. All conditions that are given have to hold.
 *
 * @param filter a regular expression, or quoted ones joined by {@code AND}, {@code OR}, {@code NOT} and parentheses
 * @param ignoreCase whether upper and lower case are the same in it
 * @param atLeast the least severity of the record that a line belongs to
 * @param from earliest time of that record, inclusive
 * @param to latest time of that record, exclusive
 */
public record LineChoice(Optional<String> filter, boolean ignoreCase, Optional<RecordSeverity> atLeast,
        Optional<Instant> from, Optional<Instant> to) {

    /** All lines. */
    public static final LineChoice ALL = new LineChoice(Optional.empty(), false, Optional.empty(), Optional.empty(),
            Optional.empty());

    public LineChoice {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(atLeast, "atLeast");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether the text of a line is not enough to decide. */
    public boolean needsRecords() {
        return atLeast.isPresent() || from.isPresent() || to.isPresent();
    }

    /** Whether any condition is given. */
    public boolean chooses() {
        return filter.isPresent() || needsRecords();
    }
}
