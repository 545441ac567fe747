package org.raworkbench.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/** Dates as the desk reads them, in one time zone. */
public final class Dates {

    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter time;
    private final DateTimeFormatter shortTime;

    public Dates(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(zone);
        shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withZone(zone);
        time = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(zone);
        shortTime = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(zone);
    }

    /** Day, month in words, year. */
    public String day(Instant instant) {
        return day.format(instant);
    }

    /** The same with the month in three letters, for columns. */
    public String shortDay(Instant instant) {
        return shortDay.format(instant);
    }

    /** Day and time to the second. */
    public String time(Instant instant) {
        return time.format(instant);
    }

    /** The same with the month in three letters, where it stands beside {@link #shortDay(Instant)}. */
    public String shortTime(Instant instant) {
        return shortTime.format(instant);
    }

    /** Whole calendar days from the day of {@code from} to the day of {@code to}; negative when it is before. */
    public long daysBetween(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(from.atZone(zone).toLocalDate(), to.atZone(zone).toLocalDate());
    }
}
