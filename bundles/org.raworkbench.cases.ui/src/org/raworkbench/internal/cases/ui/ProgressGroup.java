package org.raworkbench.internal.cases.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.internal.cases.ui.model.CaseDraft;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.internal.cases.ui.model.CauseChoice;
import org.raworkbench.internal.cases.ui.model.Progress;
import org.raworkbench.ui.AccessibleName;

/** Where the case stands, the number the target gave, and what it turned out to be. */
final class ProgressGroup {

    private final CaseDraft draft;
    private final List<CauseChoice> causes;
    private final Combo state;
    private final Text reference;
    private final Combo cause;

    ProgressGroup(Composite parent, CaseSession session) {
        draft = session.draft();
        causes = new ArrayList<>(session.names().causes());
        Group group = new Group(parent, SWT.NONE);
        group.setText(Messages.Progress_title);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 12).applyTo(group);
        label(group, Messages.Progress_state);
        state = combo(group, Messages.Progress_stateName);
        state.setItems(Stream.of(CaseState.values()).map(Progress::word).toArray(String[]::new));
        state.addListener(SWT.Selection, event -> draft.move(CaseState.values()[state.getSelectionIndex()]));
        label(group, Messages.Progress_reference);
        reference = new Text(group, SWT.BORDER);
        reference.setEditable(draft.writable());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(reference);
        reference.addListener(SWT.Modify, event -> {
            if (!reference.getText().equals(text(draft.content().getReference()))) {
                draft.refer(reference.getText());
            }
        });
        reference.addListener(SWT.FocusOut, event -> draft.pause());
        AccessibleName.set(reference, Messages.Progress_referenceName);
        label(group, Messages.Progress_cause);
        cause = combo(group, Messages.Progress_causeName);
        cause.addListener(SWT.Selection, event -> draft.blame(cause.getSelectionIndex() <= 0 ? ""
                : causes.get(cause.getSelectionIndex() - 1).id()));
    }

    void show() {
        state.select(draft.content().getState().ordinal());
        String shown = text(draft.content().getReference());
        if (!reference.getText().strip().equals(shown)) {
            reference.setText(shown);
        }
        String id = text(draft.content().getCause());
        if (!id.isEmpty() && causes.stream().noneMatch(choice -> choice.id().equals(id))) {
            causes.add(new CauseChoice(id, id));
        }
        List<String> items = new ArrayList<>(causes.stream().map(CauseChoice::title).toList());
        items.add(0, Messages.Progress_noCause);
        if (!items.equals(List.of(cause.getItems()))) {
            cause.setItems(items.toArray(String[]::new));
        }
        int index = 0;
        for (int place = 0; place < causes.size(); place++) {
            index = causes.get(place).id().equals(id) ? place + 1 : index;
        }
        cause.select(index);
    }

    private Combo combo(Composite parent, String name) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setEnabled(draft.writable());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(combo);
        AccessibleName.set(combo, name);
        return combo;
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
