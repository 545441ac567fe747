package org.raworkbench.internal.inspection.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.inspection.ui.model.CardWatch;

/** Inspect again. */
public final class InspectHandler extends CardHandler {

    @Override
    protected void run(CardInspectionView view, ExecutionEvent event) {
        view.withReader(view.activePane(), CardWatch::inspect);
    }
}
