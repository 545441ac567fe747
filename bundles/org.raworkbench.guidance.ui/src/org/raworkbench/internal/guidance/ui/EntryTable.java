package org.raworkbench.internal.guidance.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.internal.guidance.ui.model.EntryRow;
import org.raworkbench.internal.guidance.ui.model.SiteDraft;
import org.raworkbench.ui.AccessibleName;

/** All entries, by kind and by a search; whose they are and what the site changes. */
final class EntryTable {

    private final Composite area;
    private final Combo kinds;
    private final Text search;
    private final Table table;
    private List<EntryRow> rows = List.of();
    private List<EntryRow> listed = List.of();

    /** @param selected called when a person selected another entry */
    EntryTable(Composite parent, Runnable selected) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(area);
        kinds = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        kinds.add(Messages.Entries_all);
        SiteDraft.kinds().forEach(kind -> kinds.add(EntryRow.kind(kind)));
        kinds.add(Messages.Entries_site);
        kinds.select(0);
        AccessibleName.set(kinds, Messages.Entries_kindName);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Entries_search);
        AccessibleName.set(search, Messages.Entries_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        Composite holder = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 100).applyTo(holder);
        table = new Table(holder, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        AccessibleName.set(table, Messages.Entries_name);
        column(layout, Messages.Entries_title, 50);
        column(layout, Messages.Entries_kind, 20);
        column(layout, Messages.Entries_whose, 30);
        kinds.addListener(SWT.Selection, event -> list(selected));
        search.addListener(SWT.Modify, event -> list(selected));
        table.addListener(SWT.Selection, event -> selected.run());
    }

    private void column(TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, true));
    }

    Control control() {
        return area;
    }

    void setFocus() {
        search.setFocus();
    }

    /** Shows {@code newRows} and keeps what was selected. */
    void show(List<EntryRow> newRows) {
        rows = newRows;
        list(() -> { });
    }

    /** Selects {@code entry}; the filter gives way where it hides it. */
    void select(Entry entry) {
        if (listed.stream().noneMatch(row -> row.entry() == entry)) {
            kinds.select(0);
            search.setText("");
            list(() -> { });
        }
        for (int index = 0; index < listed.size(); index++) {
            if (listed.get(index).entry() == entry) {
                table.setSelection(index);
                table.showSelection();
            }
        }
    }

    Optional<EntryRow> selection() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= listed.size() ? Optional.empty() : Optional.of(listed.get(index));
    }

    /** The kind that is listed; empty when it is not one kind. */
    Optional<EClass> kind() {
        int index = kinds.getSelectionIndex() - 1;
        return index < 0 || index >= SiteDraft.kinds().size() ? Optional.empty()
                : Optional.of(SiteDraft.kinds().get(index));
    }

    private void list(Runnable after) {
        Optional<Entry> kept = selection().map(EntryRow::entry);
        boolean siteOnly = kinds.getSelectionIndex() > SiteDraft.kinds().size();
        String wanted = search.getText();
        listed = rows.stream().filter(row -> !siteOnly || row.site())
                .filter(row -> kind().map(kind -> kind == row.entry().eClass()).orElse(true))
                .filter(row -> wanted.isBlank() || row.fits(wanted)).toList();
        int top = table.getTopIndex();
        table.setRedraw(false);
        table.removeAll();
        for (EntryRow row : listed) {
            new TableItem(table, SWT.NONE).setText(new String[] {row.title(), EntryRow.kind(row.entry().eClass()),
                row.standing()});
        }
        table.setTopIndex(top);
        kept.ifPresent(entry -> {
            for (int index = 0; index < listed.size(); index++) {
                if (listed.get(index).entry() == entry) {
                    table.setSelection(index);
                }
            }
        });
        table.setRedraw(true);
        after.run();
    }
}
