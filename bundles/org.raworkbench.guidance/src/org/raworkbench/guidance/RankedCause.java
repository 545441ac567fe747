package org.raworkbench.guidance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Actor;

/**
 * A cause and how likely it is with what is known.
 *
 * @param id id of the cause
 * @param title a short name
 * @param explanation what is the matter and how it shows
 * @param score share of this cause among all causes considered and "something else": 0 or more and less than 1, the
 *        scores of one diagnosis add up to less than 1; the same for the same knowledge and evidence
 * @param rank 1 for the most likely
 * @param supporting what speaks for it
 * @param opposing what speaks against it
 * @param missing checks that have not been made and would tell, the cheapest first
 * @param nextStep what to do next for this cause; empty when the knowledge has no step for it
 * @param actors who can put it right, most suitable first
 * @param alternatives ids of causes that explain the same observations; they are alternatives, not additions
 * @param source where the knowledge of the cause comes from
 */
public record RankedCause(String id, String title, String explanation, double score, int rank,
        List<Observation> supporting, List<Observation> opposing, List<NextStep> missing, Optional<NextStep> nextStep,
        List<Actor> actors, List<String> alternatives, String source) {

    public RankedCause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(nextStep, "nextStep");
        Objects.requireNonNull(source, "source");
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
        missing = List.copyOf(missing);
        actors = List.copyOf(actors);
        alternatives = List.copyOf(alternatives);
    }
}
