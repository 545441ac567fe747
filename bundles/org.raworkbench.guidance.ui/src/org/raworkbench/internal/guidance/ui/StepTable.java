package org.raworkbench.internal.guidance.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.internal.guidance.ui.model.GuidePage;
import org.raworkbench.internal.guidance.ui.model.StepLine;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;

/**
 * All steps of the guide in order, with how they stand. The one to take now is selected until a person selects
 * another.
 */
final class StepTable {

    private final Composite area;
    private final Table table;
    private final LocalResourceManager resources;
    private List<StepLine> lines = List.of();
    private Optional<String> selected = Optional.empty();

    /** @param chosen called when a person selected another step */
    StepTable(Composite parent, Runnable chosen) {
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        table.setHeaderVisible(true);
        AccessibleName.set(table, Messages.Steps_name);
        column(layout, Messages.Steps_step, 50);
        column(layout, Messages.Steps_state, 50);
        table.addListener(SWT.Selection, event -> {
            int index = table.getSelectionIndex();
            selected = index < 0 ? Optional.empty() : Optional.of(lines.get(index).step().id());
            chosen.run();
        });
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

    /** The least height in pixels: two steps, below which there is no room for a scroll bar either. */
    int lowest() {
        return table.getHeaderHeight() + 2 * table.getItemHeight();
    }

    /** Selects the step to take now from the next state on. */
    void follow() {
        selected = Optional.empty();
    }

    /** The step that is shown: the one that a person selected, else the one to take now. */
    Optional<StepLine> selection() {
        return selected.flatMap(id -> lines.stream().filter(line -> line.step().id().equals(id)).findFirst())
                .or(() -> lines.stream().filter(StepLine::now).findFirst());
    }

    void show(Optional<GuidePage> page, boolean again) {
        List<StepLine> newLines = page.map(GuidePage::lines).orElse(List.of());
        if (!again && newLines.equals(lines)) {
            select();
            return;
        }
        int top = table.getTopIndex();
        lines = newLines;
        table.setRedraw(false);
        table.removeAll();
        for (StepLine line : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {line.step().title(), line.now() ? Messages.Steps_now : line.words()});
            look(line).ifPresent(look -> item.setImage(resources.get(look.icon())));
        }
        table.setTopIndex(top);
        select();
        table.setRedraw(true);
    }

    private void select() {
        selection().ifPresentOrElse(line -> {
            table.setSelection(lines.indexOf(line));
            table.showSelection();
        }, table::deselectAll);
    }

    private static Optional<Look> look(StepLine line) {
        return switch (line.step().state()) {
            case DONE -> Optional.of(Look.OK);
            case FAILED -> Optional.of(Look.ERROR);
            case OPEN -> line.now() ? Optional.of(Look.READING) : Optional.of(Look.UNKNOWN);
            case NOT_NEEDED -> Optional.empty();
        };
    }
}
