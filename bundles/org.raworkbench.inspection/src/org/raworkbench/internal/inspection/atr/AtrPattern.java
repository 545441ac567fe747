package org.raworkbench.internal.inspection.atr;

import org.raworkbench.smartcard.Bytes;

/**
 * Compares an ATR with patterns of card lists: hexadecimal digits, {@code .} for any digit, {@code [0-5]} for some,
 * {@code .*} at one place for any number of digits; blanks do not count.
 *
 * <p>It walks along the pattern and stops at the first digit that does not fit, so that a whole list takes less than
 * compiling one part of it to regular expressions, and no mistake in a list can make it slow.
 */
final class AtrPattern {

    private static final int ANY = 0xFFFF;

    /** The digits of the ATR, 0 to 15. */
    private final byte[] digits;

    AtrPattern(Bytes atr) {
        digits = new byte[2 * atr.length()];
        for (int i = 0; i < atr.length(); i++) {
            digits[2 * i] = (byte) (atr.at(i) >> 4);
            digits[2 * i + 1] = (byte) (atr.at(i) & 0x0F);
        }
    }

    /** Whether the ATR fits the pattern, ASCII text between two positions. False for anything that is no pattern. */
    boolean fits(byte[] text, int from, int to) {
        int digit = 0;
        boolean open = false;
        for (int at = from; at < to; at++) {
            int c = text[at];
            if (isBlank(c)) {
                continue;
            }
            if (c == '.' && at + 1 < to && text[at + 1] == '*') {
                int resume = digits.length - places(text, at + 2, to);
                if (open || resume < digit) {
                    return false;
                }
                open = true;
                digit = resume;
                at++;
                continue;
            }
            if (digit == digits.length || (allowed(text, at, to) & 1 << digits[digit]) == 0) {
                return false;
            }
            digit++;
            at = c == '[' ? closing(text, at, to) : at;
        }
        return digit == digits.length && digit > 0;
    }

    /** How many digits the rest of a pattern stands for. */
    private static int places(byte[] text, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            if (!isBlank(text[at])) {
                count++;
                at = text[at] == '[' ? closing(text, at, to) : at;
            }
        }
        return count;
    }

    /** The digits that fit at a place of the pattern, a bit each; none for a mistake. */
    private static int allowed(byte[] text, int at, int to) {
        int c = text[at];
        if (c == '.') {
            return ANY;
        }
        if (c == '[') {
            return digitClass(text, at + 1, closing(text, at, to));
        }
        int value = digit(c);
        return value < 0 ? 0 : 1 << value;
    }

    /** The digits in {@code 0-57AF}; commas, which some lists put between digits, do not count. */
    private static int digitClass(byte[] text, int from, int to) {
        int allowed = 0;
        for (int at = from; at < to; at++) {
            int c = text[at];
            if (c == ',' || isBlank(c)) {
                continue;
            }
            int first = digit(c);
            int last = first;
            if (at + 2 < to && text[at + 1] == '-') {
                last = digit(text[at + 2]);
                at += 2;
            }
            if (first < 0 || last < first) {
                return 0;
            }
            allowed |= (1 << last + 1) - (1 << first);
        }
        return allowed;
    }

    /** Where the bracket ends; the end of the pattern where it does not. */
    private static int closing(byte[] text, int at, int to) {
        int close = at + 1;
        while (close < to && text[close] != ']') {
            close++;
        }
        return close;
    }

    /** The value of a hexadecimal digit, -1 for anything else. */
    private static int digit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c & ~0x20; // lower to upper case
        return letter >= 'A' && letter <= 'F' ? letter - 'A' + 10 : -1;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r';
    }
}
