package org.raworkbench.internal.guidance.ui.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.DeskState;
import org.raworkbench.core.Evidence;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.ReportedSymptom;

/**
 * What {@link TroubleshootingWatch} knows at one moment.
 *
 * @param desk the desk that was diagnosed, or that waits for its first diagnosis
 * @param answer the diagnosis; empty before the first one and after a failed one
 * @param problem why there is no diagnosis; empty when there is one or one is on its way
 */
public record WatchState(DeskState desk, Optional<Answer> answer, String problem) {

    /**
     * A diagnosis with the knowledge that it rests on.
     *
     * @param diagnosis causes, guide and last resort
     * @param knowledge the knowledge in force when it was made
     */
    public record Answer(Diagnosis diagnosis, Knowledge knowledge) {

        public Answer {
            Objects.requireNonNull(diagnosis, "diagnosis");
            Objects.requireNonNull(knowledge, "knowledge");
        }
    }

    public WatchState {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(problem, "problem");
    }

    /** What the person reported. */
    public Optional<ReportedSymptom> reported() {
        return desk.evidence().latest(ReportedSymptom.class);
    }

    /** When the person last said something that this visit has from before the workbench was started. */
    public Optional<Instant> carriedOver() {
        return VisitFile.said(desk.evidence()).stream().map(Evidence::taken)
                .filter(taken -> taken.isBefore(desk.visitStarted())).max(Instant::compareTo);
    }

    /** Whether anything on the desk is made up. */
    public boolean demo() {
        return desk.evidence().history().stream().anyMatch(Evidence::demo);
    }
}
