package org.raworkbench.internal.redaction;

import org.raworkbench.redaction.RedactionKind;

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

    /** Bytes in groups, of which the first has the class, the instruction and perhaps more. */
    void grouped(int start, int end) {
        if (command(start) && end - start <= 2 * HEADER && !Text.hex(text.at(start - 2))) {
            mask(HexBytes.grouped(text, start, WANTED), 0, true);
        }
    }

    /** {@code INS=20 ... Data=3132}: called behind the word for the instruction. */
    void named(int end) {
        int i = end;
        while (i < end + 5 && (" =:x".indexOf(text.at(i)) >= 0 || text.at(i) == '0' && text.at(i + 1) == 'x')) {
            i++;
        }
        if (text.at(i) != '2' || "04cC".indexOf(text.at(i + 1)) < 0 || Text.wordly(text.at(i + 2))
                && text.at(i + 2) != 'h') {
            return;
        }
        int line = text.endOfLine(i, 120);
        for (int word = i; word < line; word++) {
            if (text.has(word, "data") && !Text.wordly(text.at(word - 1)) && !Text.wordly(text.at(word + 4))) {
                hex(word + 4, false);
                return;
            }
        }
    }

    /** "VERIFY ...": what in the rest of the line can be a passcode in bytes. */
    void spoken(int end) {
        int line = text.endOfLine(end, 100);
        int i = end;
        while (i < line) {
            if (!Text.wordly(text.at(i))) {
                i++;
                continue;
            }
            int stop = text.wordEnd(i, 200);
            if (Text.hex(text.at(i)) && hex(i, true)) {
                return;
            }
            i = stop;
        }
    }

    private boolean hex(int from, boolean digitsOnly) {
        int i = from;
        while (i < from + 4 && " =:[{<\"".indexOf(text.at(i)) >= 0) {
            i++;
        }
        HexBytes bytes = HexBytes.grouped(text, i, LONGEST);
        int digits = 0;
        for (int at = 0; at < bytes.count(); at++) {
            int value = bytes.value(at);
            boolean digit = value >= 0x30 && value <= 0x39;
            digits += digit ? 1 : 0;
            if (digitsOnly && !digit && (value != 0xff && value != 0 && value != 0x20 || digits < 4)) {
                return false;
            }
        }
        if (bytes.count() < 4 || digitsOnly && digits < 4) {
            return false;
        }
        bytes.mask(hits, 0, bytes.count());
        return true;
    }

    /** {@code 0,32,0,128,8,49,50}: the bytes as decimal numbers, called at the class. */
    void decimal(int start) {
        int[] places = new int[HEADER + LONGEST + 1];
        int[] values = new int[HEADER + LONGEST];
        int count = 0;
        int i = start;
        while (count < values.length) {
            int digits = text.digits(i, 4);
            if (digits == 0 || digits > 3) {
                break;
            }
            places[count] = i;
            values[count++] = Integer.parseInt(text.part(i, i + digits));
            i += digits;
            places[count] = i;
            if (text.at(i) != ',') {
                break;
            }
            i = text.skipBlanks(i + 1, 2);
        }
        boolean verify = count > HEADER && (values[1] == VERIFY || values[1] == CHANGE || values[1] == RESET)
                && values[2] <= 3 && (values[3] & ~0x9F) == 0 && values[4] >= 4 && values[4] <= LONGEST
                && count >= HEADER + values[4];
        if (verify) {
            int last = HEADER + values[4] - 1;
            hits.add(RedactionKind.CARD_PASSCODE, places[HEADER], places[last] + text.digits(places[last], 4));
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
