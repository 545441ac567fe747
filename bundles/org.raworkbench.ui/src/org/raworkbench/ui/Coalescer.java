package org.raworkbench.ui;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Brings changes from any thread to the user interface's thread: many changes that come while one update waits its
 * turn become that one update.
 */
public final class Coalescer {

    private final Executor executor;
    private final Runnable update;
    private final AtomicBoolean waiting = new AtomicBoolean();

    /** @param update reads the newest state and shows it; called on the thread of {@code executor} */
    public Coalescer(Executor executor, Runnable update) {
        this.executor = Objects.requireNonNull(executor, "executor");
        this.update = Objects.requireNonNull(update, "update");
    }

    /** Updates on the thread of {@code display}, for as long as there is one. */
    public static Coalescer on(Display display, Runnable update) {
        return new Coalescer(task -> {
            try {
                display.asyncExec(task);
            } catch (SWTException closing) {
                // The display went away between the change and now: nobody is left to look at it.
                if (!display.isDisposed()) {
                    throw closing;
                }
            }
        }, update);
    }

    /** Something changed. May be called from any thread; returns at once. */
    public void changed() {
        if (waiting.compareAndSet(false, true)) {
            executor.execute(() -> {
                waiting.set(false);
                update.run();
            });
        }
    }
}
