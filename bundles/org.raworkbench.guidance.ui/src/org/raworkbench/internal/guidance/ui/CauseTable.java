package org.raworkbench.internal.guidance.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.internal.guidance.ui.model.CauseRow;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;

/** The causes, the most likely first; how likely stands there in words, with a bar below them for the eye. */
final class CauseTable {

    private static final int BAR = 3;
    private static final int MARGIN = 6;

    private final Composite area;
    private final Table table;
    private final Runnable selected;
    private List<CauseRow> rows = List.of();

    /** @param selected called when a person chose another cause */
    CauseTable(Composite parent, Runnable selected) {
        this.selected = selected;
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        AccessibleName.set(table, Messages.Causes_name);
        column(layout, Messages.Causes_cause, 55);
        column(layout, Messages.Causes_likelihood, 17);
        column(layout, Messages.Causes_who, 28);
        table.addListener(SWT.Selection, event -> this.selected.run());
        table.addListener(SWT.PaintItem, this::paintBar);
        table.addListener(SWT.MouseHover, this::tip);
        table.addListener(SWT.MouseMove, event -> table.setToolTipText(null));
    }

    private void column(TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, true));
    }

    Control area() {
        return area;
    }

    Table control() {
        return table;
    }

    /** Shows {@code newRows}; the cause that was selected stays selected where it is still there. */
    void show(List<CauseRow> newRows, boolean again) {
        if (rows.equals(newRows)) {
            if (again) {
                table.redraw();
            }
            return;
        }
        Optional<String> kept = selection().filter(row -> row.rank() > 1).map(CauseRow::id);
        rows = List.copyOf(newRows);
        table.setRedraw(false);
        table.removeAll();
        for (CauseRow row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {row.title(), row.likelihood().word(), row.who()});
        }
        int index = 0;
        for (int at = 0; at < rows.size(); at++) {
            index = kept.filter(rows.get(at).id()::equals).isPresent() ? at : index;
        }
        if (!rows.isEmpty()) {
            table.setSelection(index);
        }
        table.setRedraw(true);
    }

    Optional<CauseRow> selection() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    private void paintBar(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (event.index != 1 || index < 0 || index >= rows.size()) {
            return;
        }
        Rectangle cell = ((TableItem) event.item).getBounds(1);
        int width = (int) Math.round((cell.width - 2 * MARGIN) * rows.get(index).score());
        Color before = event.gc.getBackground();
        event.gc.setBackground(new Color(Look.INFO.textOn(table.getBackground().getRGB())));
        event.gc.fillRectangle(cell.x + MARGIN, cell.y + cell.height - BAR, Math.max(1, width), BAR);
        event.gc.setBackground(before);
    }

    private void tip(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        int index = item == null ? -1 : table.indexOf(item);
        if (index >= 0 && index < rows.size()) {
            table.setToolTipText(NLS.bind(Messages.Causes_tip,
                    String.format(Locale.UK, "%.2f", rows.get(index).score())));
        }
    }
}
