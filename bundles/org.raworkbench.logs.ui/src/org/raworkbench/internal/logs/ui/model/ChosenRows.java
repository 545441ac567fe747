package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.index.MergedOrder.Place;
import org.raworkbench.internal.logs.scan.Cancellation;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Chosen lines of sources: of one in the order of the file, of several in the order of time. Immutable. */
final class ChosenRows implements RowOrder {

    private static final int CHUNK = 4096;

    private final List<OpenSource> sources;
    private final RoaringBitmap[] chosen;
    /** For each chunk of rows the source of each; empty for one source. */
    private final List<char[]> chunks = new ArrayList<>();
    /** For each chunk the number of lines of each source before it. */
    private final List<long[]> before = new ArrayList<>();
    private long rows;

    private ChosenRows(List<OpenSource> sources, List<RoaringBitmap> chosen) {
        this.sources = List.copyOf(sources);
        this.chosen = chosen.toArray(RoaringBitmap[]::new);
    }

    /** @param chosen for each source the numbers of its lines as unsigned 32 bits; not changed any more */
    static ChosenRows of(List<OpenSource> sources, List<RoaringBitmap> chosen, Cancellation cancellation)
            throws IOException {
        ChosenRows order = new ChosenRows(sources, chosen);
        if (sources.size() == 1) {
            order.rows = chosen.get(0).getLongCardinality();
        } else {
            order.merge(cancellation);
        }
        return order;
    }

    /** The lines of one source as they come, with the time that puts them in their place: never earlier than before. */
    private static final class Cursor {
        private final IndexView view;
        private final long skew;
        private final PeekableIntIterator lines;
        private long time = Long.MIN_VALUE;

        Cursor(OpenSource source, RoaringBitmap chosen) {
            view = source.view();
            skew = source.skew();
            lines = chosen.getIntIterator();
        }

        boolean next() throws IOException {
            if (!lines.hasNext()) {
                return false;
            }
            long line = Integer.toUnsignedLong(lines.next());
            if (line < view.lines()) {
                long ticks = view.line(line).ticks();
                time = Math.max(time, ticks == Ticks.NONE ? time : ticks + skew);
            }
            return true;
        }
    }

    private void merge(Cancellation cancellation) throws IOException {
        Cursor[] cursors = new Cursor[sources.size()];
        PriorityQueue<Integer> queue = new PriorityQueue<>((one, other) -> {
            int compared = Long.compare(cursors[one].time, cursors[other].time);
            return compared != 0 ? compared : Integer.compare(one, other);
        });
        for (int source = 0; source < cursors.length; source++) {
            cursors[source] = new Cursor(sources.get(source), chosen[source]);
            if (cursors[source].next()) {
                queue.add(source);
            }
        }
        long[] counts = new long[cursors.length];
        char[] chunk = new char[CHUNK];
        int filled = 0;
        while (!queue.isEmpty()) {
            if (filled == 0) {
                if (cancellation.requested()) {
                    throw new CancellationException();
                }
                before.add(counts.clone());
            }
            int source = queue.poll();
            chunk[filled++] = (char) source;
            counts[source]++;
            rows++;
            if (filled == CHUNK) {
                chunks.add(chunk.clone());
                filled = 0;
            }
            if (cursors[source].next()) {
                queue.add(source);
            }
        }
        if (filled > 0) {
            chunks.add(Arrays.copyOf(chunk, filled));
        }
    }

    @Override
    public List<OpenSource> sources() {
        return sources;
    }

    @Override
    public long rows() {
        return rows;
    }

    private long line(int source, long index) {
        return Integer.toUnsignedLong(chosen[source].select((int) index));
    }

    @Override
    public Place place(long row) {
        if (row < 0 || row >= rows) {
            throw new IndexOutOfBoundsException(row + " of " + rows + " rows");
        }
        if (sources.size() == 1) {
            return new Place(0, line(0, row));
        }
        int source = chunks.get((int) (row / CHUNK))[(int) (row % CHUNK)];
        return new Place(source, line(source, countBefore(source, row)));
    }

    /** Number of lines of a source in the rows before {@code row}. */
    private long countBefore(int source, long row) {
        int number = (int) (row / CHUNK);
        if (number >= chunks.size()) {
            return chosen[source].getLongCardinality();
        }
        long count = before.get(number)[source];
        char[] chunk = chunks.get(number);
        for (int i = 0; i < Math.min(chunk.length, (int) (row % CHUNK)); i++) {
            count += chunk[i] == source ? 1 : 0;
        }
        return count;
    }

    @Override
    public OptionalLong row(Place place) {
        if (place.source() >= chosen.length || !chosen[place.source()].contains((int) place.line())) {
            return OptionalLong.empty();
        }
        long index = chosen[place.source()].rankLong((int) place.line()) - 1;
        if (sources.size() == 1) {
            return OptionalLong.of(index);
        }
        int low = 0;
        int high = before.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before.get(middle)[place.source()] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        long left = index - before.get(low)[place.source()];
        char[] chunk = chunks.get(low);
        for (int i = 0; i < chunk.length; i++) {
            if (chunk[i] == place.source() && left-- == 0) {
                return OptionalLong.of((long) low * CHUNK + i);
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public long firstLineAfter(int source, long row) {
        long count = sources.size() == 1 ? row + 1 : row < 0 ? 0 : countBefore(source, row + 1);
        return count >= chosen[source].getLongCardinality() ? Long.MAX_VALUE : line(source, count);
    }
}
