package org.raworkbench.internal.logs.scan.regex;

import org.raworkbench.internal.logs.scan.ExpressionException;

/**
 * What follows a backslash and means characters, in or out of brackets. Where the case is ignored that holds for
 * characters and properties; the classes {@code \\d \\w \\s} stay ASCII.
 */
final class EscapeParser {

    private final Characters in;
    private final boolean ignoreCase;

    EscapeParser(Characters in, boolean ignoreCase) {
        this.in = in;
        this.ignoreCase = ignoreCase;
    }

    /** @param start where the backslash is */
    CodePoints afterBackslash(int start) throws NotRegularException {
        if (in.atEnd()) {
            throw new ExpressionException("the expression ends with a single \\", start,
                    "Write \\\\ to find a backslash.");
        }
        int letter = in.next();
        CodePoints named = CharacterClasses.escaped(letter).orElse(null);
        if (named != null) {
            return named;
        }
        return switch (letter) {
            case 'p' -> property();
            case 'P' -> property().not();
            default -> folded(character(letter, start));
        };
    }

    private CodePoints folded(CodePoints points) {
        return ignoreCase ? CaseFolding.closure(points) : points;
    }

    private CodePoints character(int letter, int start) throws NotRegularException {
        return switch (letter) {
            case 't' -> CodePoints.of('\t');
            case 'n' -> CodePoints.of('\n');
            case 'r' -> CodePoints.of('\r');
            case 'f' -> CodePoints.of('\f');
            case 'a' -> CodePoints.of(7);
            case 'e' -> CodePoints.of(0x1B);
            case '0' -> CodePoints.of(digits(start, 8, 3));
            case 'u' -> CodePoints.of(digits(start, 16, 4));
            case 'x' -> CodePoints.of(in.take('{') ? braced(start) : digits(start, 16, 2));
            case '1', '2', '3', '4', '5', '6', '7', '8', '9', 'k', 'G', 'R', 'X', 'N' ->
                throw new NotRegularException("\\" + Character.toString(letter));
            default -> itself(letter, start);
        };
    }

    private static CodePoints itself(int letter, int start) {
        if (letter < 0x80 && Character.isLetter(letter)) {
            throw new ExpressionException("\\" + (char) letter + " means nothing", start,
                    "Write \\\\ to find a backslash, as in C:\\\\Program Files.");
        }
        return CodePoints.of(letter);
    }

    private int digits(int start, int radix, int most) {
        int value = in.number(radix, most);
        if (value < 0) {
            throw new ExpressionException("digits are missing after the backslash and its letter", start,
                    "Write for instance \\x41, \\u20AC or \\x{1F600}.");
        }
        return value;
    }

    private int braced(int start) {
        int value = digits(start, 16, 6);
        if (!in.take('}') || value > Character.MAX_CODE_POINT) {
            throw new ExpressionException("this is not the number of a character", start,
                    "Write at most six hexadecimal digits and }, for instance \\x{1F600}.");
        }
        return value;
    }

    private CodePoints property() throws NotRegularException {
        if (in.atEnd()) {
            throw in.problem("the name after \\p is missing", "Write for instance \\p{Lu} for capital letters.");
        }
        String name = in.take('{')
                ? in.upTo('}', "the name after \\p{ does not end", "Write for instance \\p{Lu} for capital letters.")
                : Character.toString(in.next());
        CodePoints points = CharacterClasses.property(name).orElse(null);
        if (points == null) {
            throw new NotRegularException("\\p{" + name + "}");
        }
        return folded(points);
    }
}
