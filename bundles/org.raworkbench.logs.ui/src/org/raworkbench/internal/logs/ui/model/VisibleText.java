package org.raworkbench.internal.logs.ui.model;

/** Text of logs in a form that widgets show as it is: what cannot be seen is made visible. */
public final class VisibleText {

    private static final String CUT = " \u2026";

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
