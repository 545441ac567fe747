package org.raworkbench.internal.logs.format;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A time as a line writes it, in one long: 61 bits of {@link Ticks} and 3 bits for what is missing. The times of a
 * whole
 * file make instants of them.
 */
public final class RawTime {

    /** The line writes no time. */
    public static final long NONE = Long.MIN_VALUE;
    /** With its distance from UTC, so nothing is missing. */
    public static final int ABSOLUTE = 0;
    /** Without a zone. */
    public static final int LOCAL = 1;
    /** Without year and zone; the value is that of the year 2000. */
    public static final int WITHOUT_YEAR = 2;
    /** Without date and zone; the value is the time since midnight. */
    public static final int WITHOUT_DATE = 3;
    /** The time since the previous line of the same format. */
    public static final int SINCE_PREVIOUS = 4;

    private static final List<String> MISSING = List.of("year", "date", "start");

    private RawTime() {
    }

    /** What times leave out, so that it had to be concluded: {@code year}, {@code date}, {@code start}. */
    public static List<String> missing(long[] raws) {
        List<String> missing = new ArrayList<>();
        for (int kind = WITHOUT_YEAR; kind <= SINCE_PREVIOUS; kind++) {
            int one = kind;
            if (Arrays.stream(raws).anyMatch(raw -> kind(raw) == one)) {
                missing.add(MISSING.get(kind - WITHOUT_YEAR));
            }
        }
        return List.copyOf(missing);
    }

    public static long of(int kind, long ticks) {
        return ticks << 3 | kind;
    }

    /** As it is written in samples: an instant, a local time, {@code --12-31T23:59}, a time of day, or a duration. */
    public static String text(long raw) {
        if (raw == NONE) {
            return "";
        }
        Instant instant = Ticks.instant(ticks(raw));
        String local = LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
        return switch (kind(raw)) {
            case ABSOLUTE -> instant.toString();
            case LOCAL -> local;
            case WITHOUT_YEAR -> "-" + local.substring(4);
            case WITHOUT_DATE -> local.substring(local.indexOf('T') + 1);
            default -> Duration.between(Instant.EPOCH, instant).toString();
        };
    }

    public static int kind(long raw) {
        return (int) raw & 7;
    }

    public static long ticks(long raw) {
        return raw >> 3;
    }
}
