package org.raworkbench.logs;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time without a record.
 *
 * @param from time of the last record before it
 * @param to time of the first record after it
 */
public record TimeGap(Instant from, Instant to) {

    public Duration length() {
        return Duration.between(from, to);
    }
}
