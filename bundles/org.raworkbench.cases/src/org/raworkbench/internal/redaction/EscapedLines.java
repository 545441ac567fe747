package org.raworkbench.internal.redaction;

/**
 * The lines of a text in which characters are escaped, as in HTML and XML ({@code &#39;}), in addresses and forms of
 * the web ({@code %27}), in JSON ({@code \"}) and in CSV ({@code ""}); lines that follow each other come together.
 */
final class EscapedLines {

    private static final boolean[] SIGNS = new boolean[128];

    static {
        for (char c : new char[] {'&', '%', '\\', '"', '+', '\n'}) {
            SIGNS[c] = true;
        }
    }

    private final Text text;
    private int at;
    private int start;
    private int end;

    EscapedLines(Text text) {
        this.text = text;
    }

    /** Goes to the next lines; false when there are none. */
    boolean next() {
        int length = text.length();
        start = -1;
        while (at < length) {
            int line = at;
            boolean escaped = line();
            if (escaped && start < 0) {
                start = line;
            } else if (!escaped && start >= 0) {
                end = line;
                return true;
            }
        }
        end = length;
        return start >= 0;
    }

    /** Whether these lines end before {@code hit} begins. */
    boolean before(Hit hit) {
        return hit.start() >= end;
    }

    boolean holds(Hit hit) {
        return hit.start() >= start && hit.end() <= end;
    }

    Unescaped unescaped() {
        return Unescaped.of(text, start, end);
    }

    /** Passes a line; whether something is escaped in it. */
    private boolean line() {
        char[] chars = text.chars();
        int length = text.length();
        boolean escaped = false;
        boolean strings = false;
        boolean slashed = false;
        boolean plus = false;
        int i = at;
        while (i < length) {
            char c = chars[i++];
            if (c < 128 && !SIGNS[c]) {
                continue;
            }
            if (c >= 128) {
                escaped |= c == '\u00a0' || c == '\u202f' || c == '\u2010' || c == '\u2011';
                continue;
            }
            if (c == '\n') {
                break;
            }
            char after = text.at(i);
            switch (c) {
                case '+' -> plus = true;
                case '&' -> escaped |= plus && form(i) || after == '#' || Text.letter(after) && entity(i);
                case '%' -> escaped |= Text.hex(after) && Text.hex(text.at(i + 1));
                case '\\' -> {
                    slashed = true;
                    strings |= after == '"';
                }
                default -> {
                    strings |= after == ':';
                    escaped |= after == '"' && (Text.wordly(text.at(i + 1)) || Text.wordly(text.at(i - 2)));
                }
            }
        }
        at = i;
        return escaped || strings && slashed;
    }

    /** Whether the next field of a form begins. */
    private boolean form(int name) {
        return text.at(text.wordEnd(name, 24)) == '=';
    }

    private boolean entity(int name) {
        int stop = text.wordEnd(name, 9);
        return text.at(stop) == ';';
    }
}
