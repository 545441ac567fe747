package org.raworkbench.internal.logs.ui.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a person arranged the columns: kept from start to start, by the names of the columns.
 *
 * @param order names of columns from left to right
 * @param widths widths in points of SWT by name; a column that is missing has its usual width
 */
public record ColumnArrangement(List<String> order, Map<String, Integer> widths) {

    /** As it is at first. */
    public static final ColumnArrangement USUAL = new ColumnArrangement(List.of(), Map.of());

    private static final int NARROWEST = 16;
    private static final int WIDEST = 4000;

    public ColumnArrangement {
        order = List.copyOf(order);
        widths = Map.copyOf(widths);
    }

    /** This one with what {@code other} says of its columns. */
    public ColumnArrangement with(ColumnArrangement other) {
        Map<String, Integer> all = new LinkedHashMap<>(widths);
        all.putAll(other.widths);
        List<String> names = new ArrayList<>(other.order);
        for (int i = 0; i < order.size(); i++) {
            if (!names.contains(order.get(i))) {
                names.add(i == 0 ? 0 : names.indexOf(order.get(i - 1)) + 1, order.get(i));
            }
        }
        return new ColumnArrangement(names, all);
    }

    /**
     * The places of {@code names} as a table wants them: which index stands at each place. A name that was not there
     * before stands behind the one that it usually stands behind; the last one stays last.
     */
    public int[] places(List<String> names) {
        List<String> sorted = new ArrayList<>(order.stream().filter(names::contains).toList());
        for (int i = 0; i < names.size(); i++) {
            if (!sorted.contains(names.get(i))) {
                sorted.add(i == 0 ? 0 : i == names.size() - 1 ? i : sorted.indexOf(names.get(i - 1)) + 1, names.get(i));
            }
        }
        return sorted.stream().mapToInt(names::indexOf).toArray();
    }

    /** The same in one line. */
    public String text() {
        return String.join(",", order) + ";" + widths.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","));
    }

    /** The arrangement written as {@code text}; the usual one where it is no text of this version. */
    public static ColumnArrangement of(String text) {
        try {
            String[] parts = text.split(";", -1);
            Map<String, Integer> widths = new LinkedHashMap<>();
            for (String part : parts[1].split(",")) {
                if (!part.isEmpty()) {
                    int equals = part.lastIndexOf('=');
                    int width = Integer.parseInt(part.substring(equals + 1));
                    if (width >= NARROWEST && width <= WIDEST) {
                        widths.put(part.substring(0, equals), width);
                    }
                }
            }
            return new ColumnArrangement(parts[0].isEmpty() ? List.of() : List.of(parts[0].split(",")), widths);
        } catch (IllegalArgumentException | IndexOutOfBoundsException written) {
            return USUAL;
        }
    }
}
