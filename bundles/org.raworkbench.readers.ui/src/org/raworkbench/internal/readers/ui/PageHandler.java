package org.raworkbench.internal.readers.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Opens the vendor's page of the selected reader. */
public final class PageHandler extends ReaderHandler {

    @Override
    protected void run(ReaderFirmwareView view, ExecutionEvent event) {
        view.openPage();
    }
}
