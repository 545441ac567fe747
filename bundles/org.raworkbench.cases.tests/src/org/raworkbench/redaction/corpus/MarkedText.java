package org.raworkbench.redaction.corpus;

import java.util.List;

/**
 * A made-up text.
 *
 * @param truths what has to be masked, in the order of the text
 */
public record MarkedText(String text, List<Truth> truths) {

    public MarkedText {
        truths = List.copyOf(truths);
    }
}
