package org.raworkbench.certificates;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about the revocation of one certificate.
 *
 * @param status the answer
 * @param source where it comes from: a file, an address; empty when nothing answered
 * @param reason for {@link Status#REVOKED} the reason code of RFC 5280, 5.3.1 ({@code keyCompromise}); otherwise why
 *        there is no answer, or that it was revoked after the instant judged by; may be empty
 * @param at when it was revoked, also when that is after the instant judged by
 * @param thisUpdate when the source was issued
 * @param nextUpdate until when the source holds
 */
public record RevocationAnswer(Status status, String source, String reason, Optional<Instant> at,
        Optional<Instant> thisUpdate, Optional<Instant> nextUpdate) {

    /** The answer in a word. */
    public enum Status {
        /** A current, verified source does not list it. */
        GOOD,
        /** A verified source lists it. */
        REVOKED,
        /** It was asked for and could not be determined; {@link RevocationAnswer#reason()} says why. */
        UNKNOWN,
        /** Nobody asked: no lists were given and looking online was off, or it is a trust anchor. */
        NOT_CHECKED
    }

    /** Nobody asked. */
    public static final RevocationAnswer NOT_CHECKED = new RevocationAnswer(Status.NOT_CHECKED, "", "",
            Optional.empty(), Optional.empty(), Optional.empty());

    public RevocationAnswer {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(thisUpdate, "thisUpdate");
        Objects.requireNonNull(nextUpdate, "nextUpdate");
    }

    /** The reason as words: {@code cessationOfOperation} becomes "cessation of operation". */
    public String reasonWords() {
        boolean code = reason.matches("[a-z]+([A-Z]{1,3}[a-z]*)+");
        return code ? reason.replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT) : reason;
    }

    /** It was asked for and could not be determined. */
    public static RevocationAnswer unknown(String source, String reason) {
        return new RevocationAnswer(Status.UNKNOWN, source, reason, Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
