package org.raworkbench.guidance;

import java.util.List;
import java.util.Objects;

import org.raworkbench.core.Actor;
import org.raworkbench.guidance.knowledge.WorkbenchAction;

/**
 * What to do next: a check that tells causes apart, or the step that puts things right.
 *
 * @param id id of the check or the step
 * @param title a short name
 * @param instruction what to do
 * @param actors who may do it, most suitable first
 * @param minutes how long it takes, in minutes
 * @param action what the workbench does for it
 * @param answers what a person may say of it
 * @param check whether it is a check; otherwise a step
 */
public record NextStep(String id, String title, String instruction, List<Actor> actors, int minutes,
        WorkbenchAction action, Answers answers, boolean check) {

    public NextStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(answers, "answers");
        actors = List.copyOf(actors);
    }
}
