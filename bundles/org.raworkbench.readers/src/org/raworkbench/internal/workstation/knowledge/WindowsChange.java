package org.raworkbench.internal.workstation.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The change of Windows that moved RSA certificates of cards to the key storage provider.
 *
 * @param date the day of the updates that brought it
 * @param overrideEnds the month in which the switch that holds it back was planned to go
 * @param builds the last update before it and the first known one after it, by build
 * @param newerThan builds above this one came later and have it
 * @param basis where that is known from
 */
public record WindowsChange(LocalDate date, YearMonth overrideEnds, Map<Integer, Updates> builds, int newerThan,
        Basis basis) {

    /** Updates of one build: the last known before the change, the first known after it. */
    public record Updates(OptionalInt before, OptionalInt after) {
    }

    /** What a build number tells. */
    public enum State {
        /** The change is not installed. */
        BEFORE,
        /** The change is installed. */
        AFTER,
        /** The build number lies where nothing is known. */
        UNKNOWN
    }

    /** What update {@code revision} of {@code build} has. */
    public State state(int build, int revision) {
        if (build > newerThan) {
            return State.AFTER;
        }
        Updates updates = builds.get(build);
        if (updates == null) {
            return State.UNKNOWN;
        }
        if (updates.after().isPresent() && revision >= updates.after().getAsInt()) {
            return State.AFTER;
        }
        return updates.before().isPresent() && revision <= updates.before().getAsInt() ? State.BEFORE : State.UNKNOWN;
    }
}
