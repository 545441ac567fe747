package org.raworkbench.internal.workstation.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Asks the required domains after a person agreed. */
public final class CheckOnlineHandler extends WorkstationHandler {

    @Override
    protected void run(WorkstationCheckView view, ExecutionEvent event) {
        view.checkOnline();
    }
}
