package org.raworkbench.internal.guidance.base;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as people paste it and as text recognition reads it off a screenshot: letters and digits that look alike are
 * taken for each other, spaces are lost, lines are broken anywhere.
 */
public final class ScreenText {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{L})-\\s*\\R\\s*(?=\\p{L})");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /**
     * Escapes with an argument of their own, quoted parts and comments: expressions with these are left as they
     * are.
     */
    private static final Pattern INTRICATE = Pattern.compile("\\\\[QxupPkcN0]|\\(\\?[a-z-]*x");
    private static final String QUANTIFIERS = "?*+{";

    private ScreenText() {
    }

    /** {@code text} in one line, without characters that cannot be seen, wide and joined ones as plain ones. */
    public static String plain(String text) {
        String plain = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return SPACE.matcher(BROKEN_WORD.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    }

    /** {@code expression}, taking what looks alike for the same wherever it names a letter, a digit or a space. */
    static String tolerant(String expression) {
        if (INTRICATE.matcher(expression).find()) {
            return expression;
        }
        StringBuilder tolerant = new StringBuilder();
        int at = 0;
        while (at < expression.length()) {
            int end = verbatim(expression, at);
            if (end > at) {
                tolerant.append(expression, at, end);
                at = end;
            } else {
                boolean counted = at + 1 < expression.length() && QUANTIFIERS.indexOf(expression.charAt(at + 1)) >= 0;
                tolerant.append(alike(expression.charAt(at), counted));
                at++;
            }
        }
        return tolerant.toString();
    }

    /** The end of what begins at {@code at} and has to stay as it is; {@code at} for a plain character. */
    private static int verbatim(String expression, int at) {
        return switch (expression.charAt(at)) {
            case '\\' -> Math.min(at + 2, expression.length());
            case '[' -> endOfClass(expression, at);
            case '{' -> after(expression, "}", at);
            case '(' -> expression.startsWith("(?", at) ? endOfPrefix(expression, at) : at + 1;
            default -> at;
        };
    }

    private static int endOfClass(String expression, int from) {
        int depth = 0;
        for (int at = from; at < expression.length(); at++) {
            switch (expression.charAt(at)) {
                case '\\' -> at++;
                case '[' -> depth++;
                case ']' -> {
                    if (--depth == 0) {
                        return at + 1;
                    }
                }
                default -> {
                    // part of the class
                }
            }
        }
        return expression.length();
    }

    /** After {@code (?:}, {@code (?<!}, {@code (?<name>}, {@code (?i)} and the like. */
    private static int endOfPrefix(String expression, int from) {
        for (int at = from + 2; at < expression.length(); at++) {
            if (":=!>)".indexOf(expression.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return expression.length();
    }

    private static int after(String expression, String end, int from) {
        int found = expression.indexOf(end, from);
        return found < 0 ? expression.length() : found + end.length();
    }

    private static String alike(char character, boolean counted) {
        return switch (character) {
            case 'i', 'I', 'l', 'L', '1' -> "[il1|]";
            case 'o', 'O', '0' -> "[o0]";
            case 's', 'S', '5' -> "[s5]";
            case 'm', 'M' -> "(?:m|rn)";
            case ' ' -> counted ? " " : " ?";
            default -> String.valueOf(character);
        };
    }
}
