package org.raworkbench.internal.readers.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Asks for a row of the site. */
public final class AddReaderHandler extends ReaderHandler {

    @Override
    protected void run(ReaderFirmwareView view, ExecutionEvent event) {
        view.addReader();
    }
}
