package org.raworkbench.internal.certificates.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The life of a certificate on a line: from notBefore through the renewal window to notAfter, with the instant judged
 * by on it. Places are fractions of the line's length; the line reaches a little beyond both ends.
 *
 * @param from notBefore
 * @param opens when the renewal window begins; empty where nobody renews it
 * @param until notAfter
 * @param today the instant judged by
 * @param text the same in one sentence, for those who cannot see the line
 */
public record TimeBar(Instant from, Optional<Instant> opens, Instant until, Instant today, String text) {

    private static final double MARGIN = 0.08;

    public TimeBar {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(text, "text");
    }

    /** Where {@code instant} is on the line, 0 to 1; what lies further out is at the end of the line. */
    public double place(Instant instant) {
        double life = Math.max(1, Duration.between(from, until).toSeconds());
        double after = Duration.between(from, instant).toSeconds() / life;
        return Math.clamp((after + MARGIN) / (1 + 2 * MARGIN), 0, 1);
    }

    /** Whether the certificate's own dates include today. */
    public boolean running() {
        return !today.isBefore(from) && !today.isAfter(until);
    }
}
