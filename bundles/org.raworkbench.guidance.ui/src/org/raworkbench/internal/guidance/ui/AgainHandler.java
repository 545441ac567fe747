package org.raworkbench.internal.guidance.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Reads the knowledge anew and diagnoses again. */
public final class AgainHandler extends TroubleshootingHandler {

    @Override
    protected void run(TroubleshootingView view, ExecutionEvent event) {
        view.again();
    }
}
