package org.raworkbench.internal.logs.scan;

import java.util.List;

/**
 * What a line has to be like: a regular expression, or quoted ones joined by {@code AND}, {@code OR}, {@code NOT} and
 * parentheses, as in {@code "a.*b" AND NOT ("c" OR "d")}. {@code NOT} binds closest, then {@code AND}, then {@code OR};
 * the words are written in capitals. In quotes {@code \"} is a quotation mark; every other backslash belongs to the
 * regular expression.
 *
 * <p>It is boolean when, after spaces, opening parentheses and the word {@code NOT}, it begins with a quotation mark.
 * Everything else is one regular expression, also when it has {@code AND} in it; a regular expression that begins with
 * a quotation mark is written in quotes or with {@code \"}.
 */
public final class FilterExpression {

    private final Condition condition;
    private final PatternSet patterns;

    FilterExpression(Condition condition, List<Expression> atoms) {
        this.condition = condition;
        this.patterns = PatternSet.of(atoms);
    }

    /** @throws ExpressionException when it cannot be read */
    public static FilterExpression parse(String text, boolean ignoreCase) {
        return FilterParser.parse(text, ignoreCase);
    }

    /** The regular expressions in it, to be looked for in one pass. */
    public PatternSet patterns() {
        return patterns;
    }

    /** Whether it is one expression that has to be in the line. */
    boolean isPlain() {
        return condition instanceof Condition.Found;
    }

    /** Whether a line with {@code found} of {@link #patterns()} in it, and no others, is wanted. */
    public boolean accepts(PatternBits found) {
        return condition.holds(found);
    }
}
