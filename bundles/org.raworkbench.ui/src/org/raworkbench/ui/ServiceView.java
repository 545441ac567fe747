package org.raworkbench.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.ui.Messages;
import org.raworkbench.smartcard.DemoDesk;

/**
 * A live view of what one service knows. The service follows the desk and does the work; the view shows its state. It
 * is looked for in the background after the view was painted for the first time and not injected: making the service
 * loads the engines, and the window comes first.
 *
 * @param <S> the service
 */
public abstract class ServiceView<S> extends LiveView {

    private final Class<S> type;
    private ServiceTracker<S, S> services;
    private ServiceTracker<DemoDesk, DemoDesk> demos;
    private S service;
    private Subscription listening = () -> { };
    private volatile DemoDesk demo;
    private volatile boolean looked;
    private boolean closed;

    protected ServiceView(Class<S> type) {
        this.type = Objects.requireNonNull(type, "type");
    }

    /** Has {@code changed} called after each change of {@code found}; on any thread. */
    protected abstract Subscription listen(S found, Runnable changed);

    /** Makes the widgets. */
    protected abstract void createWidgets(Composite parent);

    @Override
    protected final void createContent(Composite parent) {
        createWidgets(parent);
        parent.addPaintListener(new PaintListener() {
            @Override
            public void paintControl(PaintEvent event) {
                parent.removePaintListener(this);
                Job.createSystem(Messages.View_find, (ICoreRunnable) monitor -> look()).schedule();
            }
        });
    }

    /** The service, where there is one and it was looked for. */
    protected final synchronized Optional<S> service() {
        return Optional.ofNullable(service);
    }

    /** Whether the service was not looked for yet: that it is missing means nothing then. */
    protected final boolean starting() {
        return !looked;
    }

    /** Whether there is a demo desk to offer. */
    protected final boolean demoThere() {
        return demo != null;
    }

    /** Puts the first story on the demo desk. */
    protected final void showDemo() {
        Optional.ofNullable(demo).ifPresent(present -> DemoDeskJob.showFirst(present).schedule());
    }

    @Override
    public void dispose() {
        synchronized (this) {
            closed = true;
        }
        if (services != null) {
            services.close();
            demos.close();
        }
        follow(null);
        super.dispose();
    }

    private void look() {
        BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        synchronized (this) {
            if (closed) {
                return;
            }
            services = tracker(context, type, this::follow);
            demos = tracker(context, DemoDesk.class, found -> {
                demo = found;
                changed();
            });
        }
        demos.open();
        services.open();
        looked = true;
        changed();
    }

    /** The service came or went. Any thread. */
    private void follow(S found) {
        synchronized (this) {
            listening.close();
            service = closed ? null : found;
            listening = service == null ? () -> { } : listen(service, this::changed);
        }
        changed();
    }

    private static <T> ServiceTracker<T, T> tracker(BundleContext context, Class<T> type, Consumer<T> use) {
        return new ServiceTracker<>(context, type, null) {
            @Override
            public T addingService(ServiceReference<T> reference) {
                T added = super.addingService(reference);
                use.accept(added);
                return added;
            }

            @Override
            public void removedService(ServiceReference<T> reference, T removed) {
                use.accept(null);
                super.removedService(reference, removed);
            }
        };
    }
}
