package org.raworkbench.internal.redaction;

import java.util.Set;

import org.raworkbench.redaction.RedactionKind;

/** Finds the ids of sessions, and cookies. */
final class SessionFinder {

    private static final int LONGEST_NAME = 112;
    private static final int MOST_ATTRIBUTES = 4;

    /** What describes a cookie, and is none (RFC 6265, 4.1.1, with what browsers added since). */
    private static final Set<String> ATTRIBUTES = Set.of("expires", "max-age", "domain", "path", "samesite", "version",
            "priority");

    private final Text text;
    private final Hits hits;
    private final SecretFinder secrets;
    private final TokenShapes shapes;
    private int cookiesEnd;

    SessionFinder(Text text, Hits hits, SecretFinder secrets, TokenShapes shapes) {
        this.text = text;
        this.hits = hits;
        this.secrets = secrets;
        this.shapes = shapes;
    }

    void session(int start, int end) {
        boolean id = end - start > 7;
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (id && value != null && text.at(end) == '=' && value.tokenEnd() - value.start() >= 8) {
            hits.add(RedactionKind.SESSION, value.start(), value.tokenEnd());
        } else {
            secrets.token(RedactionKind.SESSION, value, id ? 8 : 16);
            if (id && value == null) {
                named(end);
            }
        }
    }

    /** The id of a session behind its name, perhaps with a word between: "JSESSIONID cookie 0a1b…". */
    private void named(int end) {
        int start = text.skipBlanks(end, 2);
        int word = text.wordEnd(start, 12);
        if (text.at(word) == ' ' && word < start + 12) {
            start = word + 1;
        }
        int stop = KeyedValue.opaque(text, start);
        if (start > end && stop - start >= 20 && SecretFinder.looksRandom(text, start, stop)) {
            hits.add(RedactionKind.SESSION, start, stop);
        }
    }

    void identifier(int start, int end) {
        String before = text.wordBefore(start);
        if (before.equals("session") || before.equals("sess")) {
            secrets.token(RedactionKind.SESSION, KeyedValue.behindSign(text, end), 8);
        }
    }

    /** Every value of the cookies of a line; what describes a cookie stays. */
    void cookie(int end) {
        KeyedValue value = KeyedValue.behindSign(text, end);
        if (value == null) {
            return;
        }
        int i = value.start();
        if (i < cookiesEnd) {
            // the line was gone through at its first cookie
            return;
        }
        for (int plain = 0; plain < MOST_ATTRIBUTES && !Text.lineEnd(text.at(i));) {
            int equal = i;
            while (equal < i + LONGEST_NAME && !Text.lineEnd(text.at(equal)) && text.at(equal) != '='
                    && text.at(equal) != ';' && text.at(equal) != '"') {
                equal++;
            }
            if (equal == i + LONGEST_NAME) {
                return;
            }
            int stop = equal;
            while (text.at(stop) != ';' && text.at(stop) != '"' && text.at(stop) != '<' && !text.has(stop, "%3b")
                    && text.at(stop) != ' '
                    && !Text.lineEnd(text.at(stop))) {
                stop++;
            }
            cookiesEnd = stop;
            plain += text.at(equal) == '=' ? 0 : 1;
            if (shapes.ticket(equal + 1)) {
                shapes.shape(equal + 1);
            } else if (text.at(equal) == '=' && stop - equal > 5
                    && !ATTRIBUTES.contains(text.lower(i, equal).strip())) {
                hits.add(RedactionKind.SESSION, equal + 1, stop);
            }
            if (text.at(stop) == '"' || Text.lineEnd(text.at(stop))) {
                return;
            }
            i = stop + 1;
        }
    }

    /** {@code sid=…}, which is a session when it is no identifier of an account. */
    void sid(int end) {
        if (text.at(end) == '=' && !text.has(end + 1, "s-1-")) {
            secrets.token(RedactionKind.SESSION, KeyedValue.behindSign(text, end), 16);
        }
    }
}
