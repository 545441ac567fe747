package org.raworkbench.internal.certificates.ui;

import org.raworkbench.internal.certificates.ui.model.CertificateWatch;
import org.raworkbench.ui.ServiceFromStart;

/** Has the certificates of cards checked while the Certificate Status view is closed or behind another one. */
public final class CheckFromTheStart extends ServiceFromStart {

    public CheckFromTheStart() {
        super(CertificateWatch.class);
    }
}
