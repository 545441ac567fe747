package org.raworkbench.internal.logs.ui.model;

import java.util.List;
import java.util.OptionalLong;

import org.raworkbench.internal.logs.index.MergedOrder.Place;

/** Which line stands in which row. Safe for several threads; rows and lines count from 0. */
public interface RowOrder {

    /** Nothing is open. */
    RowOrder NONE = new SourceRows(List.of());

    /** The sources that {@link Place#source} counts. */
    List<OpenSource> sources();

    /** Number of rows now. */
    long rows();

    /** The line in {@code row}. */
    Place place(long row);

    /** The row of a line; empty where it is not shown. */
    OptionalLong row(Place place);

    /** The first line of a source that stands behind {@code row}; -1 stands for before the first row. */
    long firstLineAfter(int source, long row);
}
