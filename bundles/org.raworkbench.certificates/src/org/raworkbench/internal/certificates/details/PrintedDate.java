package org.raworkbench.internal.certificates.details;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as Windows prints it in the language of the computer: {@code 8/16/2024 1:46 AM}, {@code 16/08/2024 01:46},
 * {@code 2023/08/17 1:31}.
 *
 * @param dayFirst the reading with the day before the month, where that is a date
 * @param monthFirst the reading with the month before the day, where that is a date
 */
record PrintedDate(Optional<Instant> dayFirst, Optional<Instant> monthFirst) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})([./-])[\\s\\p{Z}]?(\\d{1,2})\\2[\\s\\p{Z}]?(\\d{1,4})"
            + "[\\s\\p{Z},]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?[\\s\\p{Z}]*([AaPp])?\\.?[Mm]?.*");

    /** The date in {@code text}, which is local to {@code zone}. */
    static Optional<PrintedDate> parse(String text, ZoneId zone) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        int third = Integer.parseInt(matcher.group(4));
        if (matcher.group(1).length() == 4) {
            Optional<Instant> only = instant(first, second, third, matcher, zone);
            return only.map(instant -> new PrintedDate(only, only));
        }
        if (matcher.group(4).length() != 4) {
            return Optional.empty();
        }
        Optional<Instant> dayFirst = instant(third, second, first, matcher, zone);
        // With points the day is written first wherever dates are written with points.
        Optional<Instant> monthFirst = matcher.group(2).equals(".") ? Optional.empty()
                : instant(third, first, second, matcher, zone);
        return dayFirst.isEmpty() && monthFirst.isEmpty() ? Optional.empty()
                : Optional.of(new PrintedDate(dayFirst, monthFirst));
    }

    private static Optional<Instant> instant(int year, int month, int day, Matcher matcher, ZoneId zone) {
        try {
            int hour = Integer.parseInt(matcher.group(5));
            if (matcher.group(8) != null) {
                hour = hour % 12 + (matcher.group(8).equalsIgnoreCase("p") ? 12 : 0);
            }
            int seconds = matcher.group(7) == null ? 0 : Integer.parseInt(matcher.group(7));
            return Optional.of(LocalDateTime.of(year, month, day, hour, Integer.parseInt(matcher.group(6)), seconds)
                    .atZone(zone).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Whether it can be read in two ways. */
    boolean ambiguous() {
        return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
    }

    /** Whether it tells in which order the program that printed it writes day and month. */
    boolean telling() {
        return dayFirst.isPresent() != monthFirst.isPresent();
    }

    /** Its readings, the earlier first; one of them when {@code others} of the same print tell the order. */
    List<Instant> readings(List<PrintedDate> others) {
        boolean days = others.stream().anyMatch(date -> date.telling() && date.dayFirst().isPresent());
        boolean months = others.stream().anyMatch(date -> date.telling() && date.monthFirst().isPresent());
        List<Instant> readings = new ArrayList<>();
        if (!ambiguous() || days == months) {
            dayFirst.ifPresent(readings::add);
            monthFirst.filter(reading -> !readings.contains(reading)).ifPresent(readings::add);
        } else {
            readings.add((days ? dayFirst : monthFirst).orElseThrow());
        }
        readings.sort(null);
        return readings;
    }
}
