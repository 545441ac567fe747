package org.raworkbench.internal.guidance.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.guidance.knowledge.WorkbenchAction;

/** Drafts a support case from what is on the desk. */
public final class DraftHandler extends TroubleshootingHandler {

    @Override
    protected void run(TroubleshootingView view, ExecutionEvent event) {
        view.run(WorkbenchAction.DRAFT_CASE);
    }
}
