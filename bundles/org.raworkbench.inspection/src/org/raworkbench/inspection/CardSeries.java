package org.raworkbench.inspection;

import java.util.Objects;

/**
 * The series of an NHS smartcard.
 *
 * @param value "8", "5 or 6"; empty when unknown
 * @param confidence how sure that is
 * @param because why, in one sentence; for an unknown series, where to look
 */
public record CardSeries(String value, Confidence confidence, String because) {

    /** How sure a statement is. */
    public enum Confidence {
        /** A source names it, or a person read it from the card. */
        CONFIRMED,
        /** Worked out, not stated anywhere. */
        LIKELY,
        /** Not known. */
        UNKNOWN
    }

    public CardSeries {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(because, "because");
    }
}
