package org.raworkbench.internal.cases.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.TemplateField.Kind;
import org.raworkbench.internal.cases.ui.model.CaseDraft;
import org.raworkbench.internal.cases.ui.model.FieldNote;
import org.raworkbench.ui.AccessibleName;

/** A field that is written or chosen, with a note where its value comes from. */
final class TextRow implements FieldRow {

    private static final int LINES = 4;

    private final TemplateField wanted;
    private final CaseDraft draft;
    private final Control entry;
    private final Label note;
    private boolean showing;

    TextRow(Composite parent, TemplateField wanted, CaseDraft draft) {
        this.wanted = wanted;
        this.draft = draft;
        Label label = new Label(parent, SWT.WRAP);
        label.setText(FieldNote.label(wanted).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).hint(100, SWT.DEFAULT).applyTo(label);
        entry = wanted.kind() == Kind.CHOICE ? choice(parent) : text(parent);
        note = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(note);
        AccessibleName.set(entry, () -> NLS.bind(Messages.Field_name, FieldNote.label(wanted), note.getText()));
    }

    private Control choice(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setEnabled(draft.writable());
        combo.addListener(SWT.Selection, event -> write(combo.getText()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private Control text(Composite parent) {
        boolean lines = wanted.kind() == Kind.LONG_TEXT;
        boolean narrow = wanted.kind() == Kind.NUMBER;
        Text text = new Text(parent, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setEditable(draft.writable());
        if (wanted.kind() == Kind.WHEN) {
            text.setMessage(Messages.Field_whenHint);
        } else if (narrow) {
            text.setMessage(Messages.Field_numberHint);
        }
        GridDataFactory.fillDefaults().grab(!narrow, false).align(narrow ? SWT.BEGINNING : SWT.FILL, SWT.FILL)
                .hint(narrow ? 160 : 100, lines ? LINES * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> write(text.getText()));
        text.addListener(SWT.FocusOut, event -> draft.pause());
        if (lines) {
            // Tab goes on to the next field; a case needs no tabs.
            text.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true;
                }
            });
        }
        return text;
    }

    private void write(String text) {
        if (!showing) {
            draft.write(wanted.id(), text);
        }
    }

    @Override
    public String id() {
        return wanted.id();
    }

    @Override
    public boolean show() {
        showing = true;
        try {
            String value = draft.value(wanted.id());
            if (entry instanceof Combo combo) {
                showChoice(combo, value);
            } else if (entry instanceof Text text && !same(text.getText(), value)) {
                text.setText(value.replace("\n", text.getLineDelimiter()));
            }
        } finally {
            showing = false;
        }
        String words = FieldNote.of(wanted, draft.field(wanted.id())).replace("&", "&&");
        boolean changed = !words.equals(note.getText());
        if (changed) {
            note.setText(words);
        }
        return changed;
    }

    private void showChoice(Combo combo, String value) {
        List<String> items = new ArrayList<>(wanted.choices());
        items.add(0, "");
        if (!items.contains(value)) {
            items.add(value);
        }
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(items.indexOf(value));
    }

    private static boolean same(String shown, String value) {
        return shown.replace("\r\n", "\n").replace('\r', '\n').equals(value);
    }

    @Override
    public void setFocus() {
        entry.setFocus();
    }
}
