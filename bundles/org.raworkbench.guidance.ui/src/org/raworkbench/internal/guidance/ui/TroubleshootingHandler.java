package org.raworkbench.internal.guidance.ui;

import org.raworkbench.ui.ViewHandler;

/** A command of the Troubleshooting view. */
abstract class TroubleshootingHandler extends ViewHandler<TroubleshootingView> {

    TroubleshootingHandler() {
        super(TroubleshootingView.ID, TroubleshootingView.class);
    }
}
