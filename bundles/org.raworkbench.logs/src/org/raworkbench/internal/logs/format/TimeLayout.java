package org.raworkbench.internal.logs.format;

import java.util.BitSet;

/**
 * How a time is written, compiled for reading it from bytes.
 *
 * <p>{@code yyyy yy MM M MMM dd d HH H hh h mm m ss s} as in {@link java.time.format.DateTimeFormatter}, {@code S…} that
 * many
 * digits of a second, {@code f} the same with its point or comma, 1 to 9 digits, or a colon and three digits, or nothing;
 * {@code n} milliseconds as a number of 1 to 3 digits; {@code z} {@code Z}, a distance from UTC, the name of one (see
 * {@link ZoneNames}), or nothing; {@code a} AM or PM; {@code EEE} a day's name, ignored; {@code _} a {@code T} or a
 * blank; a
 * blank is one or more blanks. {@code epoch} stands for seconds (10 digits, with a fraction), milliseconds (13),
 * microseconds (16) or nanoseconds (19) since 1970, in the years from 2000 to 2050, {@code micros} for microseconds since the line before
 * (8 digits). Everything else is itself.
 */
final class TimeLayout {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    static final int FIRST_YEAR = 1601;
    static final int LAST_YEAR = 4999;
    private static final int GAP_DIGITS = 8;
    /** A number of ten digits is mostly none of seconds: numbers of people and of telephones have as many. */
    private static final long EPOCH_FROM = Ticks.days(2000, 1, 1) * Ticks.DAY;
    private static final long EPOCH_TO = Ticks.days(2050, 1, 1) * Ticks.DAY;

    private final TimePart[] parts;
    private final int kind;
    /** Reads the time instead, null for layouts that it cannot read. */
    private final IsoTime iso;

    TimeLayout(String layout) {
        parts = TimePart.of(layout);
        kind = kind(layout);
        iso = IsoTime.of(layout).orElse(null);
    }

    private int kind(String layout) {
        boolean year = false;
        boolean month = false;
        for (TimePart part : parts) {
            switch (part.kind()) {
                case YEAR, SHORT_YEAR -> year = true;
                case MONTH, MONTH_NAME -> month = true;
                case EPOCH -> {
                    return RawTime.ABSOLUTE;
                }
                case MICROS -> {
                    return RawTime.SINCE_PREVIOUS;
                }
                default -> {
                }
            }
        }
        if (year && !month) {
            throw new FormatFault("yearWithoutMonth", layout);
        }
        return year ? RawTime.LOCAL : month ? RawTime.WITHOUT_YEAR : RawTime.WITHOUT_DATE;
    }

    /** The bytes that a time can begin with. */
    BitSet firstBytes() {
        TimePart.Kind first = parts[0].kind();
        BitSet bytes = new BitSet(256);
        switch (first) {
            case LITERAL -> bytes.set(parts[0].value());
            case MONTH_NAME, DAY_NAME -> {
                bytes.set('A', 'Z' + 1);
                bytes.set('a', 'z' + 1);
            }
            case BLANK, T, FRACTION, ZONE, HALF -> bytes.set(0, 256);
            default -> bytes.set('0', '9' + 1);
        }
        return bytes;
    }

    /** Bytes that are in every such time, see {@link Bytes}. */
    long needs() {
        long set = Bytes.NONE;
        for (TimePart part : parts) {
            set = part.kind() == TimePart.Kind.LITERAL ? Bytes.with(set, part.value()) : set;
        }
        return set;
    }

