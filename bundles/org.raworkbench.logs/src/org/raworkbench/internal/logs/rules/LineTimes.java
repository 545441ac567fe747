package org.raworkbench.internal.logs.rules;

/** Gives the times of lines. */
@FunctionalInterface
public interface LineTimes {

    /** The answer where neither the line nor one before it has a time. */
    long UNKNOWN = Long.MIN_VALUE;

    /** Time of the record that {@code line} (from 0) belongs to, in milliseconds since 1970; {@link #UNKNOWN} without one. */
    long millis(long line);

    /**
     * Whether {@code later} is at most {@code window} milliseconds after {@code line}; where one of them has no time, at
     * most {@link WindowJudge#LINES_WITHOUT_TIME} lines.
     */
    default boolean within(long line, long later, long window) {
        long start = millis(line);
        long end = millis(later);
        if (start == UNKNOWN || end == UNKNOWN) {
            return later - line <= WindowJudge.LINES_WITHOUT_TIME;
        }
        return end - start <= window;
    }
}
