package org.raworkbench.logs.tests.scan;

import java.util.Random;

/** Makes up expressions and text of few different characters, so that they often meet. */
final class RandomExpressions {

    private final Random random;
    private final boolean common;

    /** @param common only what grep, ripgrep and Java read alike: ASCII, no backslashes, no look-around */
    RandomExpressions(long seed, boolean common) {
        random = new Random(seed);
        this.common = common;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    String expression() {
        return choice(2);
    }

    private String choice(int depth) {
        StringBuilder choice = new StringBuilder(sequence(depth));
        while (number(4) == 0) {
            choice.append('|').append(sequence(depth));
        }
        return choice.toString();
    }

    private String sequence(int depth) {
        StringBuilder sequence = new StringBuilder();
        for (int rest = 1 + number(4); rest > 0; rest--) {
            sequence.append(piece(depth));
        }
        return sequence.toString();
    }

    private String piece(int depth) {
        return switch (number(depth == 0 ? 9 : 13)) {
            case 0, 1, 2, 3 -> one("a", "b", "c", "k", "E", "0", " ", "_", common ? "d" : "é", common ? "E" : "€");
            case 4 -> repeated(".");
            case 5 -> repeated(common ? one("[a-c]", "[^a-c]", "[0-9_]", "[[:alpha:]]", "[[:digit:]]")
                    : one("\\d", "\\w", "\\s", "\\D", "\\W", "\\S", "[^é]", "[à-ÿ]", "[a-z&&[^b]]", "[]a]",
                            "[^]a]", "[\\w-]"));
            case 6 -> common ? one("^", "$", "ab") : one("^", "$", "\\b", "\\B", "\\r");
            case 7, 8 -> repeated(one("a", "b", "c"));
            case 9 -> repeated("(" + one("a", "b", "0") + choice(depth - 1) + ")");
            case 10 -> "(" + choice(depth - 1) + ")";
            case 11 -> common ? "(" + choice(depth - 1) + ")" : "(?i:" + choice(depth - 1) + ")";
            default -> common ? "ab"
                    : one("(?=" + choice(depth - 1) + ")", "(?!" + choice(depth - 1) + ")", "(?<=a)", "(?<!b)", "b*+");
        };
    }

    private String repeated(String what) {
        return what + one("", "", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", common ? "" : "*?");
    }

    private String one(String... of) {
        return of[number(of.length)];
    }

    /** Lines of which some are empty, some end with a carriage return, and the last may lack its line end. */
    String text(int lines) {
        int[] characters = (common ? "abcdkKE0 _\t" : "abcdkKEe0 _-é€É\u212Añ\r\u0000").codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            for (int rest = number(3) == 0 ? 0 : number(14); rest > 0; rest--) {
                text.appendCodePoint(characters[number(characters.length)]);
            }
            text.append(!common && number(4) == 0 ? "\r" : "");
            text.append(line < lines - 1 || random.nextBoolean() ? "\n" : "");
        }
        return text.toString();
    }
}
