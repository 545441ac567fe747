package org.raworkbench.internal.cases.ui;

import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.raworkbench.internal.cases.ui.model.CaseDesk;

/** Finds the engines. Making them reads knowledge from the disk: not for the user interface's thread. */
final class Services {

    private Services() {
    }

    static Optional<CaseDesk> find() {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceReference<CaseDesk> reference = context.getServiceReference(CaseDesk.class);
        return Optional.ofNullable(reference).map(context::getService);
    }
}
