package org.raworkbench.internal.readers.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Asks the readers once more. */
public final class LookAgainHandler extends ReaderHandler {

    @Override
    protected void run(ReaderFirmwareView view, ExecutionEvent event) {
        view.lookAgain();
    }
}
