package org.raworkbench.smartcard;

/** Something changed. {@link #state()} is the whole state right after the change. */
public sealed interface SmartcardEvent {

    /** The state after this change; with several changes at once, after all of them. */
    SmartcardState state();

    /** The PC/SC service answers (again). */
    record ServiceUp(SmartcardState state) implements SmartcardEvent {
    }

    /**
     * The PC/SC service went away, or was found not to run; all its readers were removed before. Told again when the
     * reason ({@link SmartcardState#problem()}) changes.
     */
    record ServiceDown(SmartcardState state) implements SmartcardEvent {
    }

    record ReaderAdded(SmartcardState state, Reader reader) implements SmartcardEvent {
    }

    record ReaderRemoved(SmartcardState state, Reader reader) implements SmartcardEvent {
    }

    /** A card was put in (also when it was there from the start, and when it replaced another one unseen). */
    record CardInserted(SmartcardState state, Reader reader) implements SmartcardEvent {
    }

    /** The card was taken out; {@code reader} is the reader as it was before. */
    record CardRemoved(SmartcardState state, Reader reader) implements SmartcardEvent {
    }

    /** The same card is still there, but it became mute, in use, or free again. */
    record CardChanged(SmartcardState state, Reader reader) implements SmartcardEvent {
    }
}
