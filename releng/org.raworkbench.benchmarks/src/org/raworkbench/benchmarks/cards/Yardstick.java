package org.raworkbench.benchmarks.cards;

/** What our inspection has to beat a program in. */
enum Yardstick {
    /** Nothing: it does something else, and is there to be seen. */
    NONE,
    /** It shows the certificates, so the stage that has them is compared. */
    IDENTITY,
    /** It shows all it knows of the card, so the whole inspection is compared. */
    COMPLETE
}
