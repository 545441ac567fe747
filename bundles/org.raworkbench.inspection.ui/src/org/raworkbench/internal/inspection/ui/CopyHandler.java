package org.raworkbench.internal.inspection.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Copy the whole page of the active pane as text. */
public final class CopyHandler extends CardHandler {

    @Override
    protected void run(CardInspectionView view, ExecutionEvent event) {
        CardPane pane = view.activePane();
        pane.sections().page().toClipboard(pane.page().asText());
    }
}
