package org.raworkbench.guidance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A guide as far as it has been gone.
 *
 * @param id id of the guide
 * @param title its name
 * @param opening what to know before the first step
 * @param gap what nobody has published; may be empty
 * @param steps in order
 * @param next the step to take now; empty when the guide is used up
 * @param ending what to do when nothing helped
 * @param caseTemplate id of the case template for the end; empty when there is none
 * @param source where the guide comes from
 */
public record GuideRun(String id, String title, String opening, String gap, List<GuideStep> steps,
        Optional<String> next, String ending, Optional<String> caseTemplate, String source) {

    public GuideRun {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(caseTemplate, "caseTemplate");
        steps = List.copyOf(steps);
    }

    /** How many steps are neither open nor not needed. */
    public long done() {
        return steps.stream().filter(step -> step.state() == StepState.DONE || step.state() == StepState.FAILED)
                .count();
    }

    /** How many steps count: all but those that are not needed. */
    public long counted() {
        return steps.stream().filter(step -> step.state() != StepState.NOT_NEEDED).count();
    }
}
