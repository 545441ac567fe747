package org.raworkbench.benchmarks.logview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.raworkbench.internal.logs.ui.DiagnosticLogView;
import org.raworkbench.internal.logs.ui.model.LineCondition;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.RowSelection;

/**
 * Runs inside the workbench once it has started: opens logs in the view, looks when their lines are painted, and ends
 * the workbench. The environment names the folder with the logs and the number of runs.
 */
public final class LogViewMeasurement implements IStartup {

    /** Name of the variable with the folder. */
    static final String FOLDER = "RAWB_LOGS_VIEW";
    /** Name of the variable with the number of runs. */
    static final String RUNS = "RAWB_LOGS_VIEW_RUNS";

    static final String SMALL = "small.log";
    static final String LARGE = "large.log";
    static final String KNOWN = "known.log";
    static final String HOSTILE = "hostile.log";

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private DiagnosticLogView view;

    @Override
    public void earlyStartup() {
        Thread thread = new Thread(this::measure, "measurement of the log view");
        thread.setDaemon(true);
        thread.start();
    }

    private void measure() {
        Path folder = Path.of(System.getenv(FOLDER));
        int runs = Integer.parseInt(System.getenv(RUNS));
        try {
            view = ui(() -> {
                IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
                return (DiagnosticLogView) page.showView(DiagnosticLogView.ID);
            });
            until(() -> view.board().isPresent());
            for (int run = 0; run <= runs; run++) {
                // the first one warms up
                String prefix = run == 0 ? "warm-up " : "";
                first(prefix + "first page, small", folder.resolve(SMALL), true);
                first(prefix + "first page, large", folder.resolve(LARGE), false);
            }
            known(folder.resolve(KNOWN), runs);
            hostile(folder.resolve(HOSTILE), runs);
        } catch (RuntimeException fault) {
            System.err.println("The measurement failed: " + fault);
            fault.printStackTrace();
        } finally {
            ui(() -> PlatformUI.getWorkbench().close());
        }
    }

    private LogBoard board() {
        return view.board().orElseThrow();
    }

    /** A file that was never seen before; with {@code jumps} also what a jump takes once it is indexed. */
    private void first(String what, Path file, boolean jumps) {
        touch(file);
        tell(what, opened(file));
        if (jumps) {
            settled();
            tell(what + ", jump", painted(() -> view.table().select(
                    RowSelection.at(view.table().window().rows() - 1))));
            tell(what + ", jump", painted(() -> view.table().select(RowSelection.at(0))));
        }
        closeAll();
    }

    private void known(Path file, int runs) {
        touch(file);
        opened(file);
        settled();
        closeAll();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            opened(file);
            until(() -> board().watch().state().sources().stream().allMatch(one -> one.view().complete()));
            tell("reopened", System.nanoTime() - start);
            settled();
            closeAll();
        }
    }

    private void hostile(Path file, int runs) {
        AtomicLong longest = new AtomicLong();
        AtomicBoolean on = new AtomicBoolean(true);
        Thread watch = new Thread(() -> watch(longest, on), "watch over the thread that draws");
        opened(file);
        settled();
        watch.start();
        for (int run = 0; run < runs; run++) {
            ui(() -> {
                view.search(Optional.of(LineCondition.text("(a+)+$", false)), false);
                view.table().select(RowSelection.at(0));
                return null;
            });
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            long start = System.nanoTime();
            ui(() -> {
                view.search(Optional.empty(), false);
                return null;
            });
            until(() -> !board().rows().busy());
            tell("cancelled", System.nanoTime() - start);
        }
        on.set(false);
        tell("longest pause of the thread that draws", longest.get());
        closeAll();
    }

    /** How long a piece of work waits for the thread that draws, again and again. */
    private void watch(AtomicLong longest, AtomicBoolean on) {
        while (on.get()) {
            long start = System.nanoTime();
            display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - start, Math::max));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    private long opened(Path file) {
        return painted(() -> view.open(List.of(file)));
    }

    /** From just before {@code work} until lines that were read since are painted. */
    private long painted(Runnable work) {
        AtomicLong end = new AtomicLong();
        AtomicReference<Listener> listener = new AtomicReference<>();
        long start = ui(() -> {
            List<?> before = view.table().shown();
            listener.set(event -> {
                if (view.table().shown() != before && !view.table().shown().isEmpty()) {
                    end.compareAndSet(0, System.nanoTime());
                }
            });
            view.table().table().addListener(SWT.Paint, listener.get());
            long began = System.nanoTime();
            work.run();
            return began;
        });
        until(() -> end.get() != 0);
        ui(() -> {
            view.table().table().removeListener(SWT.Paint, listener.get());
            return null;
        });
        return end.get() - start;
    }

    private void settled() {
        until(() -> !board().watch().state().busy() && !board().rows().busy()
                && view.table().window().rows() == board().rows().set().order().rows());
    }

    private void closeAll() {
        ui(() -> {
            board().watch().cancel();
            board().watch().closeAll();
            return null;
        });
        until(() -> board().watch().state().empty() && !board().rows().busy() && view.table().shown().isEmpty());
    }

    private void until(BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE;
        while (!ui(wanted::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it did not come about within five minutes");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private <T> T ui(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Exception problem) {
                failure.set(problem);
            }
        });
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return result.get();
    }

    /** Nothing that was stored for the file before fits it any more. */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Clock.systemUTC().instant()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void tell(String what, long nanos) {
        System.out.println(new LogViewMark(what, nanos / 1e6).line());
        System.out.flush();
    }
}
