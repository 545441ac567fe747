package org.raworkbench.guidance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is probably the matter, and what to do next.
 *
 * @param symptoms ids of the symptoms that were reported or that the error stands for
 * @param errors ids of the errors that were recognised in what was reported; in what the logs show when nothing was
 *        reported
 * @param unrecognised whether an error text was reported that no entry recognises
 * @param causes the most likely first; empty when there is nothing to go by
 * @param guide the guide that goes on from here, with the state of its steps
 * @param lastResort whether a new card may be proposed now
 * @param lastResortReason why, or why not yet, one sentence
 * @param contradictions ids of contradictions between sources that touch these causes
 */
public record Diagnosis(List<String> symptoms, List<String> errors, boolean unrecognised, List<RankedCause> causes,
        Optional<GuideRun> guide, boolean lastResort, String lastResortReason, List<String> contradictions) {

    public Diagnosis {
        symptoms = List.copyOf(symptoms);
        errors = List.copyOf(errors);
        causes = List.copyOf(causes);
        contradictions = List.copyOf(contradictions);
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(lastResortReason, "lastResortReason");
    }
}
