package org.raworkbench.ui;

import java.util.Objects;

import org.eclipse.ui.IStartup;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Has the service of a view at work from the moment the window is there, also while the view is closed or behind
 * another one: others wait for what it lays on the desk. Such a service is not a component that starts by itself,
 * because the command line does its work alone. A view's bundle registers a subclass at {@code org.eclipse.ui.startup}.
 */
public abstract class ServiceFromStart implements IStartup {

    private final Class<?> type;

    protected ServiceFromStart(Class<?> type) {
        this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    public final void earlyStartup() {
        BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        ServiceReference<?> service = context.getServiceReference(type);
        if (service != null) {
            // held until the workbench ends
            context.getService(service);
        }
    }
}
