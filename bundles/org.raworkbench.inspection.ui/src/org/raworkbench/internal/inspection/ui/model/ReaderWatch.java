package org.raworkbench.internal.inspection.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.inspection.CardSnapshot;

/**
 * How far one reader's card is known. Immutable.
 *
 * @param phase what is going on
 * @param snapshot the newest snapshot of the card that is in the reader now; never one of a card that was taken out
 * @param findings what the examiners say about that snapshot; empty until they have looked at it
 * @param problem why reading failed; empty otherwise
 */
public record ReaderWatch(Phase phase, Optional<CardSnapshot> snapshot, Optional<List<Finding>> findings,
        String problem) {

    /** What is going on at a reader. */
    public enum Phase {
        /** No card was seen since the reader came or the visit began. */
        EMPTY,
        /** The card is being read. */
        READING,
        /** The card was read. */
        READ,
        /** A person stopped the reading. */
        CANCELLED,
        /** Reading did not come to its end. */
        FAILED,
        /** The card was taken out. Nothing of it is kept. */
        TAKEN_OUT,
        /** A new visit began while the card of the one before is still in. Nothing of it is kept. */
        LEFT_IN
    }

    public ReaderWatch {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(snapshot, "snapshot");
        findings = findings.map(List::copyOf);
        Objects.requireNonNull(problem, "problem");
    }

    static ReaderWatch of(Phase phase) {
        return new ReaderWatch(phase, Optional.empty(), Optional.empty(), "");
    }

    static ReaderWatch of(Phase phase, Optional<CardSnapshot> snapshot) {
        return new ReaderWatch(phase, snapshot, Optional.empty(), "");
    }

    static ReaderWatch failed(Optional<CardSnapshot> snapshot, String problem) {
        return new ReaderWatch(Phase.FAILED, snapshot, Optional.empty(), problem);
    }

    ReaderWatch ended(Phase newPhase) {
        return new ReaderWatch(newPhase, snapshot, findings, "");
    }

    ReaderWatch judged(List<Finding> newFindings) {
        return new ReaderWatch(phase, snapshot, Optional.of(newFindings), problem);
    }
}
