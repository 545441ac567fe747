package org.raworkbench.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.internal.ui.Messages;

/** A list of sections beside the page that holds them: what there is at a glance, one key away from the details. */
public final class SectionList {

    /** Below this many average characters the page needs the whole width. */
    private static final int ENOUGH_CHARACTERS = 110;

    private final Composite area;
    private final Table list;
    private final SectionPage page;
    private final LocalResourceManager resources;
    private List<Section> shown = List.of();

    public SectionList(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(1, 0).applyTo(area);
        list = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), list);
        GridDataFactory.fillDefaults().grab(false, true).hint(32 * characterWidth(), SWT.DEFAULT).applyTo(list);
        AccessibleName.set(list, Messages.Sections_name);
        page = new SectionPage(area);
        // a size given here spares the page the work of laying out its whole text to find one
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(page.control());
        list.addListener(SWT.Selection, event -> revealSelected());
        list.addListener(SWT.DefaultSelection, event -> page.control().setFocus());
        area.addListener(SWT.Resize, event -> fit());
    }

    /** The outermost control, for the layout of its parent. */
    public Control control() {
        return area;
    }

    public SectionPage page() {
        return page;
    }

    /** Shows {@code sections}; {@code again} also when they are the same, because the theme changed. */
    public void show(List<Section> sections, boolean again) {
        page.show(sections, again);
        if (!again && sections.equals(shown)) {
            return;
        }
        shown = List.copyOf(sections);
        int selected = list.getSelectionIndex();
        list.setRedraw(false);
        list.removeAll();
        for (Section section : shown) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(section.summary().isEmpty() ? section.title()
                    : section.title() + "  \u2013  " + section.summary());
            section.severity().ifPresent(severity -> item.setImage(resources.get(Look.of(severity).icon())));
        }
        if (selected >= 0 && selected < shown.size()) {
            list.setSelection(selected);
        }
        list.setRedraw(true);
    }

    public void setFocus() {
        page.control().setFocus();
    }

    /** Copies the section chosen in the list where the list has the focus, else what is selected on the page. */
    public void copy() {
        if (list.isFocusControl() && list.getSelectionIndex() >= 0) {
            page.copySection(shown.get(list.getSelectionIndex()).id());
        } else {
            page.copySelection();
        }
    }

    private void revealSelected() {
        int index = list.getSelectionIndex();
        if (index >= 0) {
            page.reveal(shown.get(index).id());
        }
    }

    private void fit() {
        boolean room = area.getClientArea().width >= ENOUGH_CHARACTERS * characterWidth();
        GridData data = (GridData) list.getLayoutData();
        if (data.exclude == room) {
            data.exclude = !room;
            list.setVisible(room);
            area.layout(true);
        }
    }

    private int characterWidth() {
        GC gc = new GC(area);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }
}
