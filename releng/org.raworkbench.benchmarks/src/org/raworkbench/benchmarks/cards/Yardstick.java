package org.raworkbench.benchmarks.cards;

/** What our inspection has to beat a program in. */
enum Yardstick {
    /** Nothing: it does something else, and is there to be seen. */
    NONE,
    /** It shows identity, certificates and counters, so that stage is compared. */
    IDENTITY,
    /** It finds out what card it is and shows all it knows, so the whole inspection is compared. */
    COMPLETE,
    /** It was told what card it is: identity, certificates and counters are compared, the rest is noted only. */
    FOREKNOWING
}
