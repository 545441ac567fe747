package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

import org.raworkbench.internal.logs.index.MergedOrder;
import org.raworkbench.internal.logs.index.MergedOrder.Place;
import org.raworkbench.internal.logs.scan.Cancellation;

/** All lines of several sources in the order of time. */
final class MergedRows implements RowOrder {

    private final List<OpenSource> sources;
    private final MergedOrder order;

    private MergedRows(List<OpenSource> sources, MergedOrder order) {
        this.sources = List.copyOf(sources);
        this.order = order;
    }

    static MergedRows of(List<OpenSource> sources, Cancellation cancellation) throws IOException {
        return new MergedRows(sources, MergedOrder.of(sources.stream()
                .map(source -> new MergedOrder.Source(source.view(), source.skew())).toList(), cancellation));
    }

    @Override
    public List<OpenSource> sources() {
        return sources;
    }

    @Override
    public long rows() {
        return order.rows();
    }

    @Override
    public Place place(long row) {
        return order.place(row);
    }

    @Override
    public OptionalLong row(Place place) {
        boolean known = place.source() < sources.size() && place.line() >= 0 && place.line() < lines(place.source());
        return known ? OptionalLong.of(order.row(place)) : OptionalLong.empty();
    }

    private long lines(int source) {
        return order.sources().get(source).view().lines();
    }

    /** Lines stand in the order of their source unless that goes back in time; then the answer is near. */
    @Override
    public long firstLineAfter(int source, long row) {
        long low = 0;
        long high = lines(source);
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (order.row(new Place(source, middle)) > row) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
