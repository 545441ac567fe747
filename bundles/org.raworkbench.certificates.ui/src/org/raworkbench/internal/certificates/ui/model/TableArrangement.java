package org.raworkbench.internal.certificates.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a person arranged the table: kept from start to start.
 *
 * @param order the columns from left to right
 * @param widths width of each column in points of SWT, by {@link CertificateColumn#ordinal()}; empty for the usual ones
 * @param leading the column that the rows are sorted by; empty for the usual order
 * @param descending whether the order is turned round
 */
public record TableArrangement(List<CertificateColumn> order, List<Integer> widths,
        Optional<CertificateColumn> leading, boolean descending) {

    /** As it is at first. */
    public static final TableArrangement USUAL = new TableArrangement(List.of(CertificateColumn.values()), List.of(),
            Optional.empty(), false);

    private static final int NARROWEST = 24;
    private static final int WIDEST = 4000;

    public TableArrangement {
        order = List.copyOf(order);
        widths = List.copyOf(widths);
        Objects.requireNonNull(leading, "leading");
    }

    /** The same, sorted by {@code column}; once more by the same column turns the order round. */
    public TableArrangement sortedBy(CertificateColumn column) {
        boolean again = leading.equals(Optional.of(column));
        return new TableArrangement(order, widths, Optional.of(column), again && !descending);
    }

    /** The same in one line. */
    public String text() {
        return order.stream().map(Enum::name).collect(Collectors.joining(",")) + ";"
                + widths.stream().map(String::valueOf).collect(Collectors.joining(",")) + ";"
                + leading.map(Enum::name).orElse("") + ";" + descending;
    }

    /** The arrangement written as {@code text}; the usual one where it is no text of this version. */
    public static TableArrangement of(String text) {
        try {
            String[] parts = text.split(";", -1);
            List<CertificateColumn> order = list(parts[0]).map(CertificateColumn::valueOf).toList();
            List<Integer> widths = list(parts[1]).map(Integer::valueOf).toList();
            boolean whole = order.size() == CertificateColumn.values().length
                    && order.stream().distinct().count() == order.size()
                    && (widths.isEmpty() || widths.size() == order.size())
                    && widths.stream().allMatch(width -> width >= NARROWEST && width <= WIDEST);
            return whole ? new TableArrangement(order, widths,
                    list(parts[2]).findFirst().map(CertificateColumn::valueOf), Boolean.parseBoolean(parts[3])) : USUAL;
        } catch (IllegalArgumentException | IndexOutOfBoundsException written) {
            return USUAL;
        }
    }

    /** The places of the columns as a table wants them: the ordinal at each place. */
    public int[] places() {
        return order.stream().mapToInt(Enum::ordinal).toArray();
    }

    /** The order in which a table shows the columns now. */
    public static List<CertificateColumn> order(int[] places) {
        return IntStream.of(places).mapToObj(place -> CertificateColumn.values()[place]).toList();
    }

    private static Stream<String> list(String part) {
        return Stream.of(part.split(",")).filter(word -> !word.isEmpty());
    }
}
