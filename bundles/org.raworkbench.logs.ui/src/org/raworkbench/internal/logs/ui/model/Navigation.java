package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;

import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.internal.logs.index.MergedOrder.Place;
import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.logs.RecordSeverity;
import org.roaringbitmap.RoaringBitmap;

/** Finds the row to go to. Not for the thread that draws. */
public final class Navigation {

    /** The next wanted line of one source. */
    private interface Lines {
        /** The first from {@code from} on; negative for none. */
        long next(int source, long from) throws IOException;

        /** The last before {@code before}; negative for none. */
        long previous(int source, long before) throws IOException;
    }

    private final RowOrder order;
    private final Cancellation cancellation;

    public Navigation(RowOrder order, Cancellation cancellation) {
        this.order = order;
        this.cancellation = cancellation;
    }

    /** The nearest row behind {@code row}, or before it, with a line that the search meets. */
    public OptionalLong found(Map<OpenSource, RoaringBitmap> found, long row, boolean forward) throws IOException {
        return go(new Lines() {
            @Override
            public long next(int source, long from) {
                RoaringBitmap lines = found.get(order.sources().get(source));
                return lines == null || from > 0xFFFF_FFFFL ? -1 : lines.nextValue((int) from);
            }

            @Override
            public long previous(int source, long before) {
                RoaringBitmap lines = found.get(order.sources().get(source));
                return lines == null || before <= 0 ? -1
                        : lines.previousValue((int) Math.min(before - 1, 0xFFFF_FFFFL));
            }
        }, row, forward);
    }

    /** The nearest row with which a record of {@code least} or worse begins. */
    public OptionalLong severity(RecordSeverity least, long row, boolean forward) throws IOException {
        return go(new Lines() {
            @Override
            public long next(int source, long from) throws IOException {
                return order.sources().get(source).view().next(from, least).orElse(-1);
            }

            @Override
            public long previous(int source, long before) throws IOException {
                return order.sources().get(source).view().previous(before, least).orElse(-1);
            }
        }, row, forward);
    }

    /** The nearest row with one of {@code wanted}, lines from 0 by path of their source. */
    public OptionalLong lines(Map<String, NavigableSet<Long>> wanted, long row, boolean forward) throws IOException {
        return go(new Lines() {
            @Override
            public long next(int source, long from) {
                NavigableSet<Long> lines = wanted.get(order.sources().get(source).path());
                Long found = lines == null ? null : lines.ceiling(from);
                return found == null ? -1 : found;
            }

            @Override
            public long previous(int source, long before) {
                NavigableSet<Long> lines = wanted.get(order.sources().get(source).path());
                Long found = lines == null ? null : lines.lower(before);
                return found == null ? -1 : found;
            }
        }, row, forward);
    }

    private OptionalLong go(Lines lines, long row, boolean forward) throws IOException {
        long best = -1;
        for (int source = 0; source < order.sources().size(); source++) {
            long found = forward ? after(lines, source, row) : before(lines, source, row);
            boolean better = found >= 0 && (best < 0 || (forward ? found < best : found > best));
            best = better ? found : best;
        }
        return best < 0 ? OptionalLong.empty() : OptionalLong.of(best);
    }

    private long after(Lines lines, int source, long row) throws IOException {
        long line = order.firstLineAfter(source, row);
        while (line >= 0 && line != Long.MAX_VALUE && !cancellation.requested()) {
            line = lines.next(source, line);
            if (line < 0) {
                return -1;
            }
            OptionalLong found = order.row(new Place(source, line));
            if (found.isPresent() && found.getAsLong() > row) {
                return found.getAsLong();
            }
            line++;
        }
        return -1;
    }

    private long before(Lines lines, int source, long row) throws IOException {
        long line = row < 0 ? 0 : order.firstLineAfter(source, row - 1);
        while (line > 0 && !cancellation.requested()) {
            line = lines.previous(source, Math.min(line, order.sources().get(source).view().lines()));
            if (line < 0) {
                return -1;
            }
            OptionalLong found = order.row(new Place(source, line));
            if (found.isPresent() && found.getAsLong() < row) {
                return found.getAsLong();
            }
        }
        return -1;
    }

    /** The row of line {@code line}, from 0, of the source called {@code path}, or the nearest one shown after it. */
    public OptionalLong line(String path, long line) throws IOException {
        for (int source = 0; source < order.sources().size(); source++) {
            if (order.sources().get(source).path().equals(path)) {
                OptionalLong row = order.row(new Place(source, line));
                return row.isPresent() ? row : near(source, line);
            }
        }
        return OptionalLong.empty();
    }

    /** The first row of a source with a line that is not before {@code line}. */
    private OptionalLong near(int source, long line) {
        long low = 0;
        long high = order.rows();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (order.firstLineAfter(source, middle) > line) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < order.rows() ? OptionalLong.of(low) : OptionalLong.empty();
    }

    /** The first row whose time is not before {@code time}, rows taken to be in the order of time. */
    public OptionalLong time(Instant time) throws IOException {
        long wanted = Ticks.of(time);
        long low = 0;
        long high = order.rows();
        while (low < high) {
            long middle = (low + high) >>> 1;
            Place place = order.place(middle);
            OpenSource source = order.sources().get(place.source());
            long ticks = source.view().line(place.line()).ticks();
            if (ticks != Ticks.NONE && ticks + source.skew() >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < order.rows() ? OptionalLong.of(low) : OptionalLong.empty();
    }
}
