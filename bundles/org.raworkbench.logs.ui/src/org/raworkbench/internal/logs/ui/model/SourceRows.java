package org.raworkbench.internal.logs.ui.model;

import java.util.List;
import java.util.OptionalLong;

import org.raworkbench.internal.logs.index.MergedOrder.Place;

/** All lines of one source, in the order of the file, also while it is indexed; or nothing. */
record SourceRows(List<OpenSource> sources) implements RowOrder {

    SourceRows {
        sources = List.copyOf(sources);
        if (sources.size() > 1) {
            throw new IllegalArgumentException("one source only");
        }
    }

    @Override
    public long rows() {
        return sources.isEmpty() ? 0 : sources.get(0).view().lines();
    }

    @Override
    public Place place(long row) {
        if (row < 0 || row >= rows()) {
            throw new IndexOutOfBoundsException(row + " of " + rows() + " rows");
        }
        return new Place(0, row);
    }

    @Override
    public OptionalLong row(Place place) {
        return place.source() == 0 && place.line() >= 0 && place.line() < rows() ? OptionalLong.of(place.line())
                : OptionalLong.empty();
    }

    @Override
    public long firstLineAfter(int source, long row) {
        return row + 1;
    }
}
