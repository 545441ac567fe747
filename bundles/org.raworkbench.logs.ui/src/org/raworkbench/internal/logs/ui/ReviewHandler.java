package org.raworkbench.internal.logs.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.logs.ui.model.LogPage.Offer;

/** Reads and reviews everything that is open once more. */
public final class ReviewHandler extends LogHandler {

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        view.take(Offer.AGAIN);
    }
}
