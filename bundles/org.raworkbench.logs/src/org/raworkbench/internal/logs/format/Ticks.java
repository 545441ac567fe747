package org.raworkbench.internal.logs.format;

import java.time.Instant;

/** Points in time as a count of 100 nanoseconds since 1970-01-01T00:00Z, the finest step that logs write. */
public final class Ticks {

    public static final long SECOND = 10_000_000L;
    public static final long DAY = 86_400 * SECOND;
    /** No time at all; larger than every time, so that what has none comes last. */
    public static final long NONE = Long.MAX_VALUE;

    private Ticks() {
    }

    public static long of(Instant instant) {
        return instant.getEpochSecond() * SECOND + instant.getNano() / 100;
    }

    /** The instant of {@code ticks}, which is a time. */
    public static Instant instant(long ticks) {
        return Instant.ofEpochSecond(Math.floorDiv(ticks, SECOND), Math.floorMod(ticks, SECOND) * 100);
    }

    /** Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, chrono-compatible low-level date algorithms). */
    static long days(int year, int month, int day) {
        int shifted = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(shifted, 400);
        int ofEra = shifted - era * 400;
        int ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146_097L + ofEra * 365L + ofEra / 4 - ofEra / 100 + ofYear - 719_468;
    }
}
