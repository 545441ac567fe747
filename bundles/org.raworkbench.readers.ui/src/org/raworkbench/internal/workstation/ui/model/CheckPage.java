package org.raworkbench.internal.workstation.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.core.Finding;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Progress;
import org.raworkbench.workstation.WorkstationSnapshot;

/**
 * Everything that the view shows besides the details of one line. Immutable.
 *
 * @param headline verdict or state
 * @param snapshot the workstation that is shown; empty while there is none
 * @param findings what was found, the most serious first
 * @param steps what to do, shown where there is no workstation
 * @param offers what the workbench can do from here
 * @param progress how far the check has got; empty when none goes on
 */
public record CheckPage(Headline headline, Optional<WorkstationSnapshot> snapshot, List<Finding> findings,
        List<String> steps, Set<Offer> offers, Optional<Progress> progress) {

    /** What a person can do with one click from an empty state. */
    public enum Offer {
        /** Stop the check. */
        CANCEL,
        /** Check, or check again. */
        CHECK,
        /** Open the report of another workstation. */
        OPEN,
        /** Go back to this workstation. */
        SHOW_HERE,
        /** Open the made-up workstation. */
        DEMO
    }

    public CheckPage {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(snapshot, "snapshot");
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        offers = Set.copyOf(offers);
        Objects.requireNonNull(progress, "progress");
    }

    /** Whether a check goes on. */
    public boolean busy() {
        return progress.isPresent();
    }
}
