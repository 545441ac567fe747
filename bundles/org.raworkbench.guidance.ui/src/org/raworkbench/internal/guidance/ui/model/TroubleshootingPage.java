package org.raworkbench.internal.guidance.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Progress;

/**
 * What the view shows.
 *
 * @param headline what is probably the matter
 * @param steps what to do where there is nothing to show yet
 * @param offers what the workbench can do then
 * @param progress how far work has got that is going on
 * @param recognition what the reported error text is
 * @param causes the most likely first
 * @param guide the guide that goes on from here
 * @param lastResort whether a new card may be proposed, and why or why not yet
 * @param lastResortAllowed whether it may
 * @param safety what has to be said to everybody meanwhile; may be empty
 * @param carried that something was said before the workbench was started; may be empty
 * @param problems knowledge files that were left out, one sentence each
 */
public record TroubleshootingPage(Headline headline, List<String> steps, Set<Offer> offers, Optional<Progress> progress,
        Recognition recognition, List<CauseRow> causes, Optional<GuidePage> guide, String lastResort,
        boolean lastResortAllowed, Optional<String> safety, Optional<String> carried, List<String> problems) {

    /** What the workbench can do where there is nothing to show yet. */
    public enum Offer {
        /** Choose one of the guides. */
        GUIDE,
        /** Inspect the card in the reader. */
        CARD,
        /** Show a made-up card. */
        DEMO,
        /** Draft a support case. */
        CASE,
        /** Diagnose again. */
        AGAIN
    }

    public TroubleshootingPage {
        Objects.requireNonNull(headline, "headline");
        steps = List.copyOf(steps);
        offers = Set.copyOf(offers);
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(recognition, "recognition");
        causes = List.copyOf(causes);
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(lastResort, "lastResort");
        Objects.requireNonNull(safety, "safety");
        Objects.requireNonNull(carried, "carried");
        problems = List.copyOf(problems);
    }

    /** Whether there is a cause or a guide to show. */
    public boolean content() {
        return !causes.isEmpty() || guide.isPresent();
    }
}
