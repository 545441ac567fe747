package org.raworkbench.internal.logs.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Times as a person types them: a day, a day and a time, with or without a zone. */
final class TimeInput {

    private TimeInput() {
    }

    /** @throws DateTimeParseException when it is no time */
    static Instant parse(String text, ZoneId zone) {
        String tidy = text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2})\\s+", "$1T");
        if (tidy.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(tidy).atStartOfDay(zone).toInstant();
        }
        return tidy.matches(".*(Z|[+-]\\d{2}:\\d{2})") ? OffsetDateTime.parse(tidy).toInstant()
                : LocalDateTime.parse(tidy).atZone(zone).toInstant();
    }
}
