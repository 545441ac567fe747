package org.raworkbench.internal.logs.scan;

import java.util.ArrayList;
import java.util.List;

/** Reads filter expressions; {@link FilterExpression} says how they are written. */
final class FilterParser {

    private static final int DEEPEST = 200;
    private static final String EXAMPLE = "Write for instance \"PIN\" AND NOT (\"cached\" OR \"retry\").";

    private final String text;
    private final boolean ignoreCase;
    private final List<Expression> atoms = new ArrayList<>();
    private int at;
    private int depth;

    private FilterParser(String text, boolean ignoreCase) {
        this.text = text;
        this.ignoreCase = ignoreCase;
    }

    static FilterExpression parse(String text, boolean ignoreCase) {
        FilterParser parser = new FilterParser(text, ignoreCase);
        if (!parser.isBoolean()) {
            parser.atoms.add(Expression.regex(text).ignoringCase(ignoreCase));
            return new FilterExpression(new Condition.Found(0), parser.atoms);
        }
        Condition condition = parser.or();
        if (parser.at < text.length()) {
            throw parser.text.charAt(parser.at) == ')'
                    ? parser.problem("there is a ) without its (", "Take it out, or put the ( where the group begins.")
                    : parser.problem("AND or OR is missing here", EXAMPLE);
        }
        return new FilterExpression(condition, parser.atoms);
    }

    /** Whether the first thing that is no space, parenthesis or NOT is a quotation mark. */
    private boolean isBoolean() {
        while (word("NOT") || at < text.length() && text.charAt(at) == '(') {
            at += at < text.length() && text.charAt(at) == '(' ? 1 : 0;
        }
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        at = 0;
        return quoted;
    }

    private Condition or() {
        Condition condition = and();
        while (word("OR")) {
            condition = new Condition.Or(condition, and());
        }
        return condition;
    }

    private Condition and() {
        Condition condition = not();
        while (word("AND")) {
            condition = new Condition.And(condition, not());
        }
        return condition;
    }

    private Condition not() {
        boolean negated = false;
        while (word("NOT")) {
            negated = !negated;
        }
        Condition condition = atom();
        return negated ? new Condition.Not(condition) : condition;
    }

    private Condition atom() {
        skipSpaces();
        int start = at;
        if (at == text.length()) {
            throw problem("something to look for is missing at the end", EXAMPLE);
        }
        char character = text.charAt(at);
        if (character == '"') {
            return quoted();
        }
        if (character != '(') {
            throw problem("an expression in quotation marks is missing here", EXAMPLE);
        }
        at++;
        if (++depth > DEEPEST) {
            throw problem("groups are nested more than " + DEEPEST + " deep", "Take out what is not needed.");
        }
        Condition condition = or();
        if (at == text.length() || text.charAt(at) != ')') {
            throw at == text.length()
                    ? new ExpressionException("the ( has no closing )", start, "Put the ) where the group ends.")
                    : problem("AND or OR is missing here", EXAMPLE);
        }
        at++;
        depth--;
        skipSpaces();
        return condition;
    }

    private Condition quoted() {
        int start = at++;
        StringBuilder regex = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '"') {
            boolean escaped = text.charAt(at) == '\\' && at + 1 < text.length();
            if (escaped && text.charAt(at + 1) != '"') {
                places.add(at);
                regex.append(text.charAt(at++));
            } else if (escaped) {
                at++;
            }
            places.add(at);
            regex.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new ExpressionException("the quotation mark is not closed", start,
                    "Put a \" where the expression ends; write \\\" to find a quotation mark.");
        }
        places.add(at++);
        skipSpaces();
        Expression atom = Expression.regex(regex.toString()).ignoringCase(ignoreCase);
        check(atom, places);
        int known = atoms.indexOf(atom);
        if (known < 0) {
            known = atoms.size();
            atoms.add(atom);
        }
        return new Condition.Found(known);
    }

    /** Reports what is wrong in an atom where it stands in the whole text. */
    private static void check(Expression atom, List<Integer> places) {
        try {
            PatternSet.of(List.of(atom));
        } catch (ExpressionException e) {
            int place = places.get(Math.min(e.position(), places.size() - 1));
            throw new ExpressionException(e.getMessage(), place, e.hint());
        }
    }

    /** Whether {@code word} is next, as a word of its own. */
    private boolean word(String word) {
        skipSpaces();
        int end = at + word.length();
        if (!text.startsWith(word, at) || end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            return false;
        }
        at = end;
        return true;
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private ExpressionException problem(String what, String hint) {
        return new ExpressionException(what, at, hint);
    }
}
