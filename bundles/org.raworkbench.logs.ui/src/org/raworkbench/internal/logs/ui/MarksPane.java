package org.raworkbench.internal.logs.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.internal.logs.ui.model.Goal;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.Mark;
import org.raworkbench.ui.AccessibleName;

/** The bookmarks and notes of all open logs; each leads to its line. */
public final class MarksPane {

    private static final int[] WIDTHS = {220, 90, 360, 560};

    private final Composite area;
    private final Table table;
    private List<Mark> shown = List.of();

    MarksPane(Composite parent, PaneHost host) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(table);
        String[] heads = {"source", "line", "note", "text"};
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, i == 1 ? SWT.RIGHT : SWT.LEFT);
            column.setText(Messages.text("marks." + heads[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> selected().ifPresent(mark -> host.go(new Goal.Line(mark.path(),
                mark.line()))));
        AccessibleName.set(table, Messages.text("marks.name"));
    }

    Control control() {
        return area;
    }

    /** The bookmarks. */
    public Table table() {
        return table;
    }

    private Optional<Mark> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < shown.size() ? Optional.of(shown.get(index)) : Optional.empty();
    }

    void show(Optional<LogBoard> board) {
        List<Mark> marks = board.map(known -> known.marks().all()).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Mark::path).thenComparing(Mark::line)).toList();
        if (marks.equals(shown)) {
            return;
        }
        shown = marks;
        int selected = table.getSelectionIndex();
        table.setRedraw(false);
        table.removeAll();
        for (Mark mark : marks) {
            String path = mark.path().replace('\\', '/');
            new TableItem(table, SWT.NONE).setText(new String[] {path.substring(path.lastIndexOf('/') + 1),
                    Long.toString(mark.line() + 1), mark.note(), mark.text()});
        }
        table.setRedraw(true);
        if (selected < marks.size()) {
            table.setSelection(selected);
        }
    }
}
