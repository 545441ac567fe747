package org.raworkbench.core;

import java.util.Objects;

/**
 * Evidence as a document that a person can read and send along.
 *
 * @param topic what it is about
 * @param name a plain file name with the ending of its form, such as {@code inspection.html}
 * @param title what it shows, for people
 * @param text its whole text
 */
public record EvidenceDocument(Topic topic, String name, String title, String text) {

    /** What a document is about. */
    public enum Topic {
        /** A card. */
        CARD,
        /** The status of certificates. */
        CERTIFICATES,
        /** A workstation. */
        WORKSTATION,
        /** The readers, beside each other. */
        READERS,
        /** Records of logs; never a whole log. */
        LOGS,
        /** Anything else. */
        OTHER
    }

    public EvidenceDocument {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }
}
