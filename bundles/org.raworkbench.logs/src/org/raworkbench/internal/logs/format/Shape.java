package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;

/** What a line looks like that no format begins with. */
public enum Shape {
    /** Nothing but blanks. */
    EMPTY,
    /** Indented, of a stack trace, of a hex dump, of XML: goes on with what came before. */
    FOLLOWING,
    /** Text that says nothing about where it belongs. */
    PLAIN;

    private static final int LONGEST_NAME = 160;
    private static final byte[][] BEGINNINGS = {bytes("at "), bytes("Caused by"), bytes("caused by"), bytes("... "),
            bytes("--- "), bytes("---> "), bytes("Traceback (most recent"), bytes("Stack trace"), bytes("StackTrace"),
            bytes("Inner exception"), bytes("InnerException"), bytes("Parameter name:"), bytes("Exception in thread")};

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The shape of the line from {@code from} to {@code to}, its line end left out. */
    static Shape of(byte[] b, int from, int to) {
        if (from >= to) {
            return EMPTY;
        }
        byte first = b[from];
        if (first == ' ' || first == '\t') {
            int at = from;
            while (at < to && (b[at] == ' ' || b[at] == '\t')) {
                at++;
            }
            return at == to ? EMPTY : FOLLOWING;
        }
        if (first == '<' || first == '}' || first == '{' || first == ']') {
            return FOLLOWING;
        }
        for (byte[] beginning : BEGINNINGS) {
            if (first == beginning[0] && startsWith(b, from, to, beginning)) {
                return FOLLOWING;
            }
        }
        return hexDump(b, from, to) || exception(b, from, to) ? FOLLOWING : PLAIN;
    }

    private static boolean startsWith(byte[] b, int from, int to, byte[] text) {
        if (to - from < text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (b[from + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /** Two bytes in hexadecimal with a blank between and after, behind an offset of at least four digits or not. */
    private static boolean hexDump(byte[] b, int from, int to) {
        int digits = from;
        while (digits < to && digits - from <= 16 && isHex(b[digits])) {
            digits++;
        }
        if (digits - from >= 4) {
            int at = digits < to && b[digits] == ':' ? digits + 1 : digits;
            int blanks = at;
            while (blanks < to && b[blanks] == ' ') {
                blanks++;
            }
            return blanks > at && hexPairs(b, blanks, to);
        }
        return digits - from == 2 && hexPairs(b, from, to);
    }

    private static boolean hexPairs(byte[] b, int at, int to) {
        boolean separated = at + 5 <= to && isHex(b[at]) && isHex(b[at + 1])
                && (b[at + 2] == ' ' || b[at + 2] == ':' || b[at + 2] == '-') && isHex(b[at + 3]) && isHex(b[at + 4]);
        return separated && (at + 5 == to || !isHex(b[at + 5]));
    }

    private static boolean isHex(byte one) {
        int lower = one | 0x20;
        return one >= '0' && one <= '9' || lower >= 'a' && lower <= 'f';
    }

    /** A name that ends with Exception or Error and is followed by a colon or nothing. */
    private static boolean exception(byte[] b, int from, int to) {
        int end = from;
        while (end < to && end - from < LONGEST_NAME) {
            byte one = b[end];
            int lower = one | 0x20;
            if ((lower < 'a' || lower > 'z') && (one < '0' || one > '9') && one != '_' && one != '$'
                    && one != '.') {
                break;
            }
            end++;
        }
        return (end == to || b[end] == ':') && (endsWith(b, from, end, "Exception") || endsWith(b, from, end, "Error"));
    }

    private static boolean endsWith(byte[] b, int from, int end, String text) {
        byte[] wanted = bytes(text);
        return end - from > wanted.length && startsWith(b, end - wanted.length, end, wanted);
    }
}
