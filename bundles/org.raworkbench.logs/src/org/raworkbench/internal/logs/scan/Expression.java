package org.raworkbench.internal.logs.scan;

/**
 * What to look for in a line.
 *
 * <p>A regular expression is written as for {@link java.util.regex.Pattern}, and the bracket names of POSIX
 * ({@code [[:digit:]]}) are understood too. {@code \d}, {@code \w}, {@code \s} and {@code \b} mean ASCII. A line is
 * what stands between two {@code \n}; a {@code \r} right before the {@code \n} is not part of it. {@code ^} and
 * {@code $} are its ends, {@code .} is any character. Bytes that are not UTF-8 are matched by no character.
 *
 * @param text       the regular expression, or the literal text
 * @param literal    whether every character of {@code text} stands for itself
 * @param ignoreCase whether upper and lower case are the same, by Unicode's simple case folding
 */
public record Expression(String text, boolean literal, boolean ignoreCase) {

    public static Expression regex(String text) {
        return new Expression(text, false, false);
    }

    public static Expression literal(String text) {
        return new Expression(text, true, false);
    }

    public Expression ignoringCase(boolean ignore) {
        return new Expression(text, literal, ignore);
    }
}
