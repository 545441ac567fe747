package org.raworkbench.internal.smartcard;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/**
 * The fate of one piece of work: whoever ends it first (the work, the user, the watchdog) decides the result.
 *
 * <p>A lease that was stopped is over for its user at once, even while the reader's thread still hangs in a native
 * call.
 */
final class QueuedLease<T> implements Lease<T> {

    private final String reader;
    private final Duration timeout;
    private final LeaseClock clock;
    private final BooleanSupplier readerInUse;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    /** One for all who ask: each further one would stay on the future until the work ends. */
    private final CompletionStage<T> toRead = result.minimalCompletionStage();
    private final CountDownLatch over = new CountDownLatch(1);

    /** The four below are guarded by this lease. */
    private boolean ended;
    private SmartcardException stopped;
    private Future<?> alarm;
    private Runnable whenStopped = () -> { };
    private volatile boolean waitingForOthers;

    QueuedLease(String reader, Duration timeout, LeaseClock clock, BooleanSupplier readerInUse) {
        this.reader = reader;
        this.timeout = timeout;
        this.clock = clock;
        this.readerInUse = readerInUse;
    }

    String reader() {
        return reader;
    }

    @Override
    public CompletionStage<T> result() {
        return toRead;
    }

    @Override
    public void cancel() {
        stop(new SmartcardException(Reason.CANCELLED, Messages.get("cancelled")));
    }

    @Override
    public T await() throws SmartcardException, InterruptedException {
        if (Thread.currentThread() instanceof ReaderThread) {
            throw new IllegalStateException("card work must not wait for other card work");
        }
        try {
            return result.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof SmartcardException known) {
                throw known;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Ends the lease with {@code value}, unless it has ended. */
    void finish(T value) {
        if (end(null)) {
            clock.deliver(() -> result.complete(value));
        }
    }

    /** Ends the lease with {@code reason}, unless it has ended. */
    void stop(SmartcardException reason) {
        if (end(reason)) {
            Runnable then;
            synchronized (this) {
                then = whenStopped;
            }
            clock.deliver(() -> result.completeExceptionally(reason));
            then.run();
        }
    }

    private synchronized boolean end(SmartcardException reason) {
        if (ended) {
            return false;
        }
        ended = true;
        stopped = reason;
        if (alarm != null) {
            alarm.cancel(false);
        }
        over.countDown();
        return true;
    }

    synchronized boolean isOver() {
        return ended;
    }

    /** @throws SmartcardException why the lease was stopped, if it was */
    synchronized void check() throws SmartcardException {
        if (stopped != null) {
            // a new one: an exception that is thrown twice would carry one thread's stack trace into the other
            throw new SmartcardException(stopped.reason(), stopped.getMessage(), stopped);
        }
    }

    /** Starts the time-out, or starts it anew. */
    synchronized void startClock() {
        if (ended) {
            return;
        }
        if (alarm != null) {
            alarm.cancel(false);
        }
        try {
            alarm = clock.after(timeout, this::timeIsUp);
        } catch (RejectedExecutionException closing) {
            // the service is being closed and cancels this lease itself
        }
    }

    synchronized boolean clockStarted() {
        return alarm != null;
    }

    synchronized void whenStopped(Runnable action) {
        whenStopped = action;
    }

    /** Whether the work is just now waiting for another program to end its transaction. */
    void waitingForOthers(boolean waiting) {
        waitingForOthers = waiting;
    }

    /** Waits for {@code pause}, or less when the lease ends. */
    void pause(Duration pause) throws SmartcardException {
        try {
            over.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            cancel();
        }
        check();
    }

    private void timeIsUp() {
        stop(waitingForOthers || readerInUse.getAsBoolean()
                ? new SmartcardException(Reason.IN_USE, Messages.get("timeout.inUse"))
                : new SmartcardException(Reason.TIMEOUT, Messages.get("timeout", seconds())));
    }

    private String seconds() {
        return timeout.toMillis() % 1000 == 0 ? Long.toString(timeout.toSeconds())
                : String.valueOf(timeout.toMillis() / 1000.0);
    }
}
