package org.raworkbench.internal.guidance.ui.model;

import java.util.Objects;

import org.raworkbench.guidance.GuideStep;

/**
 * One step in the list of the guide.
 *
 * @param step the step with its state
 * @param words how it stands, by whom and when
 * @param now whether it is the one to take now
 * @param byPerson whether a person ticked it, so that it can be taken back
 * @param source where the step comes from, when that was read and whose it is
 */
public record StepLine(GuideStep step, String words, boolean now, boolean byPerson, String source) {

    public StepLine {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(source, "source");
    }
}
