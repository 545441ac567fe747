package org.raworkbench.ui;

import java.util.Objects;

/**
 * What a {@link StatusHeader} says.
 *
 * @param look shape and colour
 * @param word one to four words in capitals, readable from a chair away
 * @param sentence one sentence that says why
 * @param who who can put it right; empty when nobody has to
 * @param next what to do next; empty when there is nothing to do
 * @param demo whether it speaks about a simulated card
 */
public record Headline(Look look, String word, String sentence, String who, String next, boolean demo) {

    public Headline {
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(next, "next");
    }
}
