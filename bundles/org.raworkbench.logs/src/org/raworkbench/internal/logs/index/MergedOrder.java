package org.raworkbench.internal.logs.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.internal.logs.scan.Cancellation;

/**
 * The lines of several sources in the order of time: a stable sort by time, then by source, then by line. A line
 * without a
 * time stays behind the one before it; lines before the first time stay before it; a source without any time comes
 * last.
 *
 * <p>Takes one byte of heap for a line, and two more for a line of a source whose times are not in order. Immutable
 * once
 * made; safe for several threads.
 */
public final class MergedOrder {

    private static final int CHUNK = 4096;
    private static final int MOST_SOURCES = 0xFFFF;

    /**
     * One source.
     *
     * @param view its lines
     * @param skew what is added to its times, in {@link Ticks}
     */
    public record Source(IndexView view, long skew) {
    }

    /** A line of a source, both from 0. */
    public record Place(int source, long line) {
    }

    private final List<Source> sources;
    private final Packed[] orders;
    /** For each chunk of rows the source of each, in one byte or two. */
    private final List<byte[]> chunks = new ArrayList<>();
    /** For each chunk the number of lines of each source before it. */
    private final List<long[]> before = new ArrayList<>();
    private final int width;
    private long rows;

    private MergedOrder(List<Source> sources) {
        if (sources.size() > MOST_SOURCES) {
            throw new IllegalArgumentException("more than " + MOST_SOURCES + " sources");
        }
        this.sources = List.copyOf(sources);
        this.orders = new Packed[sources.size()];
        this.width = sources.size() > 256 ? 2 : 1;
    }

    /** The order of all lines of {@code sources}. */
    public static MergedOrder of(List<Source> sources, Cancellation cancellation) throws IOException {
        MergedOrder order = new MergedOrder(sources);
        order.merge(cancellation);
        return order;
    }

    /** Takes lines one after the other. */
    @FunctionalInterface
    public interface Taker {
        void take(int source, long line) throws IOException;
    }

    /** Gives all lines of {@code sources} in their order once, and keeps nothing of it. */
    public static void walk(List<Source> sources, Cancellation cancellation, Taker taker) throws IOException {
        InTime[] lines = new InTime[sources.size()];
        int[] heap = new int[sources.size()];
        int size = 0;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new InTime(sources.get(i).view(), sources.get(i).skew()).first();
            if (lines[i].next()) {
                heap[size++] = i;
            }
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(heap, size, i, lines);
        }
        long given = 0;
        while (size > 0) {
            if (given++ % CHUNK == 0 && cancellation.requested()) {
                throw new CancellationException();
            }
            int source = heap[0];
            taker.take(source, lines[source].line());
            if (!lines[source].next()) {
                heap[0] = heap[--size];
            }
            sink(heap, size, 0, lines);
        }
    }

    private void merge(Cancellation cancellation) throws IOException {
        for (int i = 0; i < orders.length; i++) {
            orders[i] = sources.get(i).view().ordered() ? null : new Packed();
        }
        long[] counts = new long[sources.size()];
        byte[] chunk = new byte[CHUNK * width];
        walk(sources, cancellation, (source, line) -> {
            int filled = (int) (rows % CHUNK);
            if (filled == 0) {
                before.add(counts.clone());
            }
            chunk[filled * width] = (byte) source;
            if (width == 2) {
                chunk[filled * 2 + 1] = (byte) (source >> 8);
            }
            counts[source]++;
            if (orders[source] != null) {
                orders[source].add(line);
            }
            if (++rows % CHUNK == 0) {
                chunks.add(chunk.clone());
            }
        });
        chunks.add(Arrays.copyOf(chunk, (int) (rows % CHUNK) * width));
        Arrays.stream(orders).filter(order -> order != null).forEach(Packed::close);
    }

    private static void sink(int[] heap, int size, int from, InTime[] lines) {
        int at = from;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && less(heap[child + 1], heap[child], lines)) {
                child++;
            }
            if (!less(heap[child], heap[at], lines)) {
                return;
            }
            int swapped = heap[at];
            heap[at] = heap[child];
            heap[child] = swapped;
            at = child;
        }
    }

    private static boolean less(int one, int other, InTime[] lines) {
        int compared = Long.compare(lines[one].time(), lines[other].time());
        return compared < 0 || compared == 0 && one < other;
    }

    /** Number of lines of all sources. */
    public long rows() {
        return rows;
    }

    public List<Source> sources() {
        return sources;
    }

    private int source(byte[] chunk, int index) {
        return width == 1 ? chunk[index] & 0xFF : chunk[index * 2] & 0xFF | (chunk[index * 2 + 1] & 0xFF) << 8;
    }

    /** The line in row {@code row}, from 0. */
    public Place place(long row) {
        if (row < 0 || row >= rows) {
            throw new IndexOutOfBoundsException(row + " of " + rows + " rows");
        }
        byte[] chunk = chunks.get((int) (row / CHUNK));
        int index = (int) (row % CHUNK);
        int source = source(chunk, index);
        long number = before.get((int) (row / CHUNK))[source];
        for (int i = 0; i < index; i++) {
            number += source(chunk, i) == source ? 1 : 0;
        }
        return new Place(source, orders[source] == null ? number : orders[source].get(number));
    }

    /** The row of a line. */
    public long row(Place place) {
        int source = place.source();
        if (place.line() < 0 || place.line() >= sources.get(source).view().lines()) {
            throw new IndexOutOfBoundsException("line " + place.line() + " of source " + source);
        }
        long number = orders[source] == null ? place.line() : orders[source].indexOf(place.line());
        int low = 0;
        int high = before.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before.get(middle)[source] <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        byte[] chunk = chunks.get(low);
        long left = number - before.get(low)[source];
        for (int i = 0; i < chunk.length / width; i++) {
            if (source(chunk, i) == source && left-- == 0) {
                return (long) low * CHUNK + i;
            }
        }
        throw new IllegalStateException("line " + place.line() + " of source " + source + " has no row");
    }
}
