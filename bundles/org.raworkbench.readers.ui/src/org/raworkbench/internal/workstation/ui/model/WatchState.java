package org.raworkbench.internal.workstation.ui.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The check of the workstation that the workbench runs on, and the one of another workstation. Immutable.
 *
 * @param here this workstation
 * @param other the report that was opened, or the made-up workstation
 * @param otherShown whether the view is about {@code other}
 */
public record WatchState(CheckState here, Optional<CheckState> other, boolean otherShown) {

    public WatchState {
        Objects.requireNonNull(here, "here");
        Objects.requireNonNull(other, "other");
    }

    /** What the view is about. */
    public CheckState shown() {
        return otherShown ? other.orElse(here) : here;
    }
}
