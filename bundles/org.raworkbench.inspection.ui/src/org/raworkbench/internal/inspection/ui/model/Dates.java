package org.raworkbench.internal.inspection.ui.model;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as the desk reads them: day, month in words, year; in the time zone of this computer. */
final class Dates {

    private final Clock clock;
    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    Dates(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(zone);
        time = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(zone);
    }

    Instant now() {
        return clock.instant();
    }

    String day(Instant instant) {
        return day.format(instant);
    }

    String time(Instant instant) {
        return time.format(instant);
    }

    /** Whole calendar days from today to the day of {@code instant}; negative when it is over. */
    long daysUntil(Instant instant) {
        return ChronoUnit.DAYS.between(now().atZone(zone).toLocalDate(), instant.atZone(zone).toLocalDate());
    }
}
