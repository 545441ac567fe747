package org.raworkbench.internal.redaction;

/**
 * Finds the passcode in commands to cards: VERIFY, CHANGE REFERENCE DATA and RESET RETRY COUNTER (ISO/IEC 7816-4:2020,
 * 11.6.6, 11.6.7 and 11.6.9).
 */
final class CardCommandFinder {

    private static final int VERIFY = 0x20;
    private static final int CHANGE = 0x24;
    private static final int RESET = 0x2C;
    private static final int HEADER = 5;
    private static final int LONGEST = 64;
    private static final int WANTED = HEADER + 2 + LONGEST;

    private final Text text;
    private final Hits hits;

    CardCommandFinder(Text text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** Bytes apart: the class byte is the word from {@code start} to {@code end}. */
    void apart(int start, int end) {
        int next = end;
        while (next < end + 3 && " ,:-\t".indexOf(text.at(next)) >= 0) {
            next++;
        }
        if (next == end) {
            return;
        }
        if (text.at(next) == '0' && text.at(next + 1) == 'x') {
            next += 2;
        }
        if (text.at(next) != '2' || "04cC".indexOf(text.at(next + 1)) < 0 || Text.wordly(text.at(next + 2))
                && text.at(next + 2) != 'h') {
            return;
        }
        HexBytes bytes = HexBytes.apart(text, start, WANTED);
        // inside of a longer row only a whole command counts
        boolean first = !Text.hex(text.at(start - 2)) || !Text.hex(text.at(start - 3))
                || Text.wordly(text.at(start - 4));
        mask(bytes, 0, first);
    }

    /** Bytes joined to one word; the command may be inside of a frame. */
    void joined(int start, int end) {
        if (command(start)) {
            HexBytes bytes = HexBytes.joined(text, start, end);
            if (mask(bytes, 0, false)) {
                return;
            }
        }
        for (int i = start + 2; i + 14 < end; i += 2) {
            if (command(i) && text.at(i + 4) == '0' && text.at(i + 5) == '0') {
                HexBytes bytes = HexBytes.joined(text, i, end);
                if (speaking(bytes) && mask(bytes, 0, false)) {
                    return;
                }
            }
        }
    }

    private boolean command(int i) {
        return text.at(i + 2) == '2' && "04cC".indexOf(text.at(i + 3)) >= 0 && text.at(i + 3) != Text.NONE
                && (text.at(i) == '0' || text.at(i) == '8' || text.at(i) == '1' || text.at(i) == 'A'
                || text.at(i) == 'a');
    }

    /** Whether the data are digits or letters and filling, which by chance they are not. */
    private static boolean speaking(HexBytes bytes) {
        if (bytes.count() < HEADER + 4 || bytes.value(4) < 4 || bytes.count() < HEADER + bytes.value(4)) {
            return false;
        }
        for (int i = HEADER; i < HEADER + bytes.value(4); i++) {
            int value = bytes.value(i);
            if (value != 0xff && value != 0 && (value < 0x30 || value > 0x7a)) {
                return false;
            }
        }
        return true;
    }

    private boolean mask(HexBytes bytes, int at, boolean cut) {
        if (bytes.count() < at + HEADER + 1 || !header(bytes, at)) {
            return false;
        }
        int data = at + HEADER;
        int length = bytes.value(at + 4);
        if (length == 0) {
            // extended length (ISO/IEC 7816-3:2006, 12.1.1)
            if (bytes.count() < at + HEADER + 3) {
                return false;
            }
            length = bytes.value(data) << 8 | bytes.value(data + 1);
            data += 2;
        }
        if (length == 0 || length > LONGEST || !cut && bytes.count() < data + length) {
            return false;
        }
        bytes.mask(hits, data, Math.min(bytes.count(), data + length));
        return true;
    }

    private static boolean header(HexBytes bytes, int at) {
        int instruction = bytes.value(at + 1);
        int first = bytes.value(at + 2);
        // the reference is local or global, and its number has five bits
        if ((bytes.value(at + 3) & 0x60) != 0) {
            return false;
        }
        boolean plain = (bytes.value(at) & 0x7f) <= 0x1f || bytes.value(at) == 0xA0;
        return plain && (instruction == VERIFY && first == 0 || instruction == CHANGE && first <= 1
                || instruction == RESET && first <= 3);
    }
}
