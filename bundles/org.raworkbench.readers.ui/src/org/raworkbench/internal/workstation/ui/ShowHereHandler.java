package org.raworkbench.internal.workstation.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.workstation.ui.model.CheckPage.Offer;

/** Goes back to this workstation. */
public final class ShowHereHandler extends WorkstationHandler {

    @Override
    protected void run(WorkstationCheckView view, ExecutionEvent event) {
        view.take(Offer.SHOW_HERE);
    }
}
