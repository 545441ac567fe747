package org.raworkbench.internal.logs.ui.model;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from its beginning, inclusive
 * @param to its end, exclusive
 */
public record TimeSpan(Instant from, Instant to) {

    public TimeSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }
}
