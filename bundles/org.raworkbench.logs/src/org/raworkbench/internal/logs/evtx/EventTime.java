package org.raworkbench.internal.logs.evtx;

import java.util.Optional;

/** Times as the workbench writes them for events: ISO 8601, UTC, seven decimals (the 100 ns of a FILETIME). */
public final class EventTime {

    private static final long TICKS_A_SECOND = 10_000_000L;
    private static final long SECONDS_A_DAY = 86_400L;
    /** Days from 0000-03-01, with which the leap day ends a year, to 1601-01-01. */
    private static final long DAYS_TO_1601 = 584_694L;

    private EventTime() {
    }

    /**
     * A FILETIME as text.
     *
     * @param ticks 100 ns since 1601-01-01 UTC, unsigned
     * @return for instance {@code 2026-01-01T00:00:00.1234567Z}; a year above 9999 starts with {@code +} as ISO 8601
     *        asks
     */
    public static String ofFileTime(long ticks) {
        long seconds = Long.divideUnsigned(ticks, TICKS_A_SECOND);
        long fraction = Long.remainderUnsigned(ticks, TICKS_A_SECOND);
        StringBuilder text = new StringBuilder(29);
        date(text, seconds / SECONDS_A_DAY);
        int second = (int) (seconds % SECONDS_A_DAY);
        text.append('T');
        digits(text, second / 3600, 2);
        text.append(':');
        digits(text, second / 60 % 60, 2);
        text.append(':');
        digits(text, second % 60, 2);
        text.append('.');
        digits(text, fraction, 7);
        return text.append('Z').toString();
    }

    /** Day and month in a year that starts in March, after the well-known arithmetic on eras of 400 years. */
    private static void date(StringBuilder text, long daysSince1601) {
        long days = daysSince1601 + DAYS_TO_1601;
        long era = days / 146_097;
        long dayOfEra = days % 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long shifted = (5 * dayOfYear + 2) / 153;
        long day = dayOfYear - (153 * shifted + 2) / 5 + 1;
        long month = shifted < 10 ? shifted + 3 : shifted - 9;
        long year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
        if (year > 9999) {
            text.append('+').append(year);
        } else {
            digits(text, year, 4);
        }
        text.append('-');
        digits(text, month, 2);
        text.append('-');
        digits(text, day, 2);
    }

    /** Appends {@code value} with at least {@code width} digits, never negative. */
    public static void digits(StringBuilder text, long value, int width) {
        int start = text.length();
        text.append(value);
        for (int missing = width - (text.length() - start); missing > 0; missing--) {
            text.insert(start, '0');
        }
    }

    /** An ISO 8601 UTC time with any number of decimals as one with seven; empty when {@code iso} is none. */
    public static Optional<String> sevenDecimals(String iso) {
        int length = iso.length();
        if (length == 28 && iso.charAt(27) == 'Z' && iso.charAt(19) == '.') {
            return Optional.of(iso);
        }
        if (length < 20 || iso.charAt(length - 1) != 'Z' || iso.charAt(10) != 'T' && iso.charAt(0) != '+') {
            return Optional.empty();
        }
        int point = iso.indexOf('.');
        String whole = iso.substring(0, point < 0 ? length - 1 : point);
        String decimals = point < 0 ? "" : iso.substring(point + 1, length - 1);
        if (!decimals.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(whole + "." + (decimals + "0000000").substring(0, 7) + "Z");
    }
}
