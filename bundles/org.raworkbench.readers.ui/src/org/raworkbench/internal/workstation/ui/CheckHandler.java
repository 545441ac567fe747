package org.raworkbench.internal.workstation.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Checks what is shown, without network. */
public final class CheckHandler extends WorkstationHandler {

    @Override
    protected void run(WorkstationCheckView view, ExecutionEvent event) {
        view.check();
    }
}
