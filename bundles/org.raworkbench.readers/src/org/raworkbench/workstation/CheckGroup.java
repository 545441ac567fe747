package org.raworkbench.workstation;

/** What a check belongs to, in the order in which people look for it. */
public enum CheckGroup {
    /** Smart card service, readers and the card in them. */
    CARD("Reader and card"),
    /** NHS Identity Agent, Credential Management and what they need. */
    NHS_SOFTWARE("NHS software"),
    /** The software between cards and programs. */
    MIDDLEWARE("Middleware"),
    /** Windows itself, and what comes with it. */
    WINDOWS("Windows"),
    /** Browsers, their policies and what old extensions left behind. */
    BROWSER("Browser"),
    /** Addresses that have to be reachable. */
    NETWORK("Network"),
    /** Printers for cards. */
    PRINTER("Card printer"),
    /** The table of supported versions that a site maintains. */
    SPECIFICATION("Warranted Environment Specification");

    private final String label;

    CheckGroup(String label) {
        this.label = label;
    }

    /** Heading for people. */
    public String label() {
        return label;
    }
}
