package org.raworkbench.inspection;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How often a wrong passcode may still be entered.
 *
 * @param application name of the application it belongs to
 * @param reference its reference in the card, two upper-case hexadecimal digits
 * @param name what it is called: {@link #PASSCODE}, {@link #UNBLOCKING_CODE}, or the label on the card
 * @param triesLeft tries left; empty when the card does not tell
 * @param state what that means
 */
public record RetryCounter(String application, String reference, String name, OptionalInt triesLeft, State state) {

    /** Name of the code that the card holder enters at every log-in. */
    public static final String PASSCODE = "Passcode (PIN)";
    /** Name of the code that unblocks the passcode. */
    public static final String UNBLOCKING_CODE = "Unblocking code (PUK)";

    /** State of a passcode. */
    public enum State {
        /** At least one try left. */
        OK,
        /** No try left. */
        BLOCKED,
        /** It is verified at this moment, by another program; the card hides the counter then. */
        VERIFIED,
        /** The card does not tell. */
        UNKNOWN
    }

    public RetryCounter {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(triesLeft, "triesLeft");
        Objects.requireNonNull(state, "state");
    }
}
