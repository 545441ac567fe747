package org.raworkbench.internal.workstation.ui;

import org.raworkbench.ui.ViewHandler;

/** A command of the Workstation Check view. */
abstract class WorkstationHandler extends ViewHandler<WorkstationCheckView> {

    WorkstationHandler() {
        super(WorkstationCheckView.ID, WorkstationCheckView.class);
    }
}
