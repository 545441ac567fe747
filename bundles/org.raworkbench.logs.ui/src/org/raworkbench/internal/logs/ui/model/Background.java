package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import org.raworkbench.internal.logs.scan.Cancellation;

/** One thread for work of one kind, of which only the newest counts: newer work ends what is being done. */
final class Background implements AutoCloseable {

    /** Work that reads logs. */
    @FunctionalInterface
    interface Work {
        void run(Cancellation cancellation) throws IOException;
    }

    private final ExecutorService thread;
    private final AtomicLong newest = new AtomicLong();

    Background(String name) {
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /** Does {@code work} unless there is newer work by then. */
    void newest(Work work) {
        long ticket = newest.incrementAndGet();
        Cancellation cancellation = () -> newest.get() != ticket;
        try {
            thread.execute(() -> {
                if (!cancellation.requested()) {
                    run(work, cancellation);
                }
            });
        } catch (RejectedExecutionException closing) {
            // nobody waits for the answer any more
        }
    }

    /** Does {@code work} after all that was asked for before, whatever comes later. */
    void execute(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException closing) {
            // nobody waits for the answer any more
        }
    }

    /** Ends what is being done. */
    void cancel() {
        newest.incrementAndGet();
    }

    private static void run(Work work, Cancellation cancellation) {
        try {
            work.run(cancellation);
        } catch (CancellationException | IOException | IndexOutOfBoundsException gone) {
            // a log was closed or changed meanwhile; whoever closed it has new rows made
            System.getLogger(Background.class.getName()).log(System.Logger.Level.DEBUG, "A log went away", gone);
        } catch (RuntimeException | StackOverflowError fault) {
            System.getLogger(Background.class.getName()).log(System.Logger.Level.ERROR, "A log was not shown", fault);
        }
    }

    @Override
    public void close() {
        newest.incrementAndGet();
        thread.shutdown();
    }
}
