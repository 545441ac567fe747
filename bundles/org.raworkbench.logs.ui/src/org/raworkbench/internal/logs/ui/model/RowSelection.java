package org.raworkbench.internal.logs.ui.model;

/**
 * The rows that are selected: one, or a range.
 *
 * @param anchor where the range began
 * @param lead the current row, where it ends; -1 when nothing is selected
 */
public record RowSelection(long anchor, long lead) {

    /** Nothing. */
    public static final RowSelection NONE = new RowSelection(-1, -1);

    /** One row. */
    public static RowSelection at(long row) {
        return new RowSelection(row, row);
    }

    public long first() {
        return Math.min(anchor, lead);
    }

    public long last() {
        return Math.max(anchor, lead);
    }

    public boolean isEmpty() {
        return lead < 0;
    }

    /** Number of rows. */
    public long count() {
        return isEmpty() ? 0 : last() - first() + 1;
    }

    /** The range from its anchor to {@code row}. */
    public RowSelection to(long row) {
        return isEmpty() ? at(row) : new RowSelection(anchor, row);
    }

    /** What is left of it when there are only {@code rows}. */
    public RowSelection within(long rows) {
        return rows == 0 || isEmpty() ? NONE : new RowSelection(Math.min(anchor, rows - 1), Math.min(lead, rows - 1));
    }
}
