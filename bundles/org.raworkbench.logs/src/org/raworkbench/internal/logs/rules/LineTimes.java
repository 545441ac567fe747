package org.raworkbench.internal.logs.rules;

/** Gives the times of lines. */
@FunctionalInterface
public interface LineTimes {

    /** The answer where neither the line nor one before it has a time. */
    long UNKNOWN = Long.MIN_VALUE;

    /** Time of the record that {@code line} (from 0) belongs to, in milliseconds since 1970; {@link #UNKNOWN} without one. */
    long millis(long line);
}
