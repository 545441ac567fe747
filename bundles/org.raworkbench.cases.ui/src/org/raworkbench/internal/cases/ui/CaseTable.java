package org.raworkbench.internal.cases.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.internal.cases.ui.model.CaseRow;
import org.raworkbench.ui.AccessibleName;

/** One row for each case; sorted by the column that was clicked. */
final class CaseTable {

    private static final int[] WIDTHS = {280, 135, 190, 80, 105, 320};

    private final Table table;
    private final LocalResourceManager resources;
    private List<CaseRow> input = List.of();
    private List<CaseRow> sorted = List.of();
    private int leading = -1;
    private boolean descending;

    CaseTable(Composite parent, Runnable open) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        List<String> titles = List.of(Messages.Cases_case, Messages.Cases_state, Messages.Cases_target,
                Messages.Cases_age,
                Messages.Cases_saved, Messages.Cases_cause);
        for (int column = 0; column < CaseRow.COLUMNS; column++) {
            int place = column;
            TableColumn made = new TableColumn(table, SWT.LEFT);
            made.setText(titles.get(column));
            made.setWidth(WIDTHS[column]);
            made.setMoveable(true);
            made.addListener(SWT.Selection, event -> sortBy(place));
        }
        AccessibleName.set(table, Messages.Cases_name);
        table.addListener(SWT.DefaultSelection, event -> open.run());
    }

    Table control() {
        return table;
    }

    List<CaseRow> rows() {
        return sorted;
    }

    Optional<CaseRow> selection() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < sorted.size() ? Optional.of(sorted.get(index)) : Optional.empty();
    }

    void show(List<CaseRow> rows) {
        if (!rows.equals(input)) {
            input = List.copyOf(rows);
            refill();
        }
    }

    void sortBy(int column) {
        descending = leading == column && !descending;
        leading = column;
        table.setSortColumn(table.getColumn(column));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        refill();
    }

    private void refill() {
        Optional<Path> before = selection().map(row -> row.summary().path());
        List<CaseRow> order = new ArrayList<>(input);
        if (leading >= 0) {
            Comparator<CaseRow> comparator = CaseRow.order(leading);
            order.sort(descending ? comparator.reversed() : comparator);
        }
        sorted = List.copyOf(order);
        table.setRedraw(false);
        table.deselectAll();
        if (table.getItemCount() > sorted.size()) {
            table.remove(sorted.size(), table.getItemCount() - 1);
        }
        for (int row = 0; row < sorted.size(); row++) {
            TableItem item = row < table.getItemCount() ? table.getItem(row) : new TableItem(table, SWT.NONE);
            item.setText(sorted.get(row).cells().toArray(String[]::new));
            item.setImage((Image) resources.get(sorted.get(row).look().icon()));
            if (before.equals(Optional.of(sorted.get(row).summary().path()))) {
                table.setSelection(row);
            }
        }
        if (table.getSelectionIndex() < 0 && !sorted.isEmpty()) {
            table.setSelection(0);
        }
        table.setRedraw(true);
    }
}
