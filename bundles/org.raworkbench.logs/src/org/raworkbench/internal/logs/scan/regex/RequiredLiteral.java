package org.raworkbench.internal.logs.scan.regex;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.logs.scan.literal.Literal;

/**
 * Strings of bytes of which one is in every line an expression matches.
 *
 * @param anyOf one, or a few for a choice such as {@code WARN|ERROR}; each of at least two bytes, or all of its option
 * @param whole whether such a line is a match, so that it need not be confirmed
 * @param first whether every match begins with one of them, and nothing before it matters
 */
public record RequiredLiteral(List<Literal> anyOf, boolean whole, boolean first) {

    /** The automaton is faster than to look for more of them, one after the other. */
    private static final int MOST_OPTIONS = 4;
    private static final int LONGEST = 256;
    private static final byte EXACT = (byte) 0xFF;
    private static final byte EITHER_CASE = (byte) 0xDF;

    /** The best to look for; empty when there is none, as in {@code [0-9]+}. */
    public static Optional<RequiredLiteral> of(Tree expression) {
        Tree tree = Tree.withoutOptionalStart(expression);
        return single(tree).or(() -> ofChoice(tree));
    }

    private static Optional<RequiredLiteral> ofChoice(Tree tree) {
        if (tree instanceof Tree.Sequence sequence) {
            return sequence.parts().stream().map(RequiredLiteral::ofChoice).flatMap(Optional::stream).findFirst()
                    .map(options -> new RequiredLiteral(options.anyOf(), false, false));
        }
        if (!(tree instanceof Tree.Choice choice) || choice.options().size() > MOST_OPTIONS) {
            return Optional.empty();
        }
        List<RequiredLiteral> options = choice.options().stream().map(Tree::withoutOptionalStart)
                .map(RequiredLiteral::single).flatMap(Optional::stream).toList();
        return options.size() < choice.options().size() ? Optional.empty()
                : Optional.of(new RequiredLiteral(options.stream().map(each -> each.anyOf().get(0)).toList(),
                        options.stream().allMatch(RequiredLiteral::whole),
                        options.stream().allMatch(RequiredLiteral::first)));
    }

    private static Optional<RequiredLiteral> single(Tree tree) {
        Finder finder = new Finder();
        finder.visit(tree);
        boolean whole = !finder.broken;
        finder.endRun();
        if (finder.best == null || finder.best.length() < 2 && !whole) {
            return Optional.empty();
        }
        boolean first = finder.bestStart == 0 && !finder.looksBack;
        return Optional.of(new RequiredLiteral(List.of(finder.best), whole, first));
    }

    /** Walks through an expression and keeps the best run of bytes. */
    private static final class Finder {

        private final ByteArrayOutputStream values = new ByteArrayOutputStream();
        private final ByteArrayOutputStream masks = new ByteArrayOutputStream();
        private int runs;
        private Literal best;
        private int bestStart;
        private boolean broken;
        private boolean looksBack;

        void visit(Tree tree) {
            switch (tree) {
                case Tree.Characters characters -> character(characters.set());
                case Tree.Sequence sequence -> sequence.parts().forEach(this::visit);
                case Tree.Choice choice -> {
                    looksBack |= choice.options().stream().anyMatch(Finder::looksBack);
                    breakRun();
                }
                case Tree.Repetition repetition -> repetition(repetition);
                case Tree.Assertion assertion -> {
                    looksBack |= assertion.place() != Tree.Place.LINE_END;
                    breakRun();
                }
            }
        }

        private void repetition(Tree.Repetition repetition) {
            looksBack |= looksBack(repetition.what());
            for (int copy = 0; copy < repetition.least() && values.size() < LONGEST; copy++) {
                visit(repetition.what());
            }
            if (repetition.least() != repetition.most() || values.size() >= LONGEST) {
                breakRun();
            }
        }

        private static boolean looksBack(Tree tree) {
            return switch (tree) {
                case Tree.Characters characters -> false;
                case Tree.Sequence sequence -> sequence.parts().stream().anyMatch(Finder::looksBack);
                case Tree.Choice choice -> choice.options().stream().anyMatch(Finder::looksBack);
                case Tree.Repetition repetition -> looksBack(repetition.what());
                case Tree.Assertion assertion -> assertion.place() != Tree.Place.LINE_END;
            };
        }

        private void character(CodePoints set) {
            int first = set.isEmpty() ? '\n' : set.ranges().get(0).first();
            // a carriage return may be the end of the line and not part of it
            boolean plain = first != '\n' && first != '\r' && values.size() < LONGEST;
            if (plain && set.size() == 1 && (first < Character.MIN_SURROGATE || first > Character.MAX_SURROGATE)) {
                for (byte value : Character.toString(first).getBytes(StandardCharsets.UTF_8)) {
                    values.write(value);
                    masks.write(EXACT);
                }
            } else if (plain && set.size() == 2 && first < 0x80 && Character.isLetter(first)
                    && set.contains(first ^ 0x20)) {
                values.write(first & EITHER_CASE);
                masks.write(EITHER_CASE);
            } else {
                breakRun();
            }
        }

        private void breakRun() {
            broken = true;
            endRun();
        }

        void endRun() {
            if (values.size() > 0) {
                Literal run = new Literal(values.toByteArray(), masks.toByteArray());
                if (best == null || run.rarity() > best.rarity()) {
                    best = run;
                    bestStart = runs;
                }
                values.reset();
                masks.reset();
            }
            runs++;
        }
    }
}
