package org.raworkbench.vpcd;

/** What is in a virtual reader: the logic of a card. Called on one thread at a time. */
public interface VirtualCard {

    /** The answer to reset. An ATR that is none, such as {@code 3B}, makes a card that does not answer. */
    byte[] atr();

    /** The answer to one command APDU, status word included. */
    byte[] transmit(byte[] command);

    /** The reader switched the power off or on, or reset the card: what was selected and verified is forgotten. */
    default void reset() {
    }
}
