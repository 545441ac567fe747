package org.raworkbench.internal.logs.index;

import java.io.IOException;
import java.util.Arrays;

import org.raworkbench.internal.logs.format.Ticks;

/**
 * The lines of one index in the order of their times, lines of the same time in that of the file. Holds what is out
 * of order:
 * a few pages for a log whose clock goes forward, all of it for one that was written backwards.
 */
final class InTime {

    private final IndexView view;
    private final long skew;
    /** For each page the earliest time from it on to the end. */
    private final long[] earliestFrom;
    private int nextPage;
    private long[] times = new long[4096];
    private long[] lines = new long[4096];
    private int start;
    private int safe;
    private int end;

    InTime(IndexView view, long skew) throws IOException {
        this.view = view;
        this.skew = skew;
        this.earliestFrom = new long[view.pageCount() + 1];
        earliestFrom[view.pageCount()] = Ticks.NONE;
        for (int page = view.pageCount() - 1; page >= 0; page--) {
            earliestFrom[page] = Math.min(earliestFrom[page + 1], view.earliest(page));
        }
    }

    /** Goes to the next line; false behind the last. */
    boolean next() throws IOException {
        start++;
        return start < safe || fill();
    }

    InTime first() {
        start = -1;
        return this;
    }

    /** Time of the line, in ticks, moved by the skew. */
    long time() {
        return times[start] == Ticks.NONE ? Ticks.NONE : times[start] + skew;
    }

    long line() {
        return lines[start];
    }

    private boolean fill() throws IOException {
        start = Math.max(0, start);
        while (start >= safe && nextPage < view.pageCount()) {
            int kept = end - safe;
            System.arraycopy(times, safe, times, 0, kept);
            System.arraycopy(lines, safe, lines, 0, kept);
            start = 0;
            end = kept;
            add(view.pass(nextPage++));
            long limit = earliestFrom[nextPage];
            safe = 0;
            while (safe < end && times[safe] <= limit) {
                safe++;
            }
        }
        return start < safe;
    }

    private void add(Page page) throws IOException {
        int count = page.lines();
        if (end + count > times.length) {
            int size = Math.max(end + count, times.length * 2);
            times = Arrays.copyOf(times, size);
            lines = Arrays.copyOf(lines, size);
        }
        boolean sorted = true;
        for (int i = 0; i < count; i++) {
            long time = view.time(page, i);
            sorted &= end == 0 || times[end - 1] <= time;
            times[end] = time;
            lines[end++] = page.firstLine() + i;
        }
        if (!sorted) {
            sort(end - count);
        }
    }

    /** Merges what is sorted up to {@code middle} with what comes after it, which is sorted first. */
    private void sort(int middle) {
        int count = end - middle;
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> middle + i);
        Arrays.sort(order, (a, b) -> Long.compare(times[a], times[b]));
        long[] newTimes = new long[count];
        long[] newLines = new long[count];
        for (int i = 0; i < count; i++) {
            newTimes[i] = times[order[i]];
            newLines[i] = lines[order[i]];
        }
        int left = middle - 1;
        int right = count - 1;
        int to = end - 1;
        while (right >= 0) {
            boolean fromLeft = left >= 0 && times[left] > newTimes[right];
            times[to] = fromLeft ? times[left] : newTimes[right];
            lines[to] = fromLeft ? lines[left--] : newLines[right--];
            to--;
        }
    }
}
