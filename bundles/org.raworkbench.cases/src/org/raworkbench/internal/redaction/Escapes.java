package org.raworkbench.internal.redaction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads escaped characters: references of HTML (WHATWG HTML, 13.5), percent-encoding (RFC 3986, 2.1) with {@code +} for
 * a blank, escapes in JSON strings (RFC 8259, 7) and doubled quotation marks in CSV (RFC 4180, 2.7). What is no escape
 * is read as it is.
 */
final class Escapes {

    private static final int LONGEST_NAME = 8;
    private static final Map<String, Character> NAMES = names();

    private final Text text;
    private final boolean again;
    private final char[] chars;
    private int plusEnd;
    private boolean plus;
    private int lineEnd;
    private boolean strings;
    /** What the last escape stands for, and how long it is. */
    private int code;

    /** {@code again} when the text was read before: then strings are only read when they hold other strings. */
    Escapes(Text text, boolean again) {
        this.text = text;
        this.again = again;
        this.chars = new char[text.length()];
    }

    private static Map<String, Character> names() {
        Map<String, Character> names = new HashMap<>();
        String[] latin = """
                nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
                acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde
                Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute
                Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde
                auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute
                ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
                """.strip().split("\\s+");
        for (int i = 0; i < latin.length; i++) {
            names.put(latin[i], (char) (160 + i));
        }
        names.put("nbsp", ' ');
        String[] others = """
                amp & lt < gt > quot " apos ' commat @ period . sol / bsol \\ colon : semi ; equals = lowbar _ num #
                plus + lpar ( rpar ) comma , hyphen - dash - ndash \u2013 rsquo \u2019 percnt % dollar $ excl !
                """.strip().split("\\s+");
        for (int i = 0; i < others.length; i += 2) {
            names.put(others[i], others[i + 1].charAt(0));
        }
        return Map.copyOf(names);
    }

    /** What was read. */
    char[] chars() {
        return chars;
    }

    /**
     * Reads the text.
     *
     * @param places where each character of the text is written, and at last where it ends; changed to those of what
     * was read
     * @return how many characters were read
     */
    int read(int[] places) {
        int out = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            int length = switch (c) {
                case '&' -> reference(i);
                case '%' -> percent(i);
                case '\\' -> slash(i);
                case '"' -> doubled(i);
                case '+' -> blank(i);
                case '\u00a0', '\u202f' -> fixed(' ');
                case '\u2010', '\u2011' -> fixed('-');
                default -> 0;
            };
            int place = places[i];
            if (length == 0) {
                chars[out] = c;
                places[out++] = place;
                i++;
                continue;
            }
            for (char part : Character.toChars(code)) {
                chars[out] = part;
                places[out++] = place;
            }
            i += length;
        }
        places[out] = places[text.length()];
        return out;
    }

    /** A blank or a hyphen at which no line breaks. */
    private int fixed(char as) {
        code = as;
        return 1;
    }

    private int reference(int start) {
        if (text.at(start + 1) != '#') {
            int stop = text.wordEnd(start + 1, LONGEST_NAME + 1);
            Character named = text.at(stop) == ';' && stop > start + 1 ? NAMES.get(text.part(start + 1, stop)) : null;
            code = named == null ? 0 : named;
            return named == null ? 0 : stop + 1 - start;
        }
        boolean hexadecimal = text.at(start + 2) == 'x' || text.at(start + 2) == 'X';
        int first = hexadecimal ? start + 3 : start + 2;
        int value = 0;
        int i = first;
        while (i < first + 7 && Character.digit(text.at(i), hexadecimal ? 16 : 10) >= 0 && text.at(i) < 128) {
            value = value * (hexadecimal ? 16 : 10) + Character.digit(text.at(i), 16);
            i++;
        }
        if (i == first || text.at(i) != ';' || !readable(value)) {
            return 0;
        }
        code = value == 0xa0 || value == 0x202f ? ' ' : value == 0x2010 || value == 0x2011 ? '-' : value;
        return i + 1 - start;
    }

    private static boolean readable(int value) {
        return (value >= ' ' || value == '\t' || value == '\n' || value == '\r') && Character.isValidCodePoint(value)
                && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
    }

    private int percent(int start) {
        int value = octet(start);
        if (value < 0) {
            return 0;
        }
        int count = value < 0x80 ? 1 : value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            int octet = octet(start + 3 * i);
            if (octet < 0) {
                code = value;
                return 3;
            }
            bytes[i] = (byte) octet;
        }
        try {
            code = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().codePointAt(0);
            return 3 * count;
        } catch (CharacterCodingException e) {
            // one of the older encodings
            code = value;
            return 3;
        }
    }

    private int octet(int start) {
        return text.at(start) == '%' && Text.hex(text.at(start + 1)) && Text.hex(text.at(start + 2))
                ? Character.digit(text.at(start + 1), 16) << 4 | Character.digit(text.at(start + 2), 16) : -1;
    }

    private int slash(int start) {
        char next = text.at(start + 1);
        if (!inStrings(start)) {
            return 0;
        }
        if (next == 'u') {
            int value = 0;
            for (int i = start + 2; i < start + 6; i++) {
                if (!Text.hex(text.at(i))) {
                    return 0;
                }
                value = value << 4 | Character.digit(text.at(i), 16);
            }
            code = value;
            return readable(value) ? 6 : 0;
        }
        int known = "\"\\/nrt'".indexOf(next);
        if (known < 0) {
            return 0;
        }
        code = "\"\\/\n\r\t'".charAt(known);
        return 2;
    }

    /** Whether the line of {@code index} looks like JSON. */
    private boolean inStrings(int index) {
        if (index >= lineEnd) {
            strings = false;
            int i = index;
            while (i < text.length() && text.at(i) != '\n') {
                strings |= text.at(i) == '"' && (text.at(i - 1) == '\\' || text.at(i + 1) == ':' && !again);
                i++;
            }
            lineEnd = i;
            // what stands before the first escape counts as well
            for (int back = index - 1; !strings && !again && back >= 0 && text.at(back) != '\n'; back--) {
                strings = text.at(back) == '"' && text.at(back + 1) == ':';
            }
        }
        return strings;
    }

    private int doubled(int start) {
        if (text.at(start + 1) != '"' || !Text.wordly(text.at(start + 2)) && !Text.wordly(text.at(start - 1))) {
            return 0;
        }
        code = '"';
        return 2;
    }

    /** A plus stands for a blank where percent signs stand for others, but not before the number of the country. */
    private int blank(int start) {
        if (start >= plusEnd) {
            plus = false;
            int i = start;
            while (i > 0 && i > start - 4096 && text.at(i - 1) > ' ') {
                i--;
            }
            while (i < text.length() && text.at(i) > ' ') {
                plus |= octet(i) >= 0 || text.at(i) == '&' && text.at(text.wordEnd(i + 1, 24)) == '=';
                i++;
            }
            plusEnd = i;
        }
        code = ' ';
        return plus && !text.has(start, "+44") ? 1 : 0;
    }
}
