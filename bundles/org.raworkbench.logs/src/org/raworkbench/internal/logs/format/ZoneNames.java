package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Distances from UTC behind a time, as a number or as a name. The names are those of RFC 5322, 4.3, and, as the tz database
 * has them, those of Britain and of central Europe; other names mean several zones, so that they are not taken.
 */
final class ZoneNames {

    private static final int LONGEST = 4;
    private static final Map<String, Integer> HOURS = Map.ofEntries(Map.entry("UTC", 0), Map.entry("GMT", 0),
            Map.entry("UT", 0), Map.entry("BST", 1), Map.entry("CET", 1), Map.entry("CEST", 2), Map.entry("EST", -5),
            Map.entry("EDT", -4), Map.entry("CST", -6), Map.entry("CDT", -5), Map.entry("MST", -7),
            Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7));

    private static final String FIRST = "UGBCEMP";

    private ZoneNames() {
    }

    /** Seconds from UTC above the lowest 8 bits, which are the length; 0 when there is no zone. */
    static long read(byte[] b, int from, int to) {
        int at = from < to && b[from] == ' ' ? from + 1 : from;
        if (at >= to) {
            return 0;
        }
        if (b[at] == 'Z' && (at + 1 == to || !isLetter(b[at + 1]))) {
            return at == from ? 1 : 0;
        }
        if (b[at] >= 'A' && b[at] <= 'Z') {
            return named(b, from, at, to);
        }
        if (b[at] != '+' && b[at] != '-') {
            return 0;
        }
        int hours = TimeLayout.digits(b, at + 1, to, 2);
        if (hours < 0 || hours > 18) {
            return 0;
        }
        int end = at + 3;
        int colon = end < to && b[end] == ':' ? 1 : 0;
        int minutes = TimeLayout.digits(b, end + colon, to, 2);
        if (minutes > 59) {
            return 0;
        }
        if (minutes >= 0) {
            end += colon + 2;
        } else if (at > from) {
            return 0;
        }
        long seconds = hours * 3600L + Math.max(0, minutes) * 60L;
        return (b[at] == '-' ? -seconds : seconds) << 8 | end - from;
    }

    private static long named(byte[] b, int from, int at, int to) {
        if (FIRST.indexOf(b[at]) < 0) {
            return 0;
        }
        int end = at;
        while (end < to && end - at <= LONGEST && isLetter(b[end])) {
            end++;
        }
        // mostly a word for a severity, which is too long or begins otherwise
        Integer hours = end - at > LONGEST ? null : HOURS.get(new String(b, at, end - at, StandardCharsets.ISO_8859_1));
        return hours == null ? 0 : hours * 3600L << 8 | end - from;
    }

    private static boolean isLetter(byte one) {
        int lower = one | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}
