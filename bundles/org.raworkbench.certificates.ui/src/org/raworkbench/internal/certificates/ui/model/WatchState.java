package org.raworkbench.internal.certificates.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The checks of the cards on the desk and of what was opened. Immutable.
 *
 * @param cards one for each card, in the order in which they came
 * @param opened files, a folder or a text that a person opened
 * @param openedShown whether the view is about {@code opened}
 * @param logs how many files of imported logs there are to look into
 */
public record WatchState(List<CheckState> cards, Optional<CheckState> opened, boolean openedShown, int logs) {

    public WatchState {
        cards = List.copyOf(cards);
        Objects.requireNonNull(opened, "opened");
    }

    /** What the view is about. */
    public List<CheckState> shown() {
        return openedShown ? opened.stream().toList() : cards;
    }
}
