package org.raworkbench.internal.logs.scan.regex;

import org.raworkbench.internal.logs.scan.ExpressionException;

/** A set of characters in brackets: ranges, classes, POSIX names, sets inside of sets and their intersection. */
final class BracketParser {

    private static final int DEEPEST = 50;
    private static final String HINT = "Write \\[ to find a bracket, or put the ] where the set ends.";

    private final Characters in;
    private final boolean ignoreCase;
    private int depth;

    BracketParser(Characters in, boolean ignoreCase) {
        this.in = in;
        this.ignoreCase = ignoreCase;
    }

    /** Reads from behind the opening bracket to behind the closing one. */
    CodePoints afterOpening() throws NotRegularException {
        int start = in.position() - 1;
        if (++depth > DEEPEST) {
            throw new ExpressionException("sets are nested more than " + DEEPEST + " deep", start, HINT);
        }
        boolean negated = in.take('^');
        CodePoints all = null;
        CodePoints part = CodePoints.NONE;
        boolean first = true;
        while (first || !in.sees(']')) {
            if (in.atEnd()) {
                throw new ExpressionException("the [ has no closing ]", start, HINT);
            }
            if (in.take("&&")) {
                all = all == null ? part : all.and(part);
                part = CodePoints.NONE;
            } else {
                part = part.or(item());
            }
            first = false;
        }
        in.take(']');
        depth--;
        CodePoints result = all == null ? part : all.and(part);
        return negated ? result.not() : result;
    }

    private CodePoints item() throws NotRegularException {
        int start = in.position();
        if (in.take("[:")) {
            boolean not = in.take('^');
            String name = in.upTo(']', "the name in [: :] does not end", "Write for instance [[:digit:]].");
            CodePoints named = name.endsWith(":")
                    ? CharacterClasses.posix(name.substring(0, name.length() - 1)).orElse(null) : null;
            if (named == null) {
                throw new ExpressionException("[:" + name + "] is not known", start,
                        "Write for instance [[:digit:]], [[:alpha:]], [[:space:]] or [[:xdigit:]].");
            }
            return not ? folded(named).not() : folded(named);
        }
        if (in.take('[')) {
            return afterOpening();
        }
        CodePoints low = single(false);
        if (!in.sees('-') || in.sees("-]") || in.sees("-[") || low.size() != 1) {
            in.back(start);
            return single(ignoreCase);
        }
        in.take('-');
        if (in.atEnd()) {
            return low;
        }
        CodePoints high = single(false);
        int from = low.ranges().get(0).first();
        if (high.size() != 1 || high.ranges().get(0).first() < from) {
            throw new ExpressionException("this range has no right order", start,
                    "Write the smaller character first, as in a-z, or \\- to find a minus sign.");
        }
        return folded(CodePoints.range(from, high.ranges().get(0).first()));
    }

    private CodePoints single(boolean fold) throws NotRegularException {
        int start = in.position();
        if (in.take('\\')) {
            return new EscapeParser(in, fold).afterBackslash(start);
        }
        CodePoints character = CodePoints.of(in.next());
        return fold ? folded(character) : character;
    }

    /** The case is ignored before a set is negated: {@code (?i)[^a]} matches no A. */
    private CodePoints folded(CodePoints points) {
        return ignoreCase ? CaseFolding.closure(points) : points;
    }
}
