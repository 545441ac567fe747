package org.raworkbench.internal.cases.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.internal.cases.ui.model.CaseDraft;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.ui.AccessibleName;

/** The form: whom the case goes to, its fields, and where it stands. */
final class FieldsPage {

    private final ScrolledComposite scrolled;
    private final Composite form;
    private final CaseDraft draft;
    private final Text title;
    private final List<FieldRow> rows = new ArrayList<>();
    private final ProgressGroup progress;

    FieldsPage(Composite parent, CaseSession session) {
        draft = session.draft();
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        form = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 8).spacing(6, 2).applyTo(form);
        title = title();
        target();
        for (TemplateField wanted : draft.template().fields()) {
            rows.add(wanted.kind() == TemplateField.Kind.CONFIRM
                    ? new ConfirmRow(form, wanted, draft, session::checklist)
                    : new TextRow(form, wanted, draft));
        }
        progress = new ProgressGroup(form, session);
        scrolled.setContent(form);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    private Text title() {
        Label label = new Label(form, SWT.NONE);
        label.setText(Messages.Form_title);
        Text text = new Text(form, SWT.BORDER);
        text.setEditable(draft.writable());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> {
            if (!text.getText().equals(shownTitle())) {
                draft.entitle(text.getText());
            }
        });
        text.addListener(SWT.FocusOut, event -> draft.pause());
        AccessibleName.set(text, Messages.Form_titleName);
        return text;
    }

    private void target() {
        String to = NLS.bind(Messages.Form_target, draft.template().target(), draft.template().channel());
        String source = draft.template().source().isEmpty() ? "" : "\n" + NLS.bind(Messages.Form_source,
                draft.template().source(), draft.template().seen());
        Label label = new Label(form, SWT.WRAP);
        label.setText((to + source).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).hint(100, SWT.DEFAULT).applyTo(label);
    }

    Control control() {
        return scrolled;
    }

    /** Shows the draft as it is now. */
    void show() {
        if (!title.getText().equals(shownTitle())) {
            title.setText(shownTitle());
        }
        boolean changed = false;
        for (FieldRow row : rows) {
            changed |= row.show();
        }
        progress.show();
        if (changed) {
            fit();
        }
    }

    /** Goes to the field {@code id}; false when it is not on this page. */
    boolean reveal(String id) {
        for (FieldRow row : rows) {
            if (row.id().equals(id)) {
                row.setFocus();
                return true;
            }
        }
        return false;
    }

    void setFocus() {
        rows.stream().filter(row -> draft.value(row.id()).isEmpty()).findFirst()
                .ifPresentOrElse(FieldRow::setFocus, title::setFocus);
        scrolled.setOrigin(0, 0);
    }

    private String shownTitle() {
        return draft.content().getTitle() == null ? "" : draft.content().getTitle();
    }

    private void fit() {
        Rectangle area = scrolled.getClientArea();
        if (area.width > 0) {
            form.layout(true, true);
            scrolled.setMinSize(form.computeSize(area.width, SWT.DEFAULT, true));
            scrolled.getVerticalBar().setIncrement(40);
        }
    }
}
