package org.raworkbench.internal.cases.ui;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.internal.cases.ui.model.CaseDraft;
import org.raworkbench.internal.cases.ui.model.Checklist;
import org.raworkbench.internal.cases.ui.model.FieldNote;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;

/**
 * Something that only the author confirms, and beside it the evidence that speaks against it. Never ticked from here.
 */
final class ConfirmRow implements FieldRow {

    private final TemplateField wanted;
    private final CaseDraft draft;
    private final Supplier<Checklist> checklist;
    private final Button box;
    private final Label note;
    private final Composite against;
    private final Label reason;

    ConfirmRow(Composite parent, TemplateField wanted, CaseDraft draft, Supplier<Checklist> checklist) {
        this.wanted = wanted;
        this.draft = draft;
        this.checklist = checklist;
        box = new Button(parent, SWT.CHECK | SWT.WRAP);
        box.setText(FieldNote.label(wanted).replace("&", "&&"));
        box.setEnabled(draft.writable());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).hint(100, SWT.DEFAULT).applyTo(box);
        box.addListener(SWT.Selection, event -> draft.confirm(wanted.id(), box.getSelection()));
        against = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(24, 0, 0, 0).applyTo(against);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(against);
        Label picture = new Label(against, SWT.NONE);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), picture);
        picture.setImage((Image) resources.get(Look.ERROR.icon()));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(picture);
        reason = new Label(against, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(reason);
        note = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).hint(100, SWT.DEFAULT).applyTo(note);
        AccessibleName.set(box, () -> NLS.bind(Messages.Confirm_name, new Object[] {FieldNote.label(wanted),
            checklist.get().against(wanted.id()).orElse(""), note.getText()}));
    }

    @Override
    public String id() {
        return wanted.id();
    }

    @Override
    public boolean show() {
        if (box.getSelection() != draft.confirmed(wanted.id())) {
            box.setSelection(draft.confirmed(wanted.id()));
        }
        Optional<String> spoken = checklist.get().against(wanted.id());
        String words = FieldNote.of(wanted, draft.field(wanted.id())).replace("&", "&&");
        // the box has just said what it is about
        String why = spoken.map(text -> text.startsWith(wanted.label() + ": ")
                ? text.substring(wanted.label().length() + 2) : text).orElse("").replace("&", "&&");
        boolean changed = !words.equals(note.getText()) || !why.equals(reason.getText());
        if (changed) {
            note.setText(words);
            reason.setText(why);
            ((GridData) against.getLayoutData()).exclude = spoken.isEmpty();
            against.setVisible(spoken.isPresent());
        }
        return changed;
    }

    @Override
    public void setFocus() {
        box.setFocus();
    }
}
