package org.raworkbench.internal.redaction;

import java.util.Set;

import org.raworkbench.redaction.RedactionKind;

/** Finds private keys (RFC 7468, 10 and 11, and their older kinds). */
final class KeyBlockFinder {

    private static final Set<String> PRIVATE_PARTS = Set.of("d", "p", "q", "dp", "dq", "inverseq", "x");
    private static final Set<String> WEB_PARTS = Set.of("d", "p", "q", "dp", "dq", "qi", "k");
    private static final String LABEL_END = "private key-----";

    private final Text text;
    private final Hits hits;

    KeyBlockFinder(Text text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** Called at the word BEGIN: from the dashes before it to those behind END, or as far as it looks like a key. */
    void find(int start, int end) {
        if (text.at(start - 1) != '-' || text.at(start - 2) != '-') {
            return;
        }
        int label = end;
        while (label < end + 40 && !text.has(label, LABEL_END) && text.at(label) != '-'
                && !Text.lineEnd(text.at(label))) {
            label++;
        }
        if (!text.has(label, LABEL_END)) {
            return;
        }
        int first = start;
        while (text.at(first - 1) == '-' && first > start - 5) {
            first--;
        }
        int i = label + LABEL_END.length();
        while (i < text.length()) {
            if (text.has(i, "-----end ")) {
                i = behindDashes(i + 9);
                break;
            }
            if (!inside(i)) {
                break;
            }
            i++;
        }
        while (i > label + LABEL_END.length() && Text.lineEnd(text.at(i - 1))) {
            i--;
        }
        hits.add(RedactionKind.PRIVATE_KEY, first, i);
    }

    /** The private parts of {@code <RSAKeyValue>} (XML Signature keys as .NET writes them), called behind its name. */
    void elements(int end) {
        int stop = Math.min(text.length(), end + 8000);
        for (int i = end; i < stop; i++) {
            if (text.at(i) != '<') {
                continue;
            }
            if (text.at(i + 1) == '/') {
                if (text.has(i + 2, "rsakeyvalue")) {
                    return;
                }
                continue;
            }
            int name = text.wordEnd(i + 1, 12);
            if (text.at(name) == '>' && PRIVATE_PARTS.contains(text.lower(i + 1, name))) {
                int value = name + 1;
                while (value < stop && text.at(value) != '<') {
                    value++;
                }
                hits.add(RedactionKind.PRIVATE_KEY, name + 1, value);
            }
        }
    }

    /** The private parts of a JSON Web Key (RFC 7517; RFC 7518, 6), called at its type. */
    void web(int start, int end) {
        int first = start;
        while (first > start - 4000 && text.at(first - 1) != '{' && first > 0) {
            first--;
        }
        int stop = Math.min(text.length(), end + 4000);
        for (int i = first; i < stop && text.at(i) != '}'; i++) {
            int name = text.wordEnd(i + 1, 4);
            if (text.at(i) != '"' || text.at(name) != '"' || !WEB_PARTS.contains(text.lower(i + 1, name))) {
                continue;
            }
            KeyedValue value = KeyedValue.behindSign(text, name);
            if (value != null && value.quoted() && value.end() - value.start() >= 16) {
                hits.add(RedactionKind.PRIVATE_KEY, value.start(), value.end());
                i = value.end();
            }
        }
    }

    private int behindDashes(int start) {
        int i = start;
        while (text.at(i) != '-' && !Text.lineEnd(text.at(i)) && i < start + 40) {
            i++;
        }
        while (text.at(i) == '-' && i < start + 48) {
            i++;
        }
        return i;
    }

    /**
     * Base64 and line breaks, also written as a backslash and a letter, and the headers of encrypted keys (RFC 1421,
     * 4.6).
     */
    private boolean inside(int i) {
        char c = text.at(i);
        if (c < 128 && Text.wordly(c) || c == '+' || c == '/' || c == '=' || c == '\n' || c == '\r' || c == '\\') {
            return true;
        }
        if (c == ' ' || c == '\t') {
            // indented, or in a header
            return Text.lineEnd(text.at(i - 1)) || Text.blank(text.at(i - 1)) || text.at(i - 1) == ':';
        }
        return c == ':' || c == ',' || c == '-' && Text.wordly(text.at(i - 1));
    }
}
