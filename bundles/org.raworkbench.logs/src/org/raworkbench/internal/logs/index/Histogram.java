package org.raworkbench.internal.logs.index;

import java.time.Instant;

import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.logs.RecordSeverity;

/**
 * Records by time and severity.
 *
 * @param from where the first bucket begins, in {@link Ticks}
 * @param to where the last one ends
 * @param counts for each bucket the records of each severity, by {@link RecordSeverity#ordinal}
 */
public record Histogram(long from, long to, long[][] counts) {

    public long count(int bucket, RecordSeverity severity) {
        return counts[bucket][severity.ordinal()];
    }

    /** Where a bucket begins. */
    public Instant start(int bucket) {
        return Ticks.instant(from + Math.round((double) (to - from) / counts.length * bucket));
    }

    /** All records in it. */
    public long total() {
        long sum = 0;
        for (long[] bucket : counts) {
            for (long count : bucket) {
                sum += count;
            }
        }
        return sum;
    }
}
