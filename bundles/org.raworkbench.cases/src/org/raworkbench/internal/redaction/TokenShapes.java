package org.raworkbench.internal.redaction;

import org.raworkbench.redaction.RedactionKind;

/** Finds tickets, tokens and keys by what they look like. */
final class TokenShapes {

    private static final String TICKET = "aqic5w";

    private final Text text;
    private final Hits hits;

    TokenShapes(Text text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** Whether a ticket of Spine begins at {@code start}. */
    boolean ticket(int start) {
        return text.has(start, TICKET);
    }

    /** Keys that begin with letters of their maker: of clouds, of repositories and of messengers. */
    void prefix(int start, char first, int length) {
        boolean access = first == 'A' && length == 20 && (text.has(start, "akia") || text.has(start, "asia"));
        boolean maps = first == 'A' && length > 20 && text.has(start, "aiza");
        boolean hub = first == 'g' && length <= 6 && (text.at(start + 3) == '_' && text.at(start + 1) == 'h'
                || text.has(start, "github_pat_") || text.has(start, "glpat-"));
        boolean chat = first == 'x' && length == 4 && text.has(start, "xox") && text.at(start + 4) == '-';
        if (access || maps || hub || chat) {
            int stop = KeyedValue.opaque(text, start);
            if (stop - start >= 20) {
                hits.add(RedactionKind.TOKEN, start, stop);
            }
        }
    }

    /** A ticket of Spine or a JSON Web Token. */
    void shape(int start) {
        if (text.at(start) == 'A' && text.has(start, TICKET)) {
            int stop = start;
            while (stop < text.length() && (KeyedValue.tokenly(text.at(stop)) || text.at(stop) == '#')
                    && text.at(stop) != '\\') {
                stop++;
            }
            hits.add(RedactionKind.TICKET, start, wrapped(stop));
        } else if (text.at(start) == 'e' && text.at(start + 1) == 'y' && text.at(start + 2) == 'J') {
            int stop = start;
            while (stop < text.length() && base64(text.at(stop))) {
                stop++;
            }
            if (stop - start >= 16) {
                hits.add(RedactionKind.TOKEN, start, stop);
            }
        }
    }

    /** The end of a ticket that goes on in the next lines, which have nothing else in them. */
    private int wrapped(int from) {
        int end = from;
        for (int lines = 0; lines < 12; lines++) {
            int i = end;
            if (text.at(i) == '\r') {
                i++;
            }
            if (text.at(i) != '\n' || text.at(end - 1) == '*' && lines > 0 || text.at(end - 1) == '#') {
                break;
            }
            int start = text.skipBlanks(i + 1, 40);
            int stop = start;
            while (stop < text.length() && (KeyedValue.tokenly(text.at(stop)) && text.at(stop) != ':'
                    || text.at(stop) == '#')) {
                stop++;
            }
            boolean alone = Text.lineEnd(text.at(stop)) || text.at(stop) == '"' || text.at(stop) == '<';
            if (stop - start < 4 || !alone || !SecretFinder.looksRandom(text, start, stop)
                    && text.at(stop - 1) != '*') {
                break;
            }
            end = stop;
        }
        return end;
    }

    private static boolean base64(char c) {
        return c < 128 && Text.wordly(c) || c == '-' || c == '_' || c == '.' || c == '=' || c == '+' || c == '/'
                || c == '%';
    }
}
