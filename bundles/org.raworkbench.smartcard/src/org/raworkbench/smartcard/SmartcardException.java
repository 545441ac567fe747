package org.raworkbench.smartcard;

import java.util.Objects;
import java.util.Optional;

/** A reader or card did not do what was asked. The reason says which way to go on. */
public final class SmartcardException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of failure it was. */
    public enum Reason {
        /** The PC/SC service does not run or went away. */
        NO_SERVICE,
        /** No reader of that name. */
        NO_READER,
        /** No card in the reader. */
        NO_CARD,
        /** A card is there but does not answer: upside down, dirty contacts, damaged. */
        CARD_MUTE,
        /** The card was taken out during the work. */
        CARD_REMOVED,
        /** Another program reset the card during the work. */
        CARD_RESET,
        /** Another program holds the card. */
        IN_USE,
        /** The work took longer than its time-out. */
        TIMEOUT,
        /** The work was cancelled. */
        CANCELLED,
        /** The command is not on the read-only allow list and was not sent. */
        REFUSED,
        /** The card or reader broke the protocol. */
        PROTOCOL,
        /** Anything else; the message says what. */
        FAILED
    }

    private final Reason reason;
    private final String program;

    public SmartcardException(Reason reason, String message) {
        this(reason, message, null, null);
    }

    public SmartcardException(Reason reason, String message, Throwable cause) {
        this(reason, message, null, cause);
    }

    /** @param program the program that holds the card, or null where the system does not tell */
    public SmartcardException(Reason reason, String message, String program, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.program = program;
    }

    public Reason reason() {
        return reason;
    }

    /** The program that holds the card, where the system tells it. */
    public Optional<String> program() {
        return Optional.ofNullable(program);
    }
}
