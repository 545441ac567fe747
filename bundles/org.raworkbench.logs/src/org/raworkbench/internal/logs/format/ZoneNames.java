package org.raworkbench.internal.logs.format;

import java.util.Map;

/**
 * Zones that are named by capitals behind a time. Those of RFC 5322, 4.3, and, as the tz database has them, those of Britain
 * and of central Europe; other names mean several zones, so that they are not taken.
 */
final class ZoneNames {

    private static final int LONGEST = 4;
    private static final Map<String, Integer> HOURS = Map.ofEntries(Map.entry("UTC", 0), Map.entry("GMT", 0),
            Map.entry("UT", 0), Map.entry("BST", 1), Map.entry("CET", 1), Map.entry("CEST", 2), Map.entry("EST", -5),
            Map.entry("EDT", -4), Map.entry("CST", -6), Map.entry("CDT", -5), Map.entry("MST", -7),
            Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7));

    private ZoneNames() {
    }

    /** As {@link TimeLayout#zone}: seconds from UTC above the lowest 8 bits, which are the length from {@code from}. */
    static long zone(byte[] b, int from, int at, int to) {
        int end = at;
        StringBuilder name = new StringBuilder(LONGEST);
        while (end < to && end - at <= LONGEST && b[end] >= 'A' && b[end] <= 'Z') {
            name.append((char) b[end++]);
        }
        boolean whole = end == to || (b[end] | 0x20) < 'a' || (b[end] | 0x20) > 'z';
        Integer hours = whole ? HOURS.get(name.toString()) : null;
        return hours == null ? 0 : hours * 3600L << 8 | end - from;
    }
}
