package org.raworkbench.internal.logs.ui.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.internal.logs.index.MergedOrder.Place;
import org.raworkbench.internal.logs.scan.ExpressionException;
import org.roaringbitmap.RoaringBitmap;

/**
 * What the table shows at one moment.
 *
 * @param order which line stands where
 * @param columns what is worth a column of its own
 * @param hits for each filter that is in use the lines that it meets, by source
 * @param problems for each filter that cannot be used why not
 * @param found the lines that the search meets, by source; empty without a search
 * @param problem why the search cannot be used
 * @param number counts up with each new set
 */
public record RowSet(RowOrder order, TableColumns columns, Map<LineFilter, Map<OpenSource, RoaringBitmap>> hits,
        Map<LineFilter, String> problems, Optional<Map<OpenSource, RoaringBitmap>> found, String problem,
        long number) {

    /** Nothing is open. */
    public static final RowSet NONE = new RowSet(RowOrder.NONE, TableColumns.USUAL, Map.of(), Map.of(),
            Optional.empty(), "", 0);

    /** Number of lines that {@code filter} meets; -1 where it is not known. */
    public long count(LineFilter filter) {
        Map<OpenSource, RoaringBitmap> lines = hits.get(filter);
        return lines == null ? -1 : total(lines);
    }

    /** Number of lines that the search meets; -1 without one. */
    public long foundCount() {
        return found.map(RowSet::total).orElse(-1L);
    }

    private static long total(Map<OpenSource, RoaringBitmap> lines) {
        return lines.values().stream().mapToLong(RoaringBitmap::getLongCardinality).sum();
    }

    /** Colour of the first filter of the stack that meets the line; -1 for none. */
    public int colour(List<LineFilter> stack, Place place) {
        OpenSource source = order.sources().get(place.source());
        for (LineFilter filter : stack) {
            RoaringBitmap lines = filter.on() && filter.colour() >= 0 && filter.effect() != LineFilter.Effect.HIDE
                    ? hits.getOrDefault(filter, Map.of()).get(source) : null;
            if (lines != null && lines.contains((int) place.line())) {
                return filter.colour();
            }
        }
        return -1;
    }

    /** Whether the search meets the line. */
    public boolean isFound(Place place) {
        RoaringBitmap lines = found.map(all -> all.get(order.sources().get(place.source()))).orElse(null);
        return lines != null && lines.contains((int) place.line());
    }

    /** What is wrong with an expression, for its author. */
    public static String words(ExpressionException wrong) {
        return Messages.text("expression.wrong", wrong.getMessage(), wrong.position() + 1, wrong.hint());
    }
}
