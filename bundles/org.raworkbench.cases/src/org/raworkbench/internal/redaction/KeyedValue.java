package org.raworkbench.internal.redaction;

/**
 * Finds the value that belongs to a key: behind {@code :}, {@code =} or {@code >}, in JSON, XML, headers, command lines
 * and plain sentences.
 */
final class KeyedValue {

    private static final int MOST_BLANKS = 80;

    private final Text text;
    private final int start;
    private final char quote;

    private KeyedValue(Text text, int start, char quote) {
        this.text = text;
        this.start = start;
        this.quote = quote;
    }

    /** The value behind a sign that says so; null when there is none. */
    static KeyedValue behindSign(Text text, int keyEnd) {
        int i = closing(text, keyEnd);
        i = text.skipBlanks(i, MOST_BLANKS);
        char c = text.at(i);
        if (c == '%' && text.at(i + 1) == '3' && (text.at(i + 2) == 'D' || text.at(i + 2) == 'A')) {
            i += 3;
        } else if (c == ':' || c == '=') {
            i++;
            while (text.at(i) == '=' || text.at(i) == '>') {
                i++;
            }
        } else if (c == '>') {
            i = behindTag(text, i + 1);
        } else if (c == '[' && text.at(i - 1) == ' ' && Text.wordly(text.at(i + 1))) {
            i++;
        } else if (text.has(i, "value=")) {
            i += 6;
        } else {
            return null;
        }
        return open(text, i);
    }

    /** The text of the next element, such as {@code <name><value>…}. */
    private static int behindTag(Text text, int start) {
        if (text.at(start) != '<' || !Text.letter(text.at(start + 1))) {
            return start;
        }
        int i = start;
        while (i < start + 80 && text.at(i) != '>' && !Text.lineEnd(text.at(i))) {
            i++;
        }
        return text.at(i) == '>' && text.at(i - 1) != '/' ? i + 1 : start;
    }

    /** The value behind a sign, behind {@code is} or {@code was}, or behind an opening quotation mark. */
    static KeyedValue inSentence(Text text, int keyEnd) {
        KeyedValue value = behindSign(text, keyEnd);
        if (value != null) {
            return value;
        }
        int i = text.skipBlanks(closing(text, keyEnd), 3);
        if (i == keyEnd) {
            return null;
        }
        for (String verb : new String[] {"is ", "was ", "of ", "to "}) {
            if (text.has(i, verb)) {
                return open(text, i + verb.length());
            }
        }
        return text.at(i) == '"' || text.at(i) == '\'' ? open(text, i) : null;
    }

    /** The value behind a sign or just behind a blank. */
    static KeyedValue next(Text text, int keyEnd) {
        KeyedValue value = inSentence(text, keyEnd);
        if (value != null || !Text.blank(text.at(keyEnd))) {
            return value;
        }
        return open(text, keyEnd);
    }

    private static int closing(Text text, int end) {
        int i = end;
        if (text.at(i) == '\\' && (text.at(i + 1) == '"' || text.at(i + 1) == '\'')) {
            i += 2;
        } else if (text.at(i) == '"' || text.at(i) == '\'' || text.at(i) == ']') {
            i++;
        }
        return i;
    }

    private static KeyedValue open(Text text, int from) {
        int i = text.skipBlanks(from, MOST_BLANKS);
        if (text.has(i, "<![cdata[")) {
            return new KeyedValue(text, i + 9, ']');
        }
        if (text.at(i) == '\\' && (text.at(i + 1) == '"' || text.at(i + 1) == '\'')) {
            return new KeyedValue(text, i + 2, '\\');
        }
        if (text.at(i) == '[' && text.at(i + 1) == '"') {
            i++;
        }
        if (text.at(i) == '"' || text.at(i) == '\'') {
            return new KeyedValue(text, i + 1, text.at(i));
        }
        return new KeyedValue(text, i, Text.NONE);
    }

    int start() {
        return start;
    }

    boolean quoted() {
        return quote != Text.NONE;
    }

    /** The end of everything that may belong to it: to the closing mark, or to a blank. */
    int end() {
        int i = start;
        if (quote != Text.NONE) {
            while (i < text.length() && text.at(i) != quote && !Text.lineEnd(text.at(i))) {
                // an escaped mark belongs to the value
                i += text.at(i) == '\\' && quote != '\\' && text.at(i + 1) == quote ? 2 : 1;
            }
            return Math.min(i, text.length());
        }
        return bare();
    }

    /** A bare value ends at a blank, a mark or where the next key comes. */
    private int bare() {
        return bare(text, start);
    }

    /** The end of a value without quotation marks that begins at {@code start}. */
    static int bare(Text text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.at(i);
            if (c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\'' || c == '\u00a0') {
                break;
            }
            if ((c == ',' || c == ';' || c == '&' || c == '|' || c == '}' || c == ')' || c == ']')
                    && apart(text, i + 1)) {
                break;
            }
            i++;
        }
        i = Math.min(i, text.length());
        while (i > start && (text.at(i - 1) == '.' || text.at(i - 1) == ':') && i - start > 1) {
            i--;
        }
        return i;
    }

    /** Whether nothing, or the next key, stands at {@code index}: a comma inside a password does not end it. */
    private static boolean apart(Text text, int index) {
        char c = text.at(index);
        if (c <= ' ' || c == '"' || c == '\'' || c == '}' || c == ')' || c == ']' || c == ',' || c == ';') {
            return true;
        }
        int end = index;
        while (end < index + 32 && (Text.wordly(text.at(end)) || text.at(end) == '_' || text.at(end) == '-'
                || text.at(end) == '.')) {
            end++;
        }
        return end > index && (text.at(end) == '=' || text.at(end) == ':');
    }

    /** The end of the value up to the first character that no token has. */
    int tokenEnd() {
        int i = start;
        while (i < text.length() && tokenly(text.at(i))) {
            i++;
        }
        i = Math.min(i, text.length());
        while (i > start && (text.at(i - 1) == '.' || text.at(i - 1) == ':')) {
            i--;
        }
        return i;
    }

    /** The end of the characters of tokens from {@code start} on. */
    static int opaque(Text text, int start) {
        int stop = start;
        while (stop < text.length() && tokenly(text.at(stop))) {
            stop++;
        }
        return stop;
    }

    static boolean tokenly(char c) {
        return c > ' ' && c < 127 && c != '"' && c != '\'' && c != '<' && c != '>' && c != '&' && c != ',' && c != ';'
                && c != '(' && c != ')' && c != '[' && c != ']' && c != '{' && c != '}' && c != '|' && c != '\\'
                && c != '#'
                && c != '?';
    }
}
