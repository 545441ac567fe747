package org.raworkbench.internal.cases.ui;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseReview.Remark;
import org.raworkbench.ui.Look;

/** What is contradicted, missing and doubtful, each one a link to its field. */
final class ChecklistPane {

    private final ScrolledComposite scrolled;
    private final Composite list;
    private final LocalResourceManager resources;
    private final Consumer<String> go;
    private CaseReview shown;

    /** @param go hears the field of what was clicked */
    ChecklistPane(Composite parent, Consumer<String> go) {
        this.go = go;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        list = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(6, 6).applyTo(list);
        resources = new LocalResourceManager(JFaceResources.getResources(), list);
        scrolled.setContent(list);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scrolled;
    }

    void setFocus() {
        list.setFocus();
    }

    void show(CaseReview review, boolean checked) {
        if (review.equals(shown) || !checked) {
            return;
        }
        shown = review;
        list.setRedraw(false);
        String focus = list.getDisplay().getFocusControl() instanceof Link link && link.getParent() == list
                ? link.getText() : "";
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        heading(Messages.Check_title);
        part(Messages.Check_contradicted, Look.ERROR, review.contradictions());
        part(Messages.Check_missing, Look.WARNING, review.missing());
        part(Messages.Check_doubtful, Look.INFO, review.doubtful());
        if (review.complete() && review.doubtful().isEmpty()) {
            picture(Look.OK);
            line(new Label(list, SWT.WRAP), 1).setText(Messages.Check_nothing);
        }
        for (Control child : list.getChildren()) {
            if (child instanceof Link link && link.getText().equals(focus)) {
                link.setFocus();
            }
        }
        list.setRedraw(true);
        fit();
    }

    private void part(String title, Look look, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        heading(NLS.bind(title, remarks.size()));
        for (Remark remark : remarks) {
            picture(look);
            Link link = line(new Link(list, SWT.WRAP), 1);
            link.setText("<a>" + remark.text().replace("&", "&&").replace('<', '\u2039').replace('>',
                    '\u203a') + "</a>");
            link.setToolTipText(Messages.Check_go);
            link.addListener(SWT.Selection, event -> go.accept(remark.field()));
        }
    }

    private void heading(String text) {
        Label label = line(new Label(list, SWT.WRAP), 2);
        label.setText(text);
        label.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD)));
    }

    private void picture(Look look) {
        Label picture = new Label(list, SWT.NONE);
        picture.setImage((Image) resources.get(look.icon()));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(picture);
    }

    private static <C extends Control> C line(C control, int columns) {
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(60, SWT.DEFAULT).applyTo(control);
        return control;
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            list.layout(true, true);
            scrolled.setMinSize(list.computeSize(width, SWT.DEFAULT, true));
        }
    }
}
