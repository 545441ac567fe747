package org.raworkbench.internal.readers.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Forgets the imported reports. */
public final class ForgetHandler extends ReaderHandler {

    @Override
    protected void run(ReaderFirmwareView view, ExecutionEvent event) {
        view.forgetReports();
    }
}
