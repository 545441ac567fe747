package org.raworkbench.ui.testing;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.raworkbench.smartcard.DemoDesk;
import org.raworkbench.ui.DemoDeskJob;
import org.raworkbench.ui.JobFamilies;

/** The running workbench as the tests handle it: from outside the user interface's thread, never sleeping. */
public final class DeskWorkbench {

    private static final int SECONDS = 30;
    private static final int LOOK_EVERY_MILLIS = 20;

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** Opens the perspective "RA desk" as it is at first, 1280 by 800 pixels, and the view called {@code id} in it. */
    public <V extends IViewPart> V open(String id, Class<V> type) {
        return ui(() -> {
            IWorkbenchWindow window = window();
            PlatformUI.getWorkbench().showPerspective("org.raworkbench.app.raDesk", window);
            window.getActivePage().resetPerspective();
            window.getShell().setSize(1280, 800);
            return type.cast(window.getActivePage().showView(id));
        });
    }

    /** The window; on the user interface's thread. */
    public IWorkbenchWindow window() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window;
    }

    public Display display() {
        return display;
    }

    /** Does {@code work} on the user interface's thread; what it throws fails the test. */
    public <T> T ui(Callable<T> work) {
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

    /** Does {@code work} on the user interface's thread; what it throws fails the test. */
    public void run(Runnable work) {
        ui(() -> {
            work.run();
            return null;
        });
    }

    /** Gives the command called {@code id} to {@code view}, as its menu item would. */
    public void command(IViewPart view, String id, Map<String, String> parameters) {
        run(() -> {
            window().getActivePage().activate(view);
            view.setFocus();
        });
        ui(() -> window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                window().getService(ICommandService.class).getCommand(id), parameters), null));
    }

    /** Gives the command called {@code id} to {@code view}, as its menu item would. */
    public void command(IViewPart view, String id) {
        command(view, id, Map.of());
    }

    /** Waits until {@code wanted} holds on the user interface's thread; {@code otherwise} tells what was there. */
    public void until(Supplier<Boolean> wanted, Supplier<String> otherwise) throws Exception {
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

    /** Puts the story called {@code story} on the demo desk; returns when its readers are there. */
    public void show(String story) throws InterruptedException {
        DemoDeskJob.show(service(DemoDesk.class), story).schedule();
        Job.getJobManager().join(JobFamilies.DEMO, null);
    }

    /** Takes all simulated readers away. */
    public void leave() throws InterruptedException {
        DemoDeskJob.leave(service(DemoDesk.class)).schedule();
        Job.getJobManager().join(JobFamilies.DEMO, null);
    }

    /** The service of {@code type}; waits for it. */
    public static <T> T service(Class<T> type) throws InterruptedException {
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
