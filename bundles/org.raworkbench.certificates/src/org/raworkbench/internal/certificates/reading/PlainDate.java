package org.raworkbench.internal.certificates.reading;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Locale;

/** Dates in sentences. Built by hand: formatters load the whole locale data of the JVM, which takes long. */
public final class PlainDate {

    private static final int SHORT = 3;

    private PlainDate() {
    }

    /** "11 Dec 2026", the day at this computer. */
    public static String of(Instant instant) {
        return of(instant, ZoneId.systemDefault());
    }

    /** "11 Dec 2026", the day in {@code zone}. */
    public static String of(Instant instant, ZoneId zone) {
        return day(LocalDateTime.ofInstant(instant, zone));
    }

    /** "11 Dec 2026, 09:05", the minute at this computer. */
    public static String minute(Instant instant) {
        return minute(instant, ZoneId.systemDefault());
    }

    /** "11 Dec 2026, 09:05", the minute in {@code zone}. */
    public static String minute(Instant instant, ZoneId zone) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
        return day(time) + ", " + two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String day(LocalDateTime time) {
        String month = time.getMonth().name();
        String rest = month.substring(1, time.getMonth() == Month.SEPTEMBER ? SHORT + 1 : SHORT);
        return time.getDayOfMonth() + " " + month.charAt(0) + rest.toLowerCase(Locale.ROOT) + " " + time.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
