package org.raworkbench.inspection;

import java.util.Objects;

import org.raworkbench.smartcard.SmartcardException;

/**
 * Something that was looked for and could not be read.
 *
 * @param place what was being read: "PIV certificate 5FC10A", "connection to the card"
 * @param reason the kind of failure
 * @param text one sentence
 */
public record ReadProblem(String place, SmartcardException.Reason reason, String text) {

    public ReadProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(text, "text");
    }
}
