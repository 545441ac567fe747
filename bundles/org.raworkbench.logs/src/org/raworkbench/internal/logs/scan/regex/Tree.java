package org.raworkbench.internal.logs.scan.regex;

import java.util.ArrayList;
import java.util.List;

/** A regular expression, read. Greedy and reluctant are the same, since only whether a line matches is asked. */
public sealed interface Tree {

    /** Matches where it stands without consuming anything. */
    Tree EMPTY = new Sequence(List.of());

    /** One character of a set. */
    record Characters(CodePoints set) implements Tree {
    }

    /** One after the other. */
    record Sequence(List<Tree> parts) implements Tree {
    }

    /** One of them. */
    record Choice(List<Tree> options) implements Tree {
    }

    /**
     * The same several times.
     *
     * @param most {@link #WITHOUT_END} when there is no upper bound
     */
    record Repetition(Tree what, int least, int most) implements Tree {
    }

    /** A condition on the place. */
    record Assertion(Place place) implements Tree {
    }

    /** For {@link Repetition#most()}. */
    int WITHOUT_END = -1;

    /** What can be asked of a place between two characters. */
    enum Place {
        LINE_START, LINE_END, WORD_BORDER, NO_WORD_BORDER
    }

    static Tree sequence(List<Tree> parts) {
        List<Tree> flat = new ArrayList<>();
        for (Tree part : parts) {
            if (part instanceof Sequence inner) {
                flat.addAll(inner.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Sequence(List.copyOf(flat));
    }

    static Tree choice(List<Tree> options) {
        return options.size() == 1 ? options.get(0) : new Choice(List.copyOf(options));
    }

    /**
     * The same question for a search, shorter: what may be absent at the beginning need not be looked for, since a
     * match may begin anywhere.
     */
    static Tree withoutOptionalStart(Tree tree) {
        if (tree instanceof Repetition repetition && repetition.least() == 0) {
            return EMPTY;
        }
        if (tree instanceof Sequence sequence) {
            int first = 0;
            while (first < sequence.parts().size()
                    && sequence.parts().get(first) instanceof Repetition repetition && repetition.least() == 0) {
                first++;
            }
            return first == 0 ? tree : sequence(sequence.parts().subList(first, sequence.parts().size()));
        }
        return tree;
    }
}
