package org.raworkbench.core;

/** Who can put something right, in the order in which a problem usually travels. */
public enum Actor {
    /** The person whose card it is. */
    USER("the card holder"),
    /** A sponsor or local smartcard administrator (LSA): unlocks, and renews within the renewal window. */
    SPONSOR("a sponsor or local smartcard administrator"),
    /** Registration Authority manager or agent: issues, repairs, cancels, reopens profiles. */
    RA("the Registration Authority"),
    /** Local IT staff: software, drivers, network, policies. */
    IT("local IT"),
    /** The vendor of a clinical system, a reader or a virtual smartcard. */
    VENDOR("the vendor"),
    /** The National Service Desk, after the local steps. */
    NATIONAL_SERVICE_DESK("the National Service Desk");

    private final String label;

    Actor(String label) {
        this.label = label;
    }

    /** Plain English name, in lower case, fit for the middle of a sentence. */
    public String label() {
        return label;
    }
}
