package org.raworkbench.internal.logs.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.logs.ReviewProgress;

/** Chosen lines of one log in the order of their times. Not thread-safe. */
final class TimeOrder {

    /** Takes a line of a log. */
    @FunctionalInterface
    interface Taker {
        void take(OpenLog log, long line);
    }

    private final OpenLog log;
    private final LineNumbers lines = new LineNumbers();
    private final LineNumbers times = new LineNumbers();
    private boolean ordered = true;
    private long latest = Long.MIN_VALUE;
    private Integer[] order;
    private int next;

    TimeOrder(OpenLog log) {
        this.log = log;
    }

    void add(long line) {
        try {
            long ticks = log.view().line(line).ticks();
            long time = ticks == Ticks.NONE ? Long.MIN_VALUE : ticks;
            ordered &= time >= latest;
            latest = time;
            lines.add(line);
            times.add(time);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void sort() {
        if (!ordered) {
            order = IntStream.range(0, lines.size()).boxed().toArray(Integer[]::new);
            Arrays.sort(order, Comparator.comparingLong(times::get));
        }
    }

    private boolean done() {
        return next == lines.size();
    }

    private int current() {
        return order == null ? next : order[next];
    }

    private long time() {
        return times.get(current());
    }

    /** Gives all lines of {@code orders} in the order of time; of equal times the earlier log first. */
    static long merge(List<TimeOrder> orders, ReviewProgress progress, Taker taker) {
        orders.forEach(TimeOrder::sort);
        PriorityQueue<Integer> queue = new PriorityQueue<>(Comparator
                .comparingLong((Integer source) -> orders.get(source).time()).thenComparing(Comparator.naturalOrder()));
        for (int source = 0; source < orders.size(); source++) {
            if (!orders.get(source).done()) {
                queue.add(source);
            }
        }
        long count = 0;
        while (!queue.isEmpty() && !progress.cancelled()) {
            int source = queue.poll();
            TimeOrder first = orders.get(source);
            taker.take(first.log, first.lines.get(first.current()));
            count++;
            first.next++;
            if (!first.done()) {
                queue.add(source);
            }
        }
        return count;
    }
}
