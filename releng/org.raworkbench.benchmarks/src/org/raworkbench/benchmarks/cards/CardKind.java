package org.raworkbench.benchmarks.cards;

/** A kind of card, and in how many exchanges it has to be read. */
enum CardKind {

    PIV("PIV", "healthy-piv", 14, 7, 24),
    PKCS15("PKCS#15", "healthy-pkcs15", 21, 14, 30);

    private final String title;
    private final String story;
    private final int identityShort;
    private final int identityExtended;
    private final int complete;

    CardKind(String title, String story, int identityShort, int identityExtended, int complete) {
        this.title = title;
        this.story = story;
        this.identityShort = identityShort;
        this.identityExtended = identityExtended;
        this.complete = complete;
    }

    String title() {
        return title;
    }

    /** The name of the demo card. */
    String story() {
        return story;
    }

    /** Most exchanges until identity, certificates and counters are known. */
    int identityLimit(boolean extendedLength) {
        return extendedLength ? identityExtended : identityShort;
    }

    /** Most exchanges of the whole inspection. */
    int completeLimit() {
        return complete;
    }
}
