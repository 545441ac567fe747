package org.raworkbench.redaction;

import java.util.List;
import java.util.Objects;

/**
 * A text that may leave, and what was found in it.
 *
 * @param text with labels in the place of what is masked
 * @param found in the order of the text, also what the author keeps
 */
public record RedactedText(String text, List<Replacement> found) {

    public RedactedText {
        Objects.requireNonNull(text, "text");
        found = List.copyOf(found);
    }

    /** What was replaced. */
    public List<Replacement> masked() {
        return found.stream().filter(Replacement::masked).toList();
    }

    /** What was found and stays because the author keeps it. */
    public List<Replacement> kept() {
        return found.stream().filter(replacement -> !replacement.masked()).toList();
    }
}
