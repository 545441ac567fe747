package org.raworkbench.internal.workstation.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.workstation.ui.model.CheckPage.Offer;

/** Opens the report of another workstation. */
public final class OpenReportHandler extends WorkstationHandler {

    @Override
    protected void run(WorkstationCheckView view, ExecutionEvent event) {
        view.take(Offer.OPEN);
    }
}
