package org.raworkbench.internal.workstation.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.readers.ui.CellTips;
import org.raworkbench.internal.workstation.ui.model.CheckRow;
import org.raworkbench.internal.workstation.ui.model.CheckRows;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.workstation.WorkstationSnapshot;

/** The checks by group, one line each, and above them the choice to see only what is not in order. */
public final class CheckTree {

    private static final int[] CHARACTERS = {36, 15, 64, 46, 24, 30};

    private final Button only;
    private final Tree tree;
    private final LocalResourceManager resources;
    private final Runnable selected;
    private final Map<String, CheckRow> rows = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private Optional<WorkstationSnapshot> shown = Optional.empty();

    CheckTree(Composite parent, Runnable selected) {
        this.selected = selected;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(area);
        only = new Button(area, SWT.CHECK);
        GridDataFactory.swtDefaults().indent(12, 2).applyTo(only);
        only.setText(Messages.Only_plain);
        only.addListener(SWT.Selection, event -> fill());
        tree = new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(tree);
        tree.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), tree);
        GC gc = new GC(tree);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (int column = 0; column < CHARACTERS.length; column++) {
            TreeColumn made = new TreeColumn(tree, SWT.LEFT);
            made.setText(CheckRow.TITLES.get(column));
            made.setWidth((int) Math.ceil((CHARACTERS[column] + 2) * character));
        }
        tree.addListener(SWT.Selection, event -> selected.run());
        tree.addListener(SWT.Collapse, event -> closed.add(((TreeItem) event.item).getText()));
        tree.addListener(SWT.Expand, event -> closed.remove(((TreeItem) event.item).getText()));
        new CellTips(tree);
        AccessibleName.set(tree, Messages.Tree_name);
    }

    /** The widget, for layout and focus. */
    public Tree control() {
        return tree;
    }

    /** Whether only what is not in order is shown. */
    public boolean onlyOpen() {
        return only.getSelection();
    }

    /** Shows only what is not in order, or everything. */
    public void showOnlyOpen(boolean on) {
        only.setSelection(on);
        fill();
    }

    /** The line that is selected. */
    public Optional<CheckRow> selection() {
        return tree.getSelectionCount() == 0 ? Optional.empty()
                : Optional.ofNullable(rows.get((String) tree.getSelection()[0].getData()));
    }

    /** Selects the line called {@code id} and shows it. */
    public void select(String id) {
        items().stream().filter(item -> id.equals(item.getData())).findFirst().ifPresent(item -> {
            tree.setSelection(item);
            tree.showSelection();
            selected.run();
        });
    }

    /** Shows {@code snapshot}; nothing of one that is gone stays behind. */
    void show(Optional<WorkstationSnapshot> snapshot) {
        if (!snapshot.equals(shown)) {
            shown = snapshot;
            // another workstation, or another moment: its own faults come first
            tree.deselectAll();
            fill();
        }
    }

    /** The selected line as text. */
    String copied() {
        return selection().map(row -> row.cells().stream().filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("\t"))).orElse("");
    }

    private void fill() {
        Optional<String> before = selection().map(CheckRow::id);
        tree.setRedraw(false);
        tree.removeAll();
        rows.clear();
        List<CheckRow> groups = shown.map(snapshot -> CheckRows.of(snapshot, onlyOpen())).orElse(List.of());
        for (CheckRow group : groups) {
            TreeItem item = item(new TreeItem(tree, SWT.NONE), group);
            group.children().forEach(line -> item(new TreeItem(item, SWT.NONE), line));
            item.setExpanded(!closed.contains(group.title()));
        }
        tree.setRedraw(true);
        only.setText(shown.map(snapshot -> NLS.bind(Messages.Only_counted, CheckRows.open(snapshot),
                snapshot.checks().size())).orElse(Messages.Only_plain));
        only.getParent().layout(new Control[] {only});
        String wanted = before.filter(rows::containsKey).orElseGet(() -> mostSerious(groups));
        select(wanted);
        if (wanted.isEmpty()) {
            selected.run();
        } else {
            // once it has its size: from the top, as far as that shows what is selected
            tree.getDisplay().asyncExec(this::fromTheTop);
        }
    }

    private void fromTheTop() {
        if (!tree.isDisposed() && tree.getItemCount() > 0) {
            tree.setTopItem(tree.getItem(0));
            tree.showSelection();
        }
    }

    private static String mostSerious(List<CheckRow> groups) {
        List<CheckRow> lines = new ArrayList<>();
        groups.forEach(group -> lines.addAll(group.children()));
        CheckRow worst = null;
        for (CheckRow line : lines) {
            if (worst == null || Severity.BY_SERIOUSNESS.compare(line.severity(), worst.severity()) > 0) {
                worst = line;
            }
        }
        return worst == null ? "" : worst.id();
    }

    private TreeItem item(TreeItem item, CheckRow row) {
        rows.put(row.id(), row);
        item.setData(row.id());
        item.setText(row.cells().toArray(String[]::new));
        item.setImage(resources.get(Look.of(row.severity()).icon()));
        return item;
    }

    private List<TreeItem> items() {
        List<TreeItem> all = new ArrayList<>();
        for (TreeItem group : tree.getItems()) {
            all.add(group);
            all.addAll(List.of(group.getItems()));
        }
        return all;
    }
}
