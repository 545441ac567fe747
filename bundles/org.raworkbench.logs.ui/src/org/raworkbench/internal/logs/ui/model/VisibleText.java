package org.raworkbench.internal.logs.ui.model;

/** Text of logs in a form that widgets show as it is: what cannot be seen is made visible. */
public final class VisibleText {

    private static final String CUT = " \u2026";
    /** Longer lines without a break take a widget a time that grows with the square of their length. */
    private static final int LONGEST_LINE = 1000;
    private static final String BROKEN = "\u21A9\n";

    private static final int LONGEST_CELL = 500;

    private VisibleText() {
    }

    /** {@code text} as one line; {@code cut} adds a sign that it goes on. */
    static String of(String text, boolean cut) {
        StringBuilder shown = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            append(shown, text.charAt(i), false);
        }
        return cut ? shown.append(CUT).toString() : shown.toString();
    }

    /** {@code text} with its line ends and tabs. */
    static String lines(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(shown, text.charAt(i), true);
        }
        return shown.toString();
    }

    /** {@code text} with long lines broken; a sign stands where a break is not in the log. */
    static String folded(String text) {
        StringBuilder shown = new StringBuilder(text.length() + text.length() / 100);
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = c == '\n' ? 0 : length + 1;
            if (length > LONGEST_LINE && !Character.isLowSurrogate(c)) {
                shown.append(BROKEN);
                length = 1;
            }
            shown.append(c);
        }
        return shown.toString();
    }

    /** At most so much of {@code text} as a cell can show. */
    public static String cell(String text) {
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + CUT : text;
    }

    private static void append(StringBuilder shown, char c, boolean layout) {
        if (c == '\t') {
            shown.append(layout ? "\t" : "  ");
        } else if (c == '\n' && layout) {
            shown.append('\n');
        } else if (c < ' ') {
            shown.append((char) (0x2400 + c));
        } else if (c == 0x7F) {
            shown.append('\u2421');
        } else if (c >= 0x80 && c < 0xA0 || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
                || c == 0x2028 || c == 0x2029) {
            // C1 controls, and signs that turn the direction of text round
            shown.append('\uFFFD');
        } else {
            shown.append(c);
        }
    }
}
