package org.raworkbench.internal.inspection.examine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Instants as people at the desk speak of them: days in the United Kingdom. */
final class Dates {

    private static final ZoneId DESK = ZoneId.of("Europe/London");

    private Dates() {
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, DESK);
    }

    /** "7 May 2026". */
    static String text(Instant instant) {
        return text(day(instant));
    }

    /** "7 May 2026". Built by hand: formatters load the whole locale data of the JVM, which takes long. */
    static String text(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    /** Calendar days from {@code from} to {@code to}; negative when it has passed. */
    static long daysBetween(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(day(from), day(to));
    }

    /** "today", "tomorrow", "in 20 days", "yesterday", "20 days ago". */
    static String distance(Instant from, Instant to) {
        long days = daysBetween(from, to);
        if (days == 0) {
            return Messages.text("days.today");
        }
        if (Math.abs(days) == 1) {
            return Messages.text(days > 0 ? "days.tomorrow" : "days.yesterday");
        }
        return Messages.text(days > 0 ? "days.in" : "days.ago", Math.abs(days));
    }
}
