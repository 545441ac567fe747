package org.raworkbench.internal.certificates.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Checks once more what is shown, with the settings of now. */
public final class CheckHandler extends CertificateHandler {

    @Override
    protected void run(CertificateStatusView view, ExecutionEvent event) {
        view.again(false);
    }
}
