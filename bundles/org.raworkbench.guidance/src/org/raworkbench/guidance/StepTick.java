package org.raworkbench.guidance;

import java.time.Instant;
import java.util.Objects;

import org.raworkbench.core.Evidence;

/**
 * What a person said of a step that is done elsewhere.
 *
 * @param taken when they said it
 * @param step id of the step
 * @param state how it ended; {@link StepState#OPEN} takes an earlier tick back
 * @param note what they wrote; may be empty
 */
public record StepTick(Instant taken, String step, StepState state, String note) implements Evidence {

    public StepTick {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(note, "note");
    }

    @Override
    public String subject() {
        return "step " + step;
    }
}
