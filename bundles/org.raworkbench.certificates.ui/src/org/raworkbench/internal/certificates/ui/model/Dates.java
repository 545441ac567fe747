package org.raworkbench.internal.certificates.ui.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the desk reads them, in one time zone. */
public final class Dates {

    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter time;

    public Dates(ZoneId zone) {
        this.zone = zone;
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(zone);
        shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withZone(zone);
        time = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(zone);
    }

    ZoneId zone() {
        return zone;
    }

    /** Day, month in words, year. */
    public String day(Instant instant) {
        return day.format(instant);
    }

    /** The same with the month in three letters, for columns. */
    public String shortDay(Instant instant) {
        return shortDay.format(instant);
    }

    String time(Instant instant) {
        return time.format(instant);
    }
}
