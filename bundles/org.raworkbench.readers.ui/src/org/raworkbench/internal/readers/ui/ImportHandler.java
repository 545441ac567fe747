package org.raworkbench.internal.readers.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.readers.ui.model.ReadersPage.Offer;

/** Imports reports of other workstations: files, or a folder; the parameter says which. */
public final class ImportHandler extends ReaderHandler {

    private static final String WHAT = "org.raworkbench.readers.ui.import.what";

    @Override
    protected void run(ReaderFirmwareView view, ExecutionEvent event) {
        view.take("folder".equals(event.getParameter(WHAT)) ? Offer.IMPORT_FOLDER : Offer.IMPORT_FILES);
    }
}
