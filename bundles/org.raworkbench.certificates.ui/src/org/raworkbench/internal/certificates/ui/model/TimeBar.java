package org.raworkbench.internal.certificates.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.certificates.Standing;

/**
 * The life of a certificate on a line: from notBefore through the renewal window to notAfter, with the instant judged
 * by on it. Places are fractions of the line's length; the line reaches a little beyond both ends.
 *
 * @param from notBefore
 * @param opens when the renewal window begins; empty where nobody renews it
 * @param until notAfter
 * @param today the instant judged by
 * @param life what the dates are worth
 * @param label the standing in one to three words; empty where the dates say it all
 * @param text the same in one sentence, for those who cannot see the line
 */
public record TimeBar(Instant from, Optional<Instant> opens, Instant until, Instant today, Life life, String label,
        String text) {

    /** What the dates of a certificate are worth: each is drawn with a pattern of its own. */
    public enum Life {
        /** It can be trusted within its dates. */
        SOUND,
        /** It is over or has not begun. */
        OUTSIDE,
        /** It is refused, whatever its dates say. */
        REFUSED,
        /** Whether it can be trusted within its dates is not known. */
        OPEN;

        static Life of(Standing standing) {
            return switch (standing) {
                case VALID, EXPIRING -> SOUND;
                case EXPIRED, NOT_YET_VALID -> OUTSIDE;
                case REVOKED, UNTRUSTED, INVALID -> REFUSED;
                case UNKNOWN, UNREADABLE -> OPEN;
            };
        }
    }

    private static final double MARGIN = 0.08;

    public TimeBar {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(life, "life");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }

    /** Where {@code instant} is on the line, 0 to 1; what lies further out is at the end of the line. */
    public double place(Instant instant) {
        double span = Math.max(1, Duration.between(from, until).toSeconds());
        double after = Duration.between(from, instant).toSeconds() / span;
        return Math.clamp((after + MARGIN) / (1 + 2 * MARGIN), 0, 1);
    }
}
