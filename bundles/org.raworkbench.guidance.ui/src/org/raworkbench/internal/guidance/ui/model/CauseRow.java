package org.raworkbench.internal.guidance.ui.model;

import java.util.Objects;

/**
 * One line of the table of causes.
 *
 * @param id id of the cause
 * @param rank 1 for the most likely
 * @param title a short name
 * @param likelihood in words
 * @param score for the bar, 0 to 1
 * @param who who can put it right
 */
public record CauseRow(String id, int rank, String title, Likelihood likelihood, double score, String who) {

    public CauseRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(likelihood, "likelihood");
        Objects.requireNonNull(who, "who");
    }
}
