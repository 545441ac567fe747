package org.raworkbench.internal.certificates.ui.tests;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.raworkbench.internal.certificates.ui.CertificateStatusView;
import org.raworkbench.internal.certificates.ui.model.StatusPage;
import org.raworkbench.smartcard.DemoDesk;
import org.raworkbench.ui.DemoDeskJob;
import org.raworkbench.ui.JobFamilies;

/** The running workbench as the tests handle it: from outside the user interface's thread. */
final class DeskWorkbench {

    private static final int SECONDS = 30;
    private static final int LOOK_EVERY_MILLIS = 20;

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** Opens the perspective "RA desk" and the view in it. */
    CertificateStatusView open() {
        return ui(() -> {
            IWorkbenchWindow window = window();
            PlatformUI.getWorkbench().showPerspective("org.raworkbench.app.raDesk", window);
            window.getActivePage().resetPerspective();
            window.getShell().setSize(1280, 800);
            return (CertificateStatusView) window.getActivePage().showView(CertificateStatusView.ID);
        });
    }

    IWorkbenchWindow window() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window;
    }

    Display display() {
        return display;
    }

    /** Does {@code work} on the user interface's thread. */
    <T> T ui(Callable<T> work) {
        AtomicReference<Object> result = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(new Object[] {work.call()});
            } catch (Exception | AssertionError e) {
                result.set(e);
            }
        });
        if (result.get() instanceof Throwable failure) {
            throw new AssertionError(failure);
        }
        @SuppressWarnings("unchecked")
        T value = (T) ((Object[]) result.get())[0];
        return value;
    }

    void run(Runnable work) {
        ui(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until {@code wanted} holds on the user interface's thread. */
    void until(Supplier<Boolean> wanted, Supplier<String> otherwise) throws Exception {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        look(wanted, reached);
        try {
            reached.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(ui(otherwise::get), e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private void look(Supplier<Boolean> wanted, CompletableFuture<Void> reached) {
        display.asyncExec(() -> display.timerExec(LOOK_EVERY_MILLIS, new Runnable() {
            @Override
            public void run() {
                try {
                    if (wanted.get()) {
                        reached.complete(null);
                    } else if (!reached.isDone()) {
                        display.timerExec(LOOK_EVERY_MILLIS, this);
                    }
                } catch (RuntimeException | AssertionError e) {
                    reached.completeExceptionally(e);
                }
            }
        }));
    }

    /** Puts a story on the demo desk and waits until its certificates were checked. */
    StatusPage checked(CertificateStatusView view, String story) throws Exception {
        show(story);
        until(() -> view.page().demo() && !view.page().busy() && !view.page().rows().isEmpty(),
                () -> story + " ended as " + view.page().headline());
        return ui(view::page);
    }

    void show(String story) throws InterruptedException {
        DemoDeskJob.show(service(DemoDesk.class), story).schedule();
        Job.getJobManager().join(JobFamilies.DEMO, null);
    }

    void leave() throws InterruptedException {
        DemoDeskJob.leave(service(DemoDesk.class)).schedule();
        Job.getJobManager().join(JobFamilies.DEMO, null);
    }

    /** Waits for a page with {@code word}. */
    StatusPage waitFor(CertificateStatusView view, String word) throws Exception {
        until(() -> view.page().headline().word().equals(word), () -> "not " + word + " but "
                + view.page().headline());
        return ui(view::page);
    }

    static <T> T service(Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(
                FrameworkUtil.getBundle(DeskWorkbench.class).getBundleContext(), type, null);
        tracker.open();
        T service = tracker.waitForService(TimeUnit.SECONDS.toMillis(SECONDS));
        if (service == null) {
            throw new AssertionError("no service " + type.getName());
        }
        return service;
    }
}