    /** Adds what is known of a time's first bytes; false when nothing is known of those behind. */
    boolean prefix(Prefix.Builder known) {
        for (TimePart part : parts) {
            switch (part.kind()) {
                case YEAR -> known.digits(4);
                case SHORT_YEAR -> known.digits(2);
                case DIGITS -> known.digits(part.value());
                case MONTH, DAY, HOUR, HALF_HOUR, MINUTE, SECOND -> {
                    known.digits(part.value());
                    if (part.value() == 1) {
                        return false;
                    }
                }
                case LITERAL -> known.literal(part.value());
                case T -> known.skip();
                case BLANK -> {
                    return false;
                }
                case EPOCH, MICROS -> {
                    known.digits(8);
                    return false;
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Reads a time into {@code match}; answers where it ends, -1 when there is none. */
    int parse(byte[] b, int from, int to, Match match) {
        return iso != null && (iso.t() || !IsoTime.isWide(b, from, to)) ? iso.parse(b, from, to, match)
                : parts(b, from, to, match);
    }

    private int parts(byte[] b, int from, int to, Match match) {
        int at = from;
        int year = 2000;
        int month = 1;
        int day = 1;
        int hour = 0;
        int minute = 0;
        int second = 0;
        int half = -1;
        long fraction = 0;
        long zone = Long.MIN_VALUE;
        for (TimePart part : parts) {
            if (at < 0) {
                return -1;
            }
            switch (part.kind()) {
                case YEAR -> {
                    year = digits(b, at, to, 4);
                    at = year < FIRST_YEAR || year > LAST_YEAR ? -1 : at + 4;
                }
                case SHORT_YEAR -> {
                    year = 2000 + digits(b, at, to, 2);
                    at = year < 2000 ? -1 : at + 2;
                }
                case MONTH -> {
                    int length = length(b, at, to, part.value());
                    month = digits(b, at, to, length);
                    at = month < 1 || month > 12 ? -1 : at + length;
                }
                case MONTH_NAME -> {
                    month = monthName(b, at, to);
                    at = month < 1 ? -1 : at + 3;
                }
                case DAY -> {
                    int length = length(b, at, to, part.value());
                    day = digits(b, at, to, length);
                    at = day < 1 || day > 31 ? -1 : at + length;
                }
                case HOUR, HALF_HOUR -> {
                    int length = length(b, at, to, part.value());
                    hour = digits(b, at, to, length);
                    boolean bad = part.kind() == TimePart.Kind.HOUR ? hour > 23 : hour < 1 || hour > 12;
                    at = hour < 0 || bad ? -1 : at + length;
                }
                case MINUTE -> {
                    int length = length(b, at, to, part.value());
                    minute = digits(b, at, to, length);
                    at = minute < 0 || minute > 59 ? -1 : at + length;
                }
                case SECOND -> {
                    int length = length(b, at, to, part.value());
                    second = digits(b, at, to, length);
                    at = second < 0 || second > 60 ? -1 : at + length;
                }
                case DIGITS -> {
                    fraction = fraction(b, at, at + part.value(), to);
                    at = fraction < 0 ? -1 : at + part.value();
                }
                case FRACTION -> {
                    if (at + 1 < to && (b[at] == '.' || b[at] == ',' || isColonAndMillis(b, at, to))
                            && isDigit(b[at + 1])) {
                        int end = digitsEnd(b, at + 1, Math.min(to, at + 10));
                        fraction = fraction(b, at + 1, end, to);
                        at = end;
                    }
                }
                case MILLIS -> {
                    int end = digitsEnd(b, at, Math.min(to, at + 3));
                    int millis = end == at ? -1 : digits(b, at, to, end - at);
                    fraction = millis * 10_000L;
                    at = millis < 0 ? -1 : end;
                }
                case ZONE -> {
                    long found = ZoneNames.read(b, at, to);
                    if (found != 0) {
                        zone = (found >> 8) * Ticks.SECOND;
                        at += (int) (found & 0xFF);
                    }
                }
                case HALF -> {
                    int letter = at + 1 < to && (b[at + 1] | 0x20) == 'm' ? b[at] | 0x20 : 0;
                    half = letter == 'p' ? 12 : 0;
                    at = letter == 'p' || letter == 'a' ? at + 2 : -1;
                }
                case DAY_NAME -> at = at + 3 <= to && isLetter(b[at]) && isLetter(b[at + 1]) && isLetter(b[at + 2])
                        ? at + 3 : -1;
                case T -> at = at >= 0 && at < to && (b[at] == 'T' || b[at] == ' ') ? at + 1 : -1;
                case BLANK -> {
                    int end = at;
                    while (end < to && (b[end] == ' ' || b[end] == '\t')) {
                        end++;
                    }
                    at = end == at ? -1 : end;
                }
                case LITERAL -> at = at < to && (b[at] & 0xFF) == part.value() ? at + 1 : -1;
                case EPOCH -> {
                    return epoch(b, at, to, match);
                }
                case MICROS -> {
                    return micros(b, at, to, match);
                }
            }
        }
        if (at < 0 || at < to && isDigit(b[at]) && isDigit(b[at - 1])) {
            return -1;
        }
        if (half >= 0) {
            hour = hour % 12 + half;
        }
        if (day > 28 && day > monthLength(year, month)) {
            return -1;
        }
        long ticks = ((hour * 60L + minute) * 60 + second) * Ticks.SECOND + fraction;
        if (kind != RawTime.WITHOUT_DATE) {
            ticks += Ticks.days(year, month, day) * Ticks.DAY;
        }
        if (zone != Long.MIN_VALUE && kind == RawTime.LOCAL) {
            match.time = RawTime.of(RawTime.ABSOLUTE, ticks - zone);
        } else {
            match.time = RawTime.of(kind, ticks);
        }
        return at;
    }

    static int monthLength(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Two digits; far below zero when they are none. */
    static int two(byte[] b, int at) {
        int tens = b[at] - '0';
        int ones = b[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100_000 : tens * 10 + ones;
    }

    private static boolean isDigit(byte one) {
        return one >= '0' && one <= '9';
    }

    private static boolean isLetter(byte one) {
        int lower = one | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static int length(byte[] b, int at, int to, int fixed) {
        return fixed == 2 || at + 1 < to && isDigit(b[at + 1]) ? 2 : 1;
    }

    /** Whether a colon is there and then three digits and no more, which are milliseconds then. */
    static boolean isColonAndMillis(byte[] b, int at, int to) {
        return b[at] == ':' && digitsEnd(b, at + 1, Math.min(to, at + 5)) == at + 4;
    }

    static int digits(byte[] b, int at, int to, int length) {
        if (at + length > to) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < at + length; i++) {
            int digit = b[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    static int digitsEnd(byte[] b, int at, int to) {
        int end = at;
        while (end < to && isDigit(b[end])) {
            end++;
        }
        return end;
    }

    /** Ticks of a fraction of a second; digits after the seventh are dropped. */
    static long fraction(byte[] b, int at, int end, int to) {
        if (end > to) {
            return -1;
        }
        long value = 0;
        for (int i = at; i < at + 7; i++) {
            int digit = i < end ? b[i] - '0' : 0;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int monthName(byte[] b, int at, int to) {
        if (at + 3 > to) {
            return -1;
        }
        int first = b[at] | 0x20;
        int second = b[at + 1] | 0x20;
        int third = b[at + 2] | 0x20;
        for (int i = 0; i < MONTHS.length(); i += 3) {
            if (MONTHS.charAt(i) == first && MONTHS.charAt(i + 1) == second && MONTHS.charAt(i + 2) == third) {
                return i / 3 + 1;
            }
        }
        return -1;
    }

    private static int epoch(byte[] b, int at, int to, Match match) {
        int end = digitsEnd(b, at, Math.min(to, at + 20));
        long value = 0;
        for (int i = at; i < end; i++) {
            value = value * 10 + b[i] - '0';
        }
        long ticks;
        switch (end - at) {
            case 10 -> ticks = value * Ticks.SECOND;
            case 13 -> ticks = value * 10_000;
            case 16 -> ticks = value * 10;
            case 19 -> ticks = value / 100;
            default -> {
                return -1;
            }
        }
        if (ticks < EPOCH_FROM || ticks >= EPOCH_TO) {
            return -1;
        }
        if (end - at == 10 && end + 1 < to && b[end] == '.' && isDigit(b[end + 1])) {
            int last = digitsEnd(b, end + 1, Math.min(to, end + 10));
            ticks += fraction(b, end + 1, last, to);
            end = last;
        }
        match.time = RawTime.of(RawTime.ABSOLUTE, ticks);
        return end;
    }

    private static int micros(byte[] b, int at, int to, Match match) {
        int end = digitsEnd(b, at, Math.min(to, at + GAP_DIGITS + 1));
        if (end - at != GAP_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int i = at; i < end; i++) {
            value = value * 10 + b[i] - '0';
        }
        match.time = RawTime.of(RawTime.SINCE_PREVIOUS, value * 10);
        return end;
    }
}
