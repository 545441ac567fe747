package org.raworkbench.core;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * The circumstances of one run of the examiners.
 *
 * @param now the instant to judge by: the present, or what {@code --at} says
 * @param cancellation answers true when nobody waits for the result any more
 */
public record Examination(Instant now, BooleanSupplier cancellation) {

    public Examination {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(cancellation, "cancellation");
    }

    /** An examination that judges by {@code clock} and is never cancelled. */
    public static Examination at(Clock clock) {
        return new Examination(clock.instant(), () -> false);
    }

    /** Whether nobody waits for the result any more. */
    public boolean cancelled() {
        return cancellation.getAsBoolean();
    }
}
