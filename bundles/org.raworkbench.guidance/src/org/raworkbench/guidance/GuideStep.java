package org.raworkbench.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Actor;
import org.raworkbench.guidance.knowledge.WorkbenchAction;

/**
 * One step of a guide with its state.
 *
 * @param id id of the step
 * @param title a short name
 * @param instruction what to do
 * @param actors who may do it, most suitable first
 * @param rights rights it needs; empty when none
 * @param proves what its result proves; may be empty
 * @param minutes how long it takes, in minutes
 * @param action what the workbench does for it
 * @param answers what a person may say of it
 * @param state how it stands
 * @param by who ticked it; empty while it is open
 * @param because what ticked it: the observation, or the person's note; why an open last resort is not proposed yet
 * @param at when it was ticked
 * @param lastResort whether it may be proposed only when the rest has been ruled out
 * @param source where the step comes from
 */
public record GuideStep(String id, String title, String instruction, List<Actor> actors, String rights, String proves,
        int minutes, WorkbenchAction action, Answers answers, StepState state, Optional<TickedBy> by, String because,
        Optional<Instant> at, boolean lastResort, String source) {

    /** Who ticked a step. */
    public enum TickedBy {
        /** Evidence of the desk. */
        EVIDENCE,
        /** The person at the desk. */
        PERSON
    }

    public GuideStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(at, "at");
        actors = List.copyOf(actors);
    }
}
