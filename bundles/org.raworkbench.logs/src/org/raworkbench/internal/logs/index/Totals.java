package org.raworkbench.internal.logs.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

import org.raworkbench.internal.logs.format.Ticks;

/** What is true of a whole file, counted while it is indexed. */
final class Totals {

    private static final int MOST_GAPS = 20;

    /** A stretch without a record, in ticks. */
    record Gap(long from, long to) {
        long length() {
            return to - from;
        }
    }

    final long[] formatLines;
    final long[] severities = new long[Directory.SEVERITIES];
    long records;
    /** Lines before the first that has a time. */
    long untimedHead;
    long lines;
    /** Whether no record is earlier than one before it. */
    boolean ordered = true;
    private long latest = Ticks.NONE;
    private long shortestGap;
    final PriorityQueue<Gap> gaps = new PriorityQueue<>(Comparator.comparingLong(Gap::length));

    Totals(int formats) {
        formatLines = new long[formats + 1];
    }

    private Totals(Totals other) {
        formatLines = other.formatLines.clone();
        System.arraycopy(other.severities, 0, severities, 0, severities.length);
        records = other.records;
        untimedHead = other.untimedHead;
        lines = other.lines;
        ordered = other.ordered;
        latest = other.latest;
        shortestGap = other.shortestGap;
        gaps.addAll(other.gaps);
    }

    Totals copy() {
        return new Totals(this);
    }

    void line(long time, int tag) {
        formatLines[Tag.format(tag)]++;
        lines++;
        if ((tag & Tag.STARTS) != 0) {
            severities[Tag.severity(tag)]++;
            records++;
        }
        if (time == Ticks.NONE) {
            untimedHead = lines;
        } else if (latest == Ticks.NONE) {
            latest = time;
        } else if (time < latest) {
            ordered = false;
        } else {
            gap(time);
            latest = time;
        }
    }

    /** Lines without anything, in a file whose lines all are. */
    void plainLines(int number) {
        formatLines[0] += number;
        severities[0] += number;
        records += number;
        lines += number;
        untimedHead = lines;
    }

    private void gap(long time) {
        long length = time - latest;
        if (length > shortestGap) {
            gaps.add(new Gap(latest, time));
            if (gaps.size() > MOST_GAPS) {
                gaps.poll();
                shortestGap = gaps.peek().length();
            }
        }
    }

    long latest() {
        return latest;
    }

    void latest(long time) {
        latest = time;
        if (gaps.size() == MOST_GAPS) {
            shortestGap = gaps.peek().length();
        }
    }

    /** The lead was counted from a wrong day, and its gaps with it. */
    void shift(long ticks) {
        if (ticks != 0) {
            Gap[] old = gaps.toArray(Gap[]::new);
            gaps.clear();
            Arrays.stream(old).forEach(gap -> gaps.add(new Gap(gap.from() + ticks, gap.to() + ticks)));
            if (latest != Ticks.NONE) {
                latest += ticks;
            }
        }
    }
}
