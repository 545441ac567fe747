package org.raworkbench.internal.certificates.ui;

import org.raworkbench.ui.ViewHandler;

/** A command of the Certificate Status view. */
abstract class CertificateHandler extends ViewHandler<CertificateStatusView> {

    CertificateHandler() {
        super(CertificateStatusView.ID, CertificateStatusView.class);
    }
}
