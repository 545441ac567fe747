package org.raworkbench.internal.logs.index;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.raworkbench.internal.logs.format.RawTime;
import org.raworkbench.internal.logs.format.Ticks;

/**
 * Makes instants of the times that the records of one file write, in their order. What a record leaves out comes from
 * its
 * neighbours: the date from records before it, the year so that it is nearest to them, and both in the end from when
 * the
 * file was last written. Confined to one thread.
 *
 * <p>Records before the first that has a date are the <em>lead</em>. Their dates are counted from an assumed day; how
 * far
 * that was wrong is known at the lead's end, see {@link #leadShift}.
 */
final class TimeLine {

    private static final long HALF_A_YEAR = 183 * Ticks.DAY;
    private static final long AN_HOUR = 3600 * Ticks.SECOND;

    private final ZoneClock clock;
    private final long fileTime;
    /** About when the first time without a year was. */
    private final long start;
    private boolean timesOfDay;
    /** Instant of the last record that had a time; {@link Ticks#NONE} before the first. */
    private long last = Ticks.NONE;
    /** Where the count of microseconds from line to line stands. */
    private long counted = Ticks.NONE;
    private boolean inferred;
    private long rawDay = Long.MIN_VALUE;
    private long rawDayShift;

    /**
     * @param sample {@link RawTime}s of the file in their order, not all of them
     */
    TimeLine(ZoneClock clock, long fileTime, long[] sample) {
        this.clock = clock;
        this.fileTime = fileTime;
        this.start = start(sample, fileTime);
    }

    /**
     * When a file that never writes a year begins, so that it ends before it was last written: the years that go by in it are
     * counted back from there. When the file was written for other files.
     */
    private static long start(long[] sample, long fileTime) {
        long passed = 0;
        long before = Ticks.NONE;
        for (long raw : sample) {
            if (RawTime.kind(raw) == RawTime.WITHOUT_YEAR) {
                long ticks = RawTime.ticks(raw);
                passed += before == Ticks.NONE || Math.abs(ticks - before) < HALF_A_YEAR ? 0 : ticks < before ? 1 : -1;
                before = ticks;
            } else if (RawTime.kind(raw) <= RawTime.LOCAL) {
                return fileTime;
            }
        }
        if (passed <= 0) {
            return fileTime;
        }
        LocalDateTime written = LocalDateTime.ofInstant(Ticks.instant(fileTime), ZoneOffset.UTC);
        LocalDateTime last = LocalDateTime.ofInstant(Ticks.instant(before), ZoneOffset.UTC).withYear(written.getYear());
        long lastPassed = passed + (last.isAfter(written.plusDays(1)) ? 1 : 0);
        return Ticks.of(written.minusYears(lastPassed).withMonth(12).withDayOfMonth(31).toInstant(ZoneOffset.UTC));
    }

    /** What has to be known to go on with later records. */
    record State(boolean timesOfDay, long last, long counted) {
    }

    State state() {
        return new State(timesOfDay, last, counted);
    }

    void goOn(State state) {
        timesOfDay = state.timesOfDay();
        last = state.last();
        counted = state.counted();
    }

    /** Whether {@code raw} has a date, be it without a year. */
    boolean hasDate(long raw) {
        return RawTime.kind(raw) <= RawTime.WITHOUT_YEAR;
    }

    /** Whether something of the last time was not in its record. */
    boolean inferred() {
        return inferred;
    }

    /** The time of the last record, for those without. */
    long last() {
        return last;
    }

    /** The instant that {@code raw} means. */
    long next(long raw) {
        long ticks = RawTime.ticks(raw);
        inferred = true;
        switch (RawTime.kind(raw)) {
            case RawTime.ABSOLUTE -> {
                last = ticks;
                inferred = false;
            }
            case RawTime.LOCAL -> {
                last = clock.instant(ticks);
                inferred = false;
            }
            case RawTime.WITHOUT_YEAR -> {
                last = clock.instant(withYear(ticks));
            }
            case RawTime.WITHOUT_DATE -> {
                last = clock.instant(withDate(ticks));
                timesOfDay = true;
            }
            default -> {
                long from = counted == Ticks.NONE ? last == Ticks.NONE ? fileTime : last : counted + ticks;
                counted = last == Ticks.NONE ? from : Math.max(from, last);
                last = counted;
                return last;
            }
        }
        return last;
    }

    /** The local time nearest to the last one with this time of day. */
    private long withDate(long timeOfDay) {
        long near = last == Ticks.NONE ? fileTime : last;
        long local = near + clock.offsetAt(near);
        long day = Math.floorDiv(local, Ticks.DAY);
        long found = day * Ticks.DAY + timeOfDay;
        if (last != Ticks.NONE) {
            if (found - local > Ticks.DAY / 2) {
                found -= Ticks.DAY;
            } else if (local - found > Ticks.DAY / 2) {
                found += Ticks.DAY;
            }
        }
        return found;
    }

    /** The local time in the year that is nearest to the last one, at first not after the file was written. */
    private long withYear(long in2000) {
        long day = Math.floorDiv(in2000, Ticks.DAY);
        if (day != rawDay) {
            rawDay = day;
            rawDayShift = shiftOfYear(day);
        }
        return in2000 + rawDayShift;
    }

    private long shiftOfYear(long day) {
        LocalDateTime date = LocalDateTime.ofEpochSecond(day * 86_400, 0, ZoneOffset.UTC);
        long near = last == Ticks.NONE ? start : last;
        int year = LocalDateTime.ofInstant(Ticks.instant(near), ZoneOffset.UTC).getYear();
        long best = 0;
        long distance = Long.MAX_VALUE;
        for (int candidate = year - 4; candidate <= year + 1; candidate++) {
            if (date.getDayOfMonth() == 29 && date.getMonthValue() == 2 && !java.time.Year.isLeap(candidate)) {
                continue;
            }
            long local = date.withYear(candidate).toEpochSecond(ZoneOffset.UTC) * Ticks.SECOND;
            boolean after = last == Ticks.NONE && local > near + Ticks.DAY;
            long far = Math.abs(local - near) + (after ? 100 * HALF_A_YEAR : 0);
            if (far < distance) {
                distance = far;
                best = local - day * Ticks.DAY;
            }
        }
        return best;
    }

    /**
     * How far the times of the lead were wrong.
     *
     * @param leadEnd time of the lead's last record, as it was counted
     * @param anchor when the lead ended at the latest: the first date, or when the file was written
     */
    long leadShift(long leadEnd, long anchor) {
        if (leadEnd == Ticks.NONE) {
            return 0;
        }
        if (!timesOfDay) {
            return anchor - leadEnd;
        }
        return -Math.max(0, Math.floorDiv(leadEnd - anchor - AN_HOUR + Ticks.DAY - 1, Ticks.DAY)) * Ticks.DAY;
    }

    long fileTime() {
        return fileTime;
    }
}
