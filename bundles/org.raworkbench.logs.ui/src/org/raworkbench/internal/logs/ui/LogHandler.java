package org.raworkbench.internal.logs.ui;

import org.raworkbench.ui.ViewHandler;

/** A command of the Diagnostic Log view. */
abstract class LogHandler extends ViewHandler<DiagnosticLogView> {

    LogHandler() {
        super(DiagnosticLogView.ID, DiagnosticLogView.class);
    }
}
