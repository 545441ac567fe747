package org.raworkbench.internal.logs.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Progress;

/**
 * What the view shows above and instead of its content.
 *
 * @param headline the verdict
 * @param steps what to do, where there is no content
 * @param offers what the workbench can do from here
 * @param progress how far reading has got; empty when nothing is read
 * @param content whether there are lines to show
 */
public record LogPage(Headline headline, List<String> steps, Set<Offer> offers, Optional<Progress> progress,
        boolean content) {

    /** What a person can have done. */
    public enum Offer {
        CANCEL, AGAIN, OPEN_FILES, OPEN_FOLDER, PASTE
    }

    public LogPage {
        steps = List.copyOf(steps);
        offers = Set.copyOf(offers);
    }
}
