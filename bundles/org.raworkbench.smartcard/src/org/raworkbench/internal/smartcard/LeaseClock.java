package org.raworkbench.internal.smartcard;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Watches the time of leases and hands out their results, on threads that no card, no native call and no user of a
 * result can block.
 */
final class LeaseClock implements AutoCloseable {

    /** About 100 years; keeps the arithmetic of the scheduler from overflowing. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final ScheduledThreadPoolExecutor watchdog = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("smartcard watchdog").factory());
    private final ExecutorService results = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("smartcard results ", 1).factory());

    LeaseClock() {
        watchdog.setRemoveOnCancelPolicy(true);
    }

    /** Runs {@code alarm} after {@code delay}, unless the returned future is cancelled before. */
    Future<?> after(Duration delay, Runnable alarm) {
        long nanos = (delay.compareTo(LONGEST) > 0 ? LONGEST : delay).toNanos();
        return watchdog.schedule(alarm, nanos, TimeUnit.NANOSECONDS);
    }

    /** Completes a result, and runs what others hung on it, on a thread of its own. */
    void deliver(Runnable completion) {
        try {
            results.execute(completion);
        } catch (RejectedExecutionException closing) {
            completion.run();
        }
    }

    @Override
    public void close() {
        watchdog.shutdownNow();
        results.shutdown();
    }
}
