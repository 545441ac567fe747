package org.raworkbench.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a person arranged a table: kept from start to start.
 *
 * @param columns the columns that there are, from left to right at first
 * @param order the columns from left to right
 * @param widths width of each column in points of SWT, by its ordinal; empty for the usual ones
 * @param leading the column that the rows are sorted by; empty for the usual order
 * @param descending whether the order is turned round
 */
public record TableArrangement<C extends Enum<C>>(Class<C> columns, List<C> order, List<Integer> widths,
        Optional<C> leading, boolean descending) {

    private static final int NARROWEST = 24;
    private static final int WIDEST = 4000;

    public TableArrangement {
        Objects.requireNonNull(columns, "columns");
        order = List.copyOf(order);
        widths = List.copyOf(widths);
        Objects.requireNonNull(leading, "leading");
    }

    /** As it is at first. */
    public static <C extends Enum<C>> TableArrangement<C> usual(Class<C> columns) {
        return new TableArrangement<>(columns, List.of(columns.getEnumConstants()), List.of(), Optional.empty(), false);
    }

    /** The arrangement written as {@code text}; the usual one where it is no text of this version. */
    public static <C extends Enum<C>> TableArrangement<C> of(Class<C> columns, String text) {
        try {
            String[] parts = text.split(";", -1);
            List<C> order = list(parts[0]).map(name -> Enum.valueOf(columns, name)).toList();
            List<Integer> widths = list(parts[1]).map(Integer::valueOf).toList();
            boolean whole = order.size() == columns.getEnumConstants().length
                    && order.stream().distinct().count() == order.size()
                    && (widths.isEmpty() || widths.size() == order.size())
                    && widths.stream().allMatch(width -> width >= NARROWEST && width <= WIDEST);
            return whole ? new TableArrangement<>(columns, order, widths,
                    list(parts[2]).findFirst().map(name -> Enum.valueOf(columns, name)),
                    Boolean.parseBoolean(parts[3])) : usual(columns);
        } catch (IllegalArgumentException | IndexOutOfBoundsException written) {
            return usual(columns);
        }
    }

    /** The same in one line. */
    public String text() {
        return order.stream().map(Enum::name).collect(Collectors.joining(",")) + ";"
                + widths.stream().map(String::valueOf).collect(Collectors.joining(",")) + ";"
                + leading.map(Enum::name).orElse("") + ";" + descending;
    }

    /** The same, sorted by {@code column}; once more by the same column turns the order round. */
    public TableArrangement<C> sortedBy(C column) {
        boolean again = leading.equals(Optional.of(column));
        return new TableArrangement<>(columns, order, widths, Optional.of(column), again && !descending);
    }

    /** The same with the columns where a table shows them now: the ordinal at each place, the width of each ordinal. */
    public TableArrangement<C> seen(int[] places, List<Integer> nowWide) {
        C[] all = columns.getEnumConstants();
        return new TableArrangement<>(columns, IntStream.of(places).mapToObj(place -> all[place]).toList(), nowWide,
                leading, descending);
    }

    /** The places of the columns as a table wants them: the ordinal at each place. */
    public int[] places() {
        return order.stream().mapToInt(Enum::ordinal).toArray();
    }

    private static Stream<String> list(String part) {
        return Stream.of(part.split(",")).filter(word -> !word.isEmpty());
    }
}
