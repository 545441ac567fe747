package org.raworkbench.internal.logs.index;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

import org.raworkbench.internal.logs.format.Ticks;

/**
 * Local times of one zone as instants, in the order in which a log writes them. An hour that happens twice is the
 * first one
 * until the log's clock goes back; a time that never happens is later by the length of the gap. Confined to one thread.
 */
final class ZoneClock {

    private final ZoneRules rules;
    /** Local times between these have one distance from UTC. */
    private long validFrom = Long.MAX_VALUE;
    private long validTo = Long.MIN_VALUE;
    private long offset;
    private long previous = Long.MIN_VALUE;
    private boolean second;

    ZoneClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** The instant of the local time {@code local}, both in ticks. */
    long instant(long local) {
        if (local < validFrom || local >= validTo) {
            find(local);
        }
        previous = local;
        return local - offset;
    }

    private void find(long local) {
        LocalDateTime time = LocalDateTime.ofInstant(Ticks.instant(local), ZoneOffset.UTC);
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        if (offsets.size() == 1) {
            second = false;
            offset = ticks(offsets.get(0));
            window(time.toInstant(offsets.get(0)));
            return;
        }
        validFrom = Long.MAX_VALUE;
        validTo = Long.MIN_VALUE;
        ZoneOffsetTransition transition = rules.getTransition(time);
        if (transition.isGap()) {
            offset = ticks(transition.getOffsetBefore());
        } else {
            boolean wentBack = local < previous && previous - local < 2 * 3600 * Ticks.SECOND;
            second |= wentBack;
            offset = ticks(second ? transition.getOffsetAfter() : transition.getOffsetBefore());
        }
    }

    /** Local times that are surely between the changes before and after {@code instant}. */
    private void window(Instant instant) {
        ZoneOffsetTransition before = rules.previousTransition(instant.plusNanos(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        validFrom = before == null ? Long.MIN_VALUE
                : later(before.getDateTimeBefore(), before.getDateTimeAfter());
        validTo = after == null ? Long.MAX_VALUE : earlier(after.getDateTimeBefore(), after.getDateTimeAfter());
    }

    private static long later(LocalDateTime one, LocalDateTime other) {
        return Ticks.of((one.isAfter(other) ? one : other).toInstant(ZoneOffset.UTC));
    }

    private static long earlier(LocalDateTime one, LocalDateTime other) {
        return Ticks.of((one.isBefore(other) ? one : other).toInstant(ZoneOffset.UTC));
    }

    /** Distance from UTC at {@code instant}, in ticks. */
    long offsetAt(long instant) {
        long local = instant + offset;
        return local >= validFrom && local < validTo ? offset : ticks(rules.getOffset(Ticks.instant(instant)));
    }

    private static long ticks(ZoneOffset one) {
        return one.getTotalSeconds() * Ticks.SECOND;
    }
}
