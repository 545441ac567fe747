package org.raworkbench.internal.logs.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times that most logs write, {@code yyyy-MM-dd HH:mm:ss} with a fraction, with or without {@code T} and zone, read
 * faster than {@link TimeLayout} reads others: lines of one minute share their date.
 *
 * @param t whether a {@code T} may stand between date and time
 * @param blank whether a blank may
 * @param separator before the fraction; 0 when that is {@code f}, which may be missing
 * @param digits of the fraction, 0 for none
 * @param zone whether a zone may follow
 */
record IsoTime(boolean t, boolean blank, int separator, int digits, boolean zone) {

    private static final Pattern SHAPE = Pattern.compile("yyyy-MM-dd([T_ ])HH:mm:ss(f|([.,])(S{1,7}))?(z?)");
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LENGTH = 19;

    static Optional<IsoTime> of(String layout) {
        Matcher shape = SHAPE.matcher(layout);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String fraction = shape.group(2);
        boolean optional = "f".equals(fraction);
        return Optional.of(new IsoTime(!shape.group(1).equals(" "), !shape.group(1).equals("T"),
                fraction == null || optional ? 0 : fraction.charAt(0),
                optional ? 7 : fraction == null ? 0 : shape.group(4).length(), !shape.group(5).isEmpty()));
    }

    /** Whether date and time are further apart than one character: that is for {@link TimeLayout} alone. */
    static boolean isWide(byte[] b, int from, int to) {
        return to - from > 11 && (b[from + 10] == '\t' || b[from + 11] == ' ' || b[from + 11] == '\t');
    }

    /** As {@link TimeLayout#parse}. */
    int parse(byte[] b, int from, int to, Match match) {
        if (to - from < LENGTH || b[from + 16] != ':' || !(b[from + 10] == 'T' && t || b[from + 10] == ' ' && blank)) {
            return -1;
        }
        if (separator != 0 && (to - from == LENGTH || b[from + LENGTH] != separator)) {
            // what tells this layout from others of the kind, before anything is computed
            return -1;
        }
        long first = (long) LONGS.get(b, from);
        long second = (long) LONGS.get(b, from + 8);
        if (first != match.dateFirst || second != match.dateSecond) {
            long minute = minute(b, from);
            if (minute == RawTime.NONE) {
                return -1;
            }
            match.dateFirst = first;
            match.dateSecond = second;
            match.dateTicks = minute;
        }
        int seconds = TimeLayout.two(b, from + 17);
        if (seconds < 0 || seconds > 60) {
            return -1;
        }
        long ticks = match.dateTicks + seconds * Ticks.SECOND;
        int at = from + LENGTH;
        if (at < to && digits > 0) {
            int mark = b[at];
            boolean fraction = separator == 0 ? mark == '.' || mark == ',' || TimeLayout.isColonAndMillis(b, at, to)
                    : mark == separator;
            int end = fraction ? TimeLayout.digitsEnd(b, at + 1, Math.min(to, at + 10)) : at + 1;
            if (end > at + 1 && (separator == 0 || end - at - 1 == digits)) {
                ticks += end - at == 4 ? TimeLayout.digits(b, at + 1, to, 3) * 10_000L
                        : TimeLayout.fraction(b, at + 1, end, to);
                at = end;
            } else if (separator != 0) {
                return -1;
            }
        } else if (separator != 0) {
            return -1;
        }
        if (at < to && b[at] >= '0' && b[at] <= '9') {
            return -1;
        }
        long found = zone ? ZoneNames.read(b, at, to) : 0;
        if (found != 0) {
            match.time = RawTime.of(RawTime.ABSOLUTE, ticks - (found >> 8) * Ticks.SECOND);
            return at + (int) (found & 0xFF);
        }
        match.time = RawTime.of(RawTime.LOCAL, ticks);
        return at;
    }

    /** The minute that {@code yyyy-MM-dd HH:mm} means, {@link RawTime#NONE} when it means none. */
    private static long minute(byte[] b, int at) {
        int year = TimeLayout.two(b, at) * 100 + TimeLayout.two(b, at + 2);
        int month = TimeLayout.two(b, at + 5);
        int day = TimeLayout.two(b, at + 8);
        int hour = TimeLayout.two(b, at + 11);
        int minute = TimeLayout.two(b, at + 14);
        boolean good = b[at + 4] == '-' && b[at + 7] == '-' && b[at + 13] == ':' && year >= TimeLayout.FIRST_YEAR
                && year <= TimeLayout.LAST_YEAR && month >= 1 && month <= 12 && day >= 1
                && (day <= 28 || day <= TimeLayout.monthLength(year, month)) && hour >= 0 && hour <= 23 && minute >= 0
                && minute <= 59;
        return good ? Ticks.days(year, month, day) * Ticks.DAY + (hour * 60L + minute) * 60 * Ticks.SECOND
                : RawTime.NONE;
    }
}
