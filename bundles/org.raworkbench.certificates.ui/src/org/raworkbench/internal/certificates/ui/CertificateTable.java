package org.raworkbench.internal.certificates.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;
import org.raworkbench.internal.certificates.ui.model.CertificateRow;
import org.raworkbench.ui.Look;

/** One row for each certificate, thousands if need be; a click on a heading sorts, another one turns it round. */
public final class CertificateTable {

    /** More rows than this are not taken in at a glance: the most serious come first until a person sorts. */
    private static final int FEW = 4;

    private final Table table;
    private final LocalResourceManager resources;
    private final TimeBarPainter painter;
    private List<CertificateRow> input = List.of();
    private List<CertificateRow> sorted = List.of();
    private CertificateColumn leading;
    private boolean descending;

    CertificateTable(Composite parent, Runnable selected) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        painter = new TimeBarPainter(resources);
        GC gc = new GC(table);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (CertificateColumn column : CertificateColumn.values()) {
            TableColumn made = new TableColumn(table, column == CertificateColumn.DAYS ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.title());
            made.setWidth((int) Math.ceil((column.characters() + 2) * character));
            made.setMoveable(true);
            made.addListener(SWT.Selection, event -> sortBy(column));
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.PaintItem, this::paintBar);
        table.addListener(SWT.Selection, event -> selected.run());
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Table_name;
            }
        });
    }

    /** The widget, for layout and focus. */
    public Table control() {
        return table;
    }

    /** The rows in the order in which they are shown. */
    public List<CertificateRow> rows() {
        return sorted;
    }

    /** The row that is selected. */
    public Optional<CertificateRow> selection() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < sorted.size() ? Optional.of(sorted.get(index)) : Optional.empty();
    }

    /** Shows {@code rows}; the selection stays on the same certificate, else it goes to the most serious one. */
    void show(List<CertificateRow> rows) {
        if (rows.equals(input)) {
            return;
        }
        Optional<CertificateRow> before = selection();
        input = List.copyOf(rows);
        refill(before.filter(row -> find(input, row) >= 0).or(() -> input.stream()
                .min(Comparator.comparing(CertificateRow::severity,
                        Severity.BY_SERIOUSNESS.reversed()))));
    }

    /** Selects the row at {@code index} and shows it. */
    public void select(int index) {
        table.setSelection(index);
        table.showSelection();
    }

    /** Sorts by {@code column}; once more turns the order round. */
    public void sortBy(CertificateColumn column) {
        descending = column == leading && !descending;
        leading = column;
        table.setSortColumn(table.getColumn(column.ordinal()));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        refill(selection());
    }

    private void refill(Optional<CertificateRow> selected) {
        List<CertificateRow> order = new ArrayList<>(input);
        if (leading == null && input.size() > FEW) {
            order.sort(CertificateColumn.VERDICT.order().thenComparing(CertificateColumn.DAYS.order()));
        } else if (leading != null) {
            order.sort(descending ? leading.order().reversed() : leading.order());
        }
        sorted = List.copyOf(order);
        table.setRedraw(false);
        table.removeAll();
        table.setItemCount(sorted.size());
        table.setRedraw(true);
        int index = selected.map(row -> find(sorted, row)).orElse(-1);
        if (index >= 0) {
            select(index);
        }
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

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index >= sorted.size()) {
            return;
        }
        CertificateRow row = sorted.get(event.index);
        for (CertificateColumn column : CertificateColumn.values()) {
            item.setText(column.ordinal(), column.text(row));
        }
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
