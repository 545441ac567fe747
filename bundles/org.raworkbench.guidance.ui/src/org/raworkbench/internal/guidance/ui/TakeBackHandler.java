package org.raworkbench.internal.guidance.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Takes back the last tick. */
public final class TakeBackHandler extends TroubleshootingHandler {

    @Override
    protected void run(TroubleshootingView view, ExecutionEvent event) {
        view.takeBack();
    }
}
