package org.raworkbench.internal.readers.ui;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.raworkbench.internal.readers.ui.model.FleetRow;
import org.raworkbench.internal.readers.ui.model.ReadersPage;
import org.raworkbench.readers.FleetGroup;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Progress;

/** Readers of many workstations by model and release, above them what the imports came to. */
public final class FleetTree {

    private static final int[] CHARACTERS = {44, 10, 18, 15, 9, 20, 40};

    private final Composite area;
    private final Text note;
    private final Composite work;
    private final ProgressBar bar;
    private final Label hint;
    private final Tree tree;
    private final LocalResourceManager resources;
    private final Dates dates = new Dates(ZoneId.systemDefault());
    private List<FleetGroup> shown = List.of();
    private int leading = -1;
    private boolean descending;

    /** @param stop stops the import that is going on */
    FleetTree(Composite parent, Runnable stop) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(area);
        hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.Fleet_hint);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 4).applyTo(hint);
        note = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 4).exclude(true).applyTo(note);
        note.setVisible(false);
        AccessibleName.set(note, Messages.Fleet_noteName);
        work = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 4).applyTo(work);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(work);
        work.setVisible(false);
        bar = new ProgressBar(work, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
        Button end = new Button(work, SWT.PUSH);
        end.setText(Messages.Offer_stop);
        end.addListener(SWT.Selection, event -> stop.run());
        tree = new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(tree);
        tree.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), tree);
        GC gc = new GC(tree);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (int column = 0; column < CHARACTERS.length; column++) {
            TreeColumn made = new TreeColumn(tree, SWT.LEFT);
            made.setText(FleetRow.TITLES.get(column));
            made.setWidth((int) Math.ceil((CHARACTERS[column] + 2) * character));
            made.setMoveable(true);
            int place = column;
            made.addListener(SWT.Selection, event -> sortBy(place));
        }
        new CellTips(tree);
        AccessibleName.set(tree, Messages.Fleet_name);
    }

    Control control() {
        return area;
    }

    /** The groups and their readers. */
    public Tree tree() {
        return tree;
    }

    /** Shows the fleet of {@code page}; groups that were open stay open. */
    void show(ReadersPage page) {
        showNote(page);
        if (page.fleet().equals(shown)) {
            return;
        }
        shown = page.fleet();
        refill();
    }

    /** Sorts the groups, and the readers in them, by the column at {@code place}; once more turns the order round. */
    public void sortBy(int place) {
        descending = leading == place && !descending;
        leading = place;
        tree.setSortColumn(tree.getColumn(place));
        tree.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        refill();
    }

    private void refill() {
        Set<String> open = new HashSet<>();
        Stream.of(tree.getItems()).filter(TreeItem::getExpanded).forEach(item -> open.add(key(item)));
        tree.setRedraw(false);
        tree.removeAll();
        List<FleetRow> groups = FleetRow.of(shown, dates);
        for (FleetRow group : leading < 0 ? groups : FleetRow.sorted(groups, leading, descending)) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            fill(item, group);
            group.children().forEach(reader -> fill(new TreeItem(item, SWT.NONE), reader));
            item.setExpanded(open.contains(key(item)));
        }
        tree.setRedraw(true);
    }

    /** The selected line as text; empty when it has not the focus. */
    String copied() {
        return tree.isFocusControl() ? Stream.of(tree.getSelection())
                .map(item -> IntStream.range(0, CHARACTERS.length).mapToObj(item::getText)
                        .filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")) : "";
    }

    private void showNote(ReadersPage page) {
        boolean progress = page.progress().isPresent();
        page.progress().filter(Progress::told).ifPresent(known -> {
            bar.setMaximum(known.total());
            bar.setSelection(known.done());
        });
        boolean changed = !note.getText().equals(page.fleetNote()) || work.getVisible() != progress;
        if (changed) {
            note.setText(page.fleetNote());
            showIf(note, !page.fleetNote().isEmpty());
            showIf(work, progress);
            area.layout(true);
        }
    }

    private static void showIf(Control control, boolean wanted) {
        control.setVisible(wanted);
        ((GridData) control.getLayoutData()).exclude = !wanted;
    }

    private void fill(TreeItem item, FleetRow row) {
        item.setText(row.cells().toArray(String[]::new));
        row.severity().ifPresent(severity -> item.setImage(resources.get(Look.of(severity).icon())));
    }

    private static String key(TreeItem item) {
        return item.getText(0) + "\t" + item.getText(1);
    }
}
