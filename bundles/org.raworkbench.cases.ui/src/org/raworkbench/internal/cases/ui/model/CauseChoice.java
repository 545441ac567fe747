package org.raworkbench.internal.cases.ui.model;

import java.util.Objects;

/**
 * A cause that a case may have had.
 *
 * @param id its id in the knowledge
 * @param title its name
 */
public record CauseChoice(String id, String title) {

    public CauseChoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
