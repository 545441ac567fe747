package org.raworkbench.internal.redaction;

import org.raworkbench.redaction.RedactionKind;

/**
 * Bytes that are written as pairs of hexadecimal digits, over several lines of a dump if need be, and where they stand.
 */
final class HexBytes {

    private static final int MOST = 128;
    private static final int MOST_LINES = 10;

    private final Text text;
    private final int[] places = new int[MOST];
    private final int[] values = new int[MOST];
    private int count;
    private int end;

    private HexBytes(Text text) {
        this.text = text;
    }

    /** Pairs without anything between. */
    static HexBytes joined(Text text, int start, int end) {
        HexBytes bytes = new HexBytes(text);
        for (int i = start; i + 1 < end && bytes.count < MOST; i += 2) {
            bytes.put(i);
        }
        return bytes;
    }

    /** Pairs with blanks, commas, colons or hyphens between, each perhaps with {@code 0x} before. */
    static HexBytes apart(Text text, int start, int wanted) {
        HexBytes bytes = new HexBytes(text);
        int line = start;
        for (int lines = 0; lines < MOST_LINES && line >= 0 && bytes.count < wanted; lines++) {
            int before = bytes.count;
            bytes.line(line, wanted);
            if (bytes.count == before || lines == 0 && !bytes.fullLine(start)) {
                break;
            }
            line = bytes.nextLine();
        }
        return bytes;
    }

    /** The pairs of a line of a dump, behind its offset if it has one. */
    static HexBytes inDump(Text text, int line) {
        HexBytes bytes = new HexBytes(text);
        bytes.line(bytes.behindOffset(line), MOST);
        return bytes;
    }

    /** Words of pairs, such as {@code 00200080 08 3132}. */
    static HexBytes grouped(Text text, int start, int wanted) {
        HexBytes bytes = new HexBytes(text);
        int i = start;
        while (bytes.count < wanted) {
            if (text.at(i) == '0' && (text.at(i + 1) == 'x' || text.at(i + 1) == 'X')) {
                i += 2;
            }
            int stop = i;
            while (Text.hex(text.at(stop)) && stop < i + 2 * MOST) {
                stop++;
            }
            if (stop == i || (stop - i & 1) != 0 || Text.wordly(text.at(stop))) {
                break;
            }
            for (; i < stop && bytes.count < MOST; i += 2) {
                bytes.put(i);
            }
            i = stop;
            for (int gap = 0; gap < 3 && between(text.at(i)); gap++) {
                i++;
            }
        }
        return bytes;
    }

    private void line(int start, int wanted) {
        int i = start;
        while (count < Math.min(wanted, MOST)) {
            if (text.at(i) == '0' && (text.at(i + 1) == 'x' || text.at(i + 1) == 'X')) {
                i += 2;
            }
            if (!Text.hex(text.at(i)) || !Text.hex(text.at(i + 1)) || Text.wordly(text.at(i + 2))
                    && text.at(i + 2) != 'h') {
                break;
            }
            put(i);
            i += text.at(i + 2) == 'h' ? 3 : 2;
            int gap = 0;
            while (gap < 3 && between(text.at(i))) {
                i++;
                gap++;
            }
        }
        end = i;
    }

    /** Whether the line of {@code start} is as long as lines of dumps are, so that the next may belong to it. */
    private boolean fullLine(int start) {
        int first = start;
        while (Text.blank(text.at(first - 1)) && Text.hex(text.at(first - 2)) && Text.hex(text.at(first - 3))
                && !Text.wordly(text.at(first - 4)) && first > start - 128) {
            first -= 3;
        }
        return places[count - 1] - first >= 3 * 15;
    }

    private static boolean between(char c) {
        return c == ' ' || c == ',' || c == ':' || c == '-' || c == '\t' || c == ';';
    }

    private int nextLine() {
        int i = text.endOfLine(end, 120);
        if (text.at(i) == '\r') {
            i++;
        }
        return text.at(i) == '\n' ? behindOffset(i + 1) : -1;
    }

    private int behindOffset(int line) {
        int i = text.skipBlanks(line, 40);
        int offset = text.wordEnd(i, 9) - i;
        if (offset >= 4 && offset <= 8 && (text.at(i + offset) == ':' || Text.blank(text.at(i + offset)))) {
            return text.skipBlanks(i + offset + (text.at(i + offset) == ':' ? 1 : 0), 8);
        }
        return i;
    }

    private void put(int place) {
        places[count] = place;
        values[count++] = Character.digit(text.at(place), 16) << 4 | Character.digit(text.at(place + 1), 16);
        end = place + 2;
    }

    int count() {
        return count;
    }

    int value(int index) {
        return values[index];
    }

    /** Masks bytes {@code from} to before {@code to}, line by line, and what is shown of them as text beside. */
    void mask(Hits hits, int from, int to) {
        int first = from;
        while (first < to) {
            int last = first;
            while (last + 1 < to && sameLine(places[last], places[last + 1])) {
                last++;
            }
            int stop = places[last] + 2;
            boolean prefix = text.at(places[first] - 2) == '0'
                    && Character.toLowerCase(text.at(places[first] - 1)) == 'x';
            hits.add(RedactionKind.CARD_PASSCODE, prefix ? places[first] - 2 : places[first], stop);
            shown(hits, first, last, stop);
            first = last + 1;
        }
    }

    private boolean sameLine(int one, int other) {
        for (int i = one; i < other; i++) {
            if (text.at(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    /** The printable ones stand once more at the end of a dump's line. */
    private void shown(Hits hits, int first, int last, int stop) {
        char[] expected = new char[last - first + 1];
        for (int i = first; i <= last; i++) {
            expected[i - first] = values[i] > 0x20 && values[i] < 0x7f ? (char) values[i] : '.';
        }
        String all = new String(expected);
        String printable = all.replaceAll("^\\.+|\\.+$", "");
        if (printable.length() < 2) {
            return;
        }
        int lineEnd = text.endOfLine(stop, 160);
        String rest = text.part(stop, lineEnd);
        int at = rest.indexOf(printable);
        if (at >= 0) {
            hits.add(RedactionKind.CARD_PASSCODE, stop + at, stop + at + printable.length());
        }
    }

    @Override
    public String toString() {
        // the bytes may be a passcode
        return "HexBytes[" + count + "]";
    }
}
