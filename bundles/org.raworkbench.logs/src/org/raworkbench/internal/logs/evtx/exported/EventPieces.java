package org.raworkbench.internal.logs.evtx.exported;

import java.io.IOException;
import java.io.Reader;

/** Cuts a text into its {@code Event} elements, without looking into them, in memory for one of them. */
final class EventPieces {

    /** Longest event taken, in characters; Windows writes none above 64 KiB of binary data. */
    private static final int LONGEST = 4 << 20;
    private static final String OPEN = "<Event";
    private static final String CLOSE = "</Event>";

    private final Reader text;
    private final StringBuilder held = new StringBuilder(1 << 16);
    private final char[] block = new char[1 << 14];
    private boolean ended;
    private boolean unfinished;

    EventPieces(Reader text) {
        this.text = text;
    }

    /** Whether the text ends inside an event. */
    boolean unfinished() {
        return unfinished;
    }

    /** The next event; the empty text for one that is too long; null at the end. */
    String next() throws IOException {
        int start = start();
        if (start < 0) {
            return null;
        }
        held.delete(0, start);
        int searched = 0;
        while (true) {
            int end = held.indexOf(CLOSE, searched);
            if (end >= 0) {
                String piece = held.substring(0, end + CLOSE.length());
                held.delete(0, end + CLOSE.length());
                return piece;
            }
            searched = Math.max(0, held.length() - CLOSE.length());
            if (held.length() > LONGEST) {
                skip();
                return "";
            }
            if (!more()) {
                unfinished = true;
                held.setLength(0);
                return null;
            }
        }
    }

    /** Where the next event starts in what is held; -1 when none follows. */
    private int start() throws IOException {
        int from = 0;
        while (true) {
            int at = held.indexOf(OPEN, from);
            while (at >= 0 && at + OPEN.length() < held.length()) {
                char after = held.charAt(at + OPEN.length());
                if (after == '>' || Character.isWhitespace(after)) {
                    return at;
                }
                at = held.indexOf(OPEN, at + 1);
            }
            int kept = at >= 0 ? held.length() - at : Math.min(held.length(), OPEN.length());
            held.delete(0, held.length() - kept);
            from = 0;
            if (!more()) {
                return -1;
            }
        }
    }

    /** Leaves out the rest of an event that is too long. */
    private void skip() throws IOException {
        int end = held.indexOf(CLOSE);
        while (end < 0) {
            held.delete(0, Math.max(0, held.length() - CLOSE.length()));
            if (!more()) {
                held.setLength(0);
                unfinished = true;
                return;
            }
            end = held.indexOf(CLOSE);
        }
        held.delete(0, end + CLOSE.length());
    }

    private boolean more() throws IOException {
        if (ended) {
            return false;
        }
        int count = text.read(block);
        ended = count < 0;
        if (!ended) {
            held.append(block, 0, count);
        }
        return !ended;
    }
}
