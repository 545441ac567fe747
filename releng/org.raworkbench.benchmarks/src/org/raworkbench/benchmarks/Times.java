package org.raworkbench.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * How long the runs of one thing took.
 *
 * @param nanos in nanoseconds, at least one
 */
public record Times(List<Long> nanos) {

    public Times {
        nanos = nanos.stream().sorted().toList();
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** The middle one; with an even number the mean of the two in the middle. */
    public double medianMillis() {
        int half = nanos.size() / 2;
        long upper = nanos.get(half);
        long lower = nanos.size() % 2 == 0 ? nanos.get(half - 1) : upper;
        return (lower + upper) / 2e6;
    }

    public double minMillis() {
        return nanos.get(0) / 1e6;
    }

    public double maxMillis() {
        return nanos.get(nanos.size() - 1) / 1e6;
    }

    /** Milliseconds for a table: one decimal below 10, none above. */
    public static String text(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.1f" : "%.0f", millis);
    }
}
