package org.raworkbench.internal.certificates.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which rows a person wants to see: those in which all words occur, in any column, in any order.
 *
 * @param words in lower case
 */
public record RowFilter(List<String> words) {

    /** All rows. */
    public static final RowFilter ALL = new RowFilter(List.of());

    public RowFilter {
        words = List.copyOf(words);
    }

    /** The filter that a person typed. */
    public static RowFilter of(String typed) {
        return new RowFilter(Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).toList());
    }

    /** Those of {@code rows} that are wanted, in their order. */
    public List<CertificateRow> of(List<CertificateRow> rows) {
        return words.isEmpty() ? rows : rows.stream().filter(this::wants).toList();
    }

    private boolean wants(CertificateRow row) {
        StringBuilder cells = new StringBuilder();
        for (CertificateColumn column : CertificateColumn.values()) {
            cells.append(column.text(row)).append('\n');
        }
        String text = cells.toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
