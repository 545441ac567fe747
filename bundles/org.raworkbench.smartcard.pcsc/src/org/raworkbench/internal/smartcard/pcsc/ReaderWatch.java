package org.raworkbench.internal.smartcard.pcsc;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.spi.ProviderState;

/**
 * From start to stop: one thread looks at the readers and may hang in the PC/SC service, another tells the listener and
 * never does.
 */
final class ReaderWatch {

    /** How long a new reader may go unnoticed: PC/SC wakes a waiter up for cards, not for readers. */
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration RETRY = Duration.ofMillis(300);
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration ENOUGH = Duration.ofSeconds(1);

    private final PcscAccess access;
    private final ReaderBoard board;
    private final Consumer<ReaderBoard.Question> ask;
    private final Consumer<ProviderState> listener;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread looking = Thread.ofPlatform().daemon().name("PC/SC watch").unstarted(this::look);
    private final Thread telling = Thread.ofPlatform().daemon().name("PC/SC events").unstarted(this::tell);

    /** @param ask asks a card for its ATR; returns at once, and does nothing while that is not possible */
    ReaderWatch(PcscAccess access, ReaderBoard board, Consumer<ReaderBoard.Question> ask,
            Consumer<ProviderState> listener) {
        this.access = access;
        this.board = board;
        this.ask = ask;
        this.listener = listener;
    }

    void start() {
        looking.start();
        telling.start();
    }

    /**
     * Ends both threads. After it the listener is not called any more; the thread that waits in the service, or hangs
     * in it, ends when the service lets it go.
     */
    void stop() {
        stopped.countDown();
        board.signal();
        join(telling);
    }

    /** Waits until the thread that was in the service has come back, unless it hangs there. */
    void awaitEnd() {
        join(looking);
    }

    private static void join(Thread thread) {
        try {
            if (thread != Thread.currentThread()) {
                thread.join(ENOUGH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void look() {
        while (running()) {
            try (PcscAccess.Watch watch = access.watch()) {
                List<ReaderFlags> known = watch.next(List.of(), Duration.ZERO);
                while (running()) {
                    board.seen(known);
                    known = watch.next(known, LOOK);
                }
            } catch (PcscFailure e) {
                board.lost(e.remedy() == PcscFailure.Remedy.INSTALL ? ServiceState.MISSING : ServiceState.STOPPED,
                        problem(e.remedy()));
                pause();
            }
        }
    }

    private void pause() {
        try {
            stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        ProviderState told = null;
        try {
            while (running()) {
                board.await(TICK);
                ProviderState now = board.state();
                if (running() && !now.equals(told)) {
                    told = now;
                    listener.accept(now);
                }
                board.questions().forEach(ask);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String problem(PcscFailure.Remedy remedy) {
        return switch (remedy) {
            case INSTALL -> Messages.get("service.missing");
            case RESTART -> Messages.get("service.restart");
            case RETRY -> {
                String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
                yield Messages.get("service.stopped."
                        + (system.startsWith("windows") ? "windows" : system.startsWith("linux") ? "linux" : "other"));
            }
        };
    }
}
