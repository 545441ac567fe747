package org.raworkbench.internal.certificates.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;
import org.raworkbench.internal.certificates.ui.model.CertificateRow;
import org.raworkbench.internal.certificates.ui.model.RowFilter;
import org.raworkbench.internal.certificates.ui.model.TimeBar;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.TableArrangement;

/**
 * One row for each certificate. Not a virtual table: on GTK its items can outlive what they stand for while it is
 * cleared, and the next change of the theme would end the workbench.
 */
public final class CertificateTable {

    /** From this many rows on the most serious come first by themselves. */
    private static final int FEW = 5;
    /** The sentence gets what is left, but not less than this many characters. */
    private static final int SENTENCE_CHARACTERS = 40;

    private final Table table;
    private final TimeBarPainter painter;
    private final LocalResourceManager resources;
    private final double character;
    private List<CertificateRow> input = List.of();
    private List<CertificateRow> sorted = List.of();
    private RowFilter filter = RowFilter.ALL;
    private TableArrangement<CertificateColumn> arrangement;

    CertificateTable(Composite parent, TableArrangement<CertificateColumn> kept, Runnable selected) {
        Objects.requireNonNull(selected, "selected");
        arrangement = kept;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        painter = new TimeBarPainter(resources);
        GC gc = new GC(table);
        character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (CertificateColumn column : CertificateColumn.values()) {
            TableColumn made = new TableColumn(table, SWT.LEFT);
            made.setText(column.title());
            made.setWidth(arrangement.widths().isEmpty() ? usualWidth(column)
                    : arrangement.widths().get(column.ordinal()));
            made.setMoveable(true);
            made.addListener(SWT.Selection, event -> sortBy(column));
        }
        table.setColumnOrder(arrangement.places());
        if (arrangement.widths().isEmpty()) {
            table.addListener(SWT.Resize, event -> fit());
        }
        showSorting();
        table.addListener(SWT.PaintItem, this::paintBar);
        table.addListener(SWT.Selection, event -> selected.run());
        table.addListener(SWT.MouseHover, event -> table.setToolTipText(tip(new Point(event.x, event.y))));
        AccessibleName.set(table, Messages.Table_name);
    }

    /** The widget, for layout and focus. */
    public Table control() {
        return table;
    }

    /** The rows in the order in which they are shown; those that were filtered out are not among them. */
    public List<CertificateRow> rows() {
        return sorted;
    }

    /** How many rows there are, filtered out or not. */
    int all() {
        return input.size();
    }

