package org.raworkbench.internal.smartcard.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * When a certificate is valid: two years and half an hour, as the public examples of NHS certificates are. It ends with
 * the last second of a day in UTC, so that the days left are the same at every hour of the day on which it is shown.
 *
 * @param from first instant
 * @param to last instant
 */
record Validity(Instant from, Instant to) {

    private static final int YEARS = 2;
    private static final Duration START_BEFORE = Duration.ofMinutes(30);

    static Validity endingOn(LocalDate day) {
        return new Validity(endOf(day.minusYears(YEARS)).minus(START_BEFORE), endOf(day));
    }

    static Validity issuedOn(LocalDate day) {
        return endingOn(day.plusYears(YEARS));
    }

    /** The end of the period in which the private key may sign: 70 % of the validity in the public examples. */
    Instant endOfSigning() {
        return from.plus(Duration.ofDays(Duration.between(from, to).toDays() * 7 / 10));
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
    }
}
