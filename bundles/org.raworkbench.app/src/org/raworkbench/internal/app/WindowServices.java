package org.raworkbench.internal.app;

import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.raworkbench.core.Subscription;
import org.raworkbench.smartcard.DemoDesk;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.ui.Coalescer;
import org.raworkbench.ui.DemoDeskJob;

/** What a window does with the smartcard service while it is open: its title, and the coming and going of the demo. */
final class WindowServices {

    private final IWorkbenchWindowConfigurer window;
    private final StartOptions options;
    private final SeenReaders seen = new SeenReaders();
    private final DemoDecision decision;
    private final Coalescer title;
    private final ServiceTracker<SmartcardService, Subscription> tracker;
    private volatile boolean demoShown;

    WindowServices(IWorkbenchWindowConfigurer window, StartOptions options) {
        this.window = window;
        this.options = options;
        decision = new DemoDecision(seen.any(), options.demo().isPresent());
        title = Coalescer.on(Display.getCurrent(), this::writeTitle);
        BundleContext context = FrameworkUtil.getBundle(WindowServices.class).getBundleContext();
        tracker = new ServiceTracker<>(context, SmartcardService.class, null) {
            @Override
            public Subscription addingService(ServiceReference<SmartcardService> reference) {
                SmartcardService service = context.getService(reference);
                return service == null ? null : service.listen(WindowServices.this::onEvent);
            }

            @Override
            public void removedService(ServiceReference<SmartcardService> reference, Subscription subscription) {
                subscription.close();
                context.ungetService(reference);
            }
        };
    }

    /** Looks for the services in the background, once the window has had its turn: making them loads the engines. */
    void open() {
        Display.getCurrent().asyncExec(() -> Job.createSystem(Messages.Window_services, (ICoreRunnable) monitor -> {
            options.demo().ifPresent(this::showDemo);
            tracker.open();
        }).schedule());
    }

    void close() {
        tracker.close();
    }

    private void showDemo(String card) {
        Optional<DemoDesk> demo = Services.find(DemoDesk.class);
        demo.ifPresent(desk -> DemoDeskJob.show(desk, card).schedule());
    }

    private void onEvent(SmartcardEvent event) {
        DemoDecision.Step step = decision.on(event);
        if (decision.readerSeen()) {
            seen.remember();
        }
        Optional<DemoDesk> demo = step == DemoDecision.Step.NOTHING ? Optional.empty()
                : Services.find(DemoDesk.class);
        demo.map(desk -> step == DemoDecision.Step.SHOW ? DemoDeskJob.showFirst(desk) : DemoDeskJob.leave(desk))
                .ifPresent(DemoDeskJob::schedule);
        boolean shown = event.state().readers().stream().anyMatch(Reader::demo);
        if (shown != demoShown) {
            demoShown = shown;
            title.changed();
        }
    }

    private void writeTitle() {
        if (window.getWindow().getShell() != null && !window.getWindow().getShell().isDisposed()) {
            window.setTitle(demoShown ? Messages.Window_demoTitle : Messages.Window_title);
        }
    }
}
