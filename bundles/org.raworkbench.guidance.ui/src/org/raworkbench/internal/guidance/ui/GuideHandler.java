package org.raworkbench.internal.guidance.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Asks for another guide. */
public final class GuideHandler extends TroubleshootingHandler {

    @Override
    protected void run(TroubleshootingView view, ExecutionEvent event) {
        view.chooseGuide();
    }
}
