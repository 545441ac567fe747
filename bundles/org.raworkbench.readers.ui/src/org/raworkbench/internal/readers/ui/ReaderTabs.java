package org.raworkbench.internal.readers.ui;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.raworkbench.internal.readers.ui.model.ReaderRow;
import org.raworkbench.internal.readers.ui.model.ReaderSections;
import org.raworkbench.internal.readers.ui.model.ReadersPage;
import org.raworkbench.ui.Section;
import org.raworkbench.ui.SectionList;

/** Below the table: the details of the selected reader, the comparison, the readers of many workstations. */
final class ReaderTabs {

    private final CTabFolder folder;
    private final Composite detailArea;
    private final Link pages;
    private final SectionList details;
    private final SectionList comparison;
    private final FleetTree fleet;

    /**
     * @param open opens a page in the browser, because a person clicked on it
     * @param stop stops the import that is going on
     */
    ReaderTabs(Composite parent, Consumer<String> open, Runnable stop) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        detailArea = new Composite(folder, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(detailArea);
        pages = new Link(detailArea, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 4).exclude(true).applyTo(pages);
        pages.setVisible(false);
        pages.addListener(SWT.Selection, event -> open.accept(event.text));
        details = new SectionList(detailArea);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(details.control());
        comparison = new SectionList(folder);
        fleet = new FleetTree(folder, stop);
        tab(Messages.Tab_details, detailArea);
        tab(Messages.Tab_comparison, comparison.control());
        tab(Messages.Tab_fleet, fleet.control());
        folder.setSelection(0);
    }

    /** Shows {@code row} in the details; nothing of a reader that is gone stays behind. */
    void show(Optional<ReaderRow> row, boolean again) {
        List<URI> addresses = row.map(ReaderRow::pages).orElse(List.of());
        String text = addresses.isEmpty() ? "" : NLS.bind(Messages.Page_link, addresses.stream()
                .map(page -> "<a href=\"" + page + "\">" + page.toString().replace("&", "&&")
                        + "</a>").collect(Collectors.joining(", ")));
        if (!pages.getText().equals(text)) {
            pages.setText(text);
            pages.setVisible(!text.isEmpty());
            ((GridData) pages.getLayoutData()).exclude = text.isEmpty();
            detailArea.layout(true);
        }
        details.show(row.map(ReaderSections::of).orElse(List.of()), again);
    }

    /** Shows what {@code page} compares. */
    void show(ReadersPage page, boolean again) {
        comparison.show(page.comparison(), again);
        fleet.show(page);
    }

    /** Brings the tab at {@code index} to the front. */
    void bringUp(int index) {
        folder.setSelection(index);
    }

    FleetTree fleet() {
        return fleet;
    }

    List<Section> details() {
        return details.page().sections();
    }

    /** Copies what has the focus. */
    void copy() {
        String line = fleet.copied();
        if (!line.isEmpty()) {
            toClipboard(line);
        } else if (folder.getSelectionIndex() == 1) {
            comparison.copy();
        } else {
            details.copy();
        }
    }

    void toClipboard(String text) {
        details.page().toClipboard(text);
    }

    private void tab(String title, Control control) {
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setText(title);
        tab.setControl(control);
    }
}
