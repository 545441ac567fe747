package org.raworkbench.internal.inspection.ui;

import org.eclipse.ui.IStartup;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.raworkbench.internal.inspection.ui.model.CardWatch;

/**
 * Has cards inspected from the moment the window is there, also while the Card Inspection view is behind another one: the
 * others wait for what it lays on the desk. Not a component that starts by itself, because the command line inspects its
 * card alone.
 */
public final class WatchFromTheStart implements IStartup {

    @Override
    public void earlyStartup() {
        BundleContext context = FrameworkUtil.getBundle(WatchFromTheStart.class).getBundleContext();
        ServiceReference<CardWatch> watch = context.getServiceReference(CardWatch.class);
        if (watch != null) {
            // held until the workbench ends
            context.getService(watch);
        }
    }
}
