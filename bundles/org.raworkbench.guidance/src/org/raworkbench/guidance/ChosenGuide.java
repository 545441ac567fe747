package org.raworkbench.guidance;

import java.time.Instant;
import java.util.Objects;

import org.raworkbench.core.Evidence;

/**
 * The guide that the person at the desk chose instead of the one that the diagnosis proposes.
 *
 * @param taken when they chose it
 * @param guide id of the guide
 */
public record ChosenGuide(Instant taken, String guide) implements Evidence {

    /** The subject of every choice: a later one takes the place of the earlier one. */
    public static final String SUBJECT = "chosen guide";

    public ChosenGuide {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(guide, "guide");
    }

    @Override
    public String subject() {
        return SUBJECT;
    }
}