    /** The row that is selected. */
    public Optional<CertificateRow> selection() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < sorted.size() ? Optional.of(sorted.get(index)) : Optional.empty();
    }

    /** How it is arranged now. */
    public TableArrangement<CertificateColumn> arrangement() {
        List<Integer> widths = Stream.of(table.getColumns()).map(TableColumn::getWidth).toList();
        return arrangement.seen(table.getColumnOrder(), widths);
    }

    /** Shows {@code rows}; the selection stays on the same certificate, else it goes to the most serious one. */
    void show(List<CertificateRow> rows) {
        if (!rows.equals(input)) {
            input = List.copyOf(rows);
            refill();
        }
    }

    /** Shows only the rows that {@code wanted} wants. */
    void filter(RowFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            refill();
        }
    }

    /** Selects the row at {@code index} and shows it. */
    public void select(int index) {
        table.setSelection(index);
        table.showSelection();
    }

    /** Sorts by {@code column}; once more turns the order round. */
    public void sortBy(CertificateColumn column) {
        arrangement = arrangement.sortedBy(column);
        showSorting();
        refill();
    }

    /** The text of the cell at {@code place} where it is cut off, for a tool tip; the time bar always has one. */
    String tip(Point place) {
        TableItem item = table.getItem(place);
        int index = item == null ? -1 : table.indexOf(item);
        if (index < 0 || index >= sorted.size()) {
            return null;
        }
        for (CertificateColumn column : CertificateColumn.values()) {
            if (item.getBounds(column.ordinal()).contains(place)) {
                CertificateRow row = sorted.get(index);
                return column == CertificateColumn.BAR ? row.bar().map(TimeBar::text).orElse(null)
                        : cutOff(column, column.text(row)) ? column.text(row) : null;
            }
        }
        return null;
    }

    private boolean cutOff(CertificateColumn column, String text) {
        GC gc = new GC(table);
        try {
            return gc.textExtent(text).x + 2 * character > table.getColumn(column.ordinal()).getWidth();
        } finally {
            gc.dispose();
        }
    }

    private void refill() {
        Optional<CertificateRow> before = selection();
        List<CertificateRow> order = new ArrayList<>(filter.of(input));
        arrangement.leading().ifPresentOrElse(
                leading -> order.sort(arrangement.descending() ? leading.order().reversed() : leading.order()), () -> {
                    if (input.size() > FEW) {
                        order.sort(CertificateColumn.VERDICT.order().thenComparing(CertificateColumn.DAYS.order()));
                    }
                });
        sorted = List.copyOf(order);
        table.setRedraw(false);
        table.deselectAll();
        if (table.getItemCount() > sorted.size()) {
            table.remove(sorted.size(), table.getItemCount() - 1);
        }
        for (int row = 0; row < sorted.size(); row++) {
            fill(row < table.getItemCount() ? table.getItem(row) : new TableItem(table, SWT.NONE), sorted.get(row));
        }
        table.setRedraw(true);
        int index = before.map(row -> find(sorted, row)).filter(found -> found >= 0)
                .or(() -> sorted.stream().min(Comparator.comparing(CertificateRow::severity,
                        Severity.BY_SERIOUSNESS.reversed())).map(row -> find(sorted, row))).orElse(-1);
        if (index >= 0) {
            select(index);
        }
    }

    private void showSorting() {
        arrangement.leading().ifPresent(leading -> {
            table.setSortColumn(table.getColumn(leading.ordinal()));
            table.setSortDirection(arrangement.descending() ? SWT.DOWN : SWT.UP);
        });
    }

    private int usualWidth(CertificateColumn column) {
        return (int) Math.ceil((column.characters() + 2) * character);
    }

    /** Until a person arranges the columns, the sentence takes the room that the others leave. */
    private void fit() {
        int others = 0;
        for (CertificateColumn column : CertificateColumn.values()) {
            boolean own = table.getColumn(column.ordinal()).getWidth() == usualWidth(column);
            if (column != CertificateColumn.SENTENCE && column.inSight()) {
                others += table.getColumn(column.ordinal()).getWidth();
            }
            if (column != CertificateColumn.SENTENCE && !own) {
                return;
            }
        }
        int left = table.getClientArea().width - others;
        table.getColumn(CertificateColumn.SENTENCE.ordinal())
                .setWidth(Math.max(left, (int) (SENTENCE_CHARACTERS * character)));
    }

    private static int find(List<CertificateRow> rows, CertificateRow wanted) {
        for (int index = 0; index < rows.size(); index++) {
            CertificateRow row = rows.get(index);
            if (row.place().equals(wanted.place()) && row.status().der().equals(wanted.status().der())) {
                return index;
            }
        }
        return -1;
    }

    private void fill(TableItem item, CertificateRow row) {
        String[] cells = new String[CertificateColumn.values().length];
        for (CertificateColumn column : CertificateColumn.values()) {
            cells[column.ordinal()] = column.text(row);
        }
        item.setText(cells);
        item.setImage(resources.get(Look.of(row.severity()).icon()));
    }

    private void paintBar(Event event) {
        if (event.index != CertificateColumn.BAR.ordinal()) {
            return;
        }
        int index = table.indexOf((TableItem) event.item);
        if (index < 0 || index >= sorted.size()) {
            return;
        }
        int width = table.getColumn(event.index).getWidth();
        Rectangle cell = new Rectangle(event.x + 2, event.y + 3, Math.max(1, width - 12),
                Math.max(1, event.height - 6));
        sorted.get(index).bar().ifPresent(
                bar -> painter.paint(event.gc, cell, bar, table.getBackground().getRGB()));
    }
}
