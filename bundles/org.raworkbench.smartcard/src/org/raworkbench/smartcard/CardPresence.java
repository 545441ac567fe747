package org.raworkbench.smartcard;

/** What a reader says about the card in it. */
public enum CardPresence {
    /** No card. */
    ABSENT,
    /** A card that answered to reset. */
    PRESENT,
    /** Something is in the reader that does not answer: upside down, dirty, damaged, not a smartcard. */
    MUTE,
    /** A card that another program holds for itself alone. */
    IN_USE,
    /** The reader does not tell. */
    UNKNOWN
}
