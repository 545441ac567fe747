package org.raworkbench.readers;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Subscription;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardEvent.ReaderAdded;
import org.raworkbench.smartcard.SmartcardEvent.ReaderRemoved;
import org.raworkbench.smartcard.SmartcardEvent.ServiceDown;
import org.raworkbench.smartcard.SmartcardEvent.ServiceUp;
import org.raworkbench.smartcard.SmartcardService;

/**
 * Keeps the attached readers on the desk: looks at them when one comes or goes and when a visit begins, on a thread of
 * its own. Several wishes at once are one look.
 */
public final class ReaderWatch implements AutoCloseable {

    private final SmartcardService cards;
    private final ReaderInspector inspector;
    private final Desk desk;
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("reader watch").factory());
    private final AtomicBoolean wished = new AtomicBoolean();
    private final List<Subscription> subscriptions;
    /** Names on the desk; touched on the thread of the watch only. */
    private final Set<String> shown = new HashSet<>();
    private volatile Instant visit = Instant.MIN;
    private volatile boolean closed;

    /** Begins to watch. */
    public ReaderWatch(SmartcardService cards, ReaderInspector inspector, Desk desk) {
        this.cards = cards;
        this.inspector = inspector;
        this.desk = desk;
        this.subscriptions = List.of(cards.listen(this::heard), desk.listen(this::changed));
    }

    private void heard(SmartcardEvent event) {
        if (event instanceof ReaderAdded || event instanceof ReaderRemoved || event instanceof ServiceUp
                || event instanceof ServiceDown) {
            refresh();
        }
    }

    private void changed(DeskState state) {
        if (!state.visitStarted().equals(visit)) {
            visit = state.visitStarted();
            refresh();
        }
    }

    /** Looks again; returns at once. */
    public void refresh() {
        if (!closed && wished.compareAndSet(false, true)) {
            try {
                thread.execute(this::look);
            } catch (RejectedExecutionException closing) {
                // nobody waits any more
            }
        }
    }

    private void look() {
        wished.set(false);
        try {
            boolean running = cards.state().service() == ServiceState.RUNNING;
            ReaderReview review = inspector.review(cards.state().visibleReaders(), () -> closed);
            if (closed) {
                return;
            }
            Set<String> there = new HashSet<>();
            review.readers().forEach(reader -> there.add(reader.subject()));
            shown.stream().filter(name -> !there.contains(name))
                    .forEach(name -> desk.remove(ReaderSnapshot.class, name));
            shown.clear();
            shown.addAll(there);
            review.readers().forEach(desk::add);
            boolean onlyDemo = !review.readers().isEmpty()
                    && review.readers().stream().map(ReaderSnapshot::attached).allMatch(Reader::demo);
            if (running && !onlyDemo) {
                desk.add(review.unclaimed());
            } else {
                // without the service no reader is offered, which is said elsewhere
                desk.remove(UnclaimedReaders.class, UnclaimedReaders.SUBJECT);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends watching; what is on the desk stays there. */
    @Override
    public void close() {
        closed = true;
        subscriptions.forEach(Subscription::close);
        thread.shutdownNow();
    }
}
