package org.raworkbench.internal.logs.scan.regex;

import org.raworkbench.internal.logs.scan.ExpressionException;

/** The characters of an expression, from left to right. */
final class Characters {

    private static final int MOST_DIGITS = 6;
    private static final int[] NO_BOUNDS = {};

    private final String text;
    private int at;

    Characters(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    /** Goes back to where it has been before. */
    void back(int position) {
        at = position;
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean sees(char character) {
        return at < text.length() && text.charAt(at) == character;
    }

    boolean sees(String what) {
        return text.startsWith(what, at);
    }

    /** Whether a digit is next that begins a back-reference. */
    boolean seesDigit() {
        return at < text.length() && text.charAt(at) >= '1' && text.charAt(at) <= '9';
    }

    boolean take(char character) {
        boolean seen = sees(character);
        at += seen ? 1 : 0;
        return seen;
    }

    boolean take(String what) {
        boolean seen = sees(what);
        at += seen ? what.length() : 0;
        return seen;
    }

    /** The next code point; only before the end. */
    int next() {
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        return character;
    }

    /** Everything before {@code end}, which is skipped; a text without it goes to the end of the expression. */
    String upTo(String end) {
        int found = text.indexOf(end, at);
        String before = text.substring(at, found < 0 ? text.length() : found);
        at = found < 0 ? text.length() : found + end.length();
        return before;
    }

    /** Everything before {@code end}, which is skipped and has to be there. */
    String upTo(char end, String problem, String hint) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw problem(problem, hint);
        }
        String before = text.substring(at, found);
        at = found + 1;
        return before;
    }

    /** Digits of base {@code radix}, at most {@code most} of them; -1 when there are none. */
    int number(int radix, int most) {
        int value = -1;
        for (int read = 0; read < most && at < text.length(); read++) {
            int digit = Character.digit(text.charAt(at), radix);
            if (digit < 0) {
                break;
            }
            value = Math.max(value, 0) * radix + digit;
            at++;
        }
        return value;
    }

    /** Reads {@code {2}}, {@code {2,}} or {@code {2,5}}; no bounds, and nothing read, when it is just a brace. */
    int[] bounds() {
        int start = at;
        at++;
        int least = number(10, MOST_DIGITS);
        int most = least;
        if (least >= 0 && take(',')) {
            most = sees('}') ? Tree.WITHOUT_END : number(10, MOST_DIGITS);
            if (most < 0 && !sees('}')) {
                least = -1;
            }
        }
        if (least < 0 || !take('}')) {
            at = start;
            return NO_BOUNDS;
        }
        return new int[] {least, most};
    }

    ExpressionException problem(String what, String hint) {
        return new ExpressionException(what, at, hint);
    }
}
