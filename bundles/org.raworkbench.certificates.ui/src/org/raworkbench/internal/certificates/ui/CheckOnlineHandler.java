package org.raworkbench.internal.certificates.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Checks once more what is shown, and asks the addresses in the certificates whether they were revoked. */
public final class CheckOnlineHandler extends CertificateHandler {

    @Override
    protected void run(CertificateStatusView view, ExecutionEvent event) {
        view.again(true);
    }
}
