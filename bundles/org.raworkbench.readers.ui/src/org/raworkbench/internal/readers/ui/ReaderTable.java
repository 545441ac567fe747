package org.raworkbench.internal.readers.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.readers.ui.model.ReaderColumn;
import org.raworkbench.internal.readers.ui.model.ReaderRow;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.TableArrangement;

/** One row for each reader. */
public final class ReaderTable {

    private final Table table;
    private final LocalResourceManager resources;
    private List<ReaderRow> input = List.of();
    private List<ReaderRow> rows = List.of();
    private TableArrangement<ReaderColumn> arrangement;

    ReaderTable(Composite parent, TableArrangement<ReaderColumn> kept, Runnable selected) {
        arrangement = kept;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        GC gc = new GC(table);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (ReaderColumn column : ReaderColumn.values()) {
            TableColumn made = new TableColumn(table, SWT.LEFT);
            made.setText(column.title());
            made.setWidth(arrangement.widths().isEmpty() ? (int) Math.ceil((column.characters() + 2) * character)
                    : arrangement.widths().get(column.ordinal()));
            made.setMoveable(true);
            made.addListener(SWT.Selection, event -> sortBy(column));
        }
        table.setColumnOrder(arrangement.places());
        showSorting();
        table.addListener(SWT.Selection, event -> selected.run());
        new CellTips(table);
        AccessibleName.set(table, Messages.Table_name);
    }

    /** The widget, for layout and focus. */
    public Table control() {
        return table;
    }

    /** The row that is selected. */
    public Optional<ReaderRow> selection() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** Selects the row at {@code index} and shows it. */
    public void select(int index) {
        table.setSelection(index);
        table.showSelection();
    }

    /** The rows in the order in which they are shown. */
    public List<ReaderRow> rows() {
        return rows;
    }

    /** How it is arranged now. */
    public TableArrangement<ReaderColumn> arrangement() {
        return arrangement.seen(table.getColumnOrder(),
                Stream.of(table.getColumns()).map(TableColumn::getWidth).toList());
    }

    /** Sorts by {@code column}; once more turns the order round. */
    public void sortBy(ReaderColumn column) {
        arrangement = arrangement.sortedBy(column);
        showSorting();
        refill();
    }

    /** Shows {@code newRows}; the selection stays on the same reader, else it goes to the most serious one. */
    void show(List<ReaderRow> newRows) {
        if (!newRows.equals(input)) {
            input = List.copyOf(newRows);
            refill();
        }
    }

    private void showSorting() {
        arrangement.leading().ifPresent(leading -> {
            table.setSortColumn(table.getColumn(leading.ordinal()));
            table.setSortDirection(arrangement.descending() ? SWT.DOWN : SWT.UP);
        });
    }

    private List<ReaderRow> sorted() {
        return arrangement.leading().map(leading -> input.stream()
                .sorted(arrangement.descending() ? leading.order().reversed() : leading.order()).toList()).orElse(input);
    }

    private void refill() {
        Optional<ReaderRow> before = selection();
        rows = sorted();
        table.setRedraw(false);
        table.deselectAll();
        if (table.getItemCount() > rows.size()) {
            table.remove(rows.size(), table.getItemCount() - 1);
        }
        for (int index = 0; index < rows.size(); index++) {
            fill(index < table.getItemCount() ? table.getItem(index) : new TableItem(table, SWT.NONE),
                    rows.get(index));
        }
        table.setRedraw(true);
        before.map(this::find).filter(found -> found >= 0).or(() -> rows.stream()
                .max(Comparator.comparing(ReaderRow::severity, Severity.BY_SERIOUSNESS)).map(this::find))
                .ifPresent(this::select);
    }

    private int find(ReaderRow wanted) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).key().equals(wanted.key())) {
                return index;
            }
        }
        return -1;
    }

    private void fill(TableItem item, ReaderRow row) {
        String[] cells = new String[ReaderColumn.values().length];
        for (ReaderColumn column : ReaderColumn.values()) {
            cells[column.ordinal()] = column.text(row);
        }
        item.setText(cells);
        item.setImage(resources.get(Look.of(row.severity()).icon()));
    }
}
