package org.raworkbench.internal.redaction;

import java.util.Locale;

/** A stretch of characters that finders look at. What is outside of it is {@link #NONE}. */
final class Text {

    /** Stands before the first and behind the last character. */
    static final char NONE = '\0';

    private final char[] chars;
    private final int length;

    Text(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    int length() {
        return length;
    }

    char[] chars() {
        return chars;
    }

    char at(int index) {
        return index >= 0 && index < length ? chars[index] : NONE;
    }

    String part(int start, int end) {
        return new String(chars, start, end - start);
    }

    String lower(int start, int end) {
        return part(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether {@code word}, in lower case, stands at {@code index} in any case. */
    boolean has(int index, String word) {
        if (index < 0 || index + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(chars[index + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean hex(char c) {
        return digit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 128 && (Character.isLetter(c) || mark(c));
    }

    static boolean wordly(char c) {
        return digit(c) || letter(c);
    }

    static boolean upper(char c) {
        return c >= 'A' && c <= 'Z' || c >= 128 && Character.isUpperCase(c);
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    static boolean lineEnd(char c) {
        return c == '\n' || c == '\r' || c == NONE;
    }

    private static boolean mark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int skipBlanks(int index, int most) {
        int i = index;
        while (i < index + most && blank(at(i))) {
            i++;
        }
        return i;
    }

    int digits(int index, int most) {
        int i = index;
        while (i < index + most && digit(at(i))) {
            i++;
        }
        return i - index;
    }

    /** The end of the letters and digits from {@code index} on, at most {@code most} further. */
    int wordEnd(int index, int most) {
        int i = index;
        while (i < index + most && wordly(at(i))) {
            i++;
        }
        return i;
    }

    /** The start of the letters and digits that end at {@code index}. */
    int wordStart(int index, int most) {
        int i = index;
        while (i > index - most && wordly(at(i - 1))) {
            i--;
        }
        return i;
    }

    /**
     * The word that stands before {@code index} with at most two blanks or joints between, in lower case; empty if
     * none.
     */
    String wordBefore(int index) {
        int end = index;
        while (end > index - 2 && (blank(at(end - 1)) || at(end - 1) == '_' || at(end - 1) == '-'
                || at(end - 1) == '.')) {
            end--;
        }
        return lower(wordStart(end, 24), end);
    }

    /** Where the line of {@code index} ends, at most {@code most} characters further. */
    int endOfLine(int index, int most) {
        int i = index;
        while (i < index + most && !lineEnd(at(i))) {
            i++;
        }
        return i;
    }
}
