package org.raworkbench.internal.core;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiner;
import org.raworkbench.core.Examiners;
import org.raworkbench.core.Subscription;

/**
 * The desk: one thread changes the state, runs the examiners and tells the listeners, in the order of the calls.
 *
 * <p>While new evidence is already waiting, an examination of the older evidence is cut short: only the newest state
 * needs findings.
 */
@Component(service = Desk.class)
public final class SharedDesk implements Desk {

    private static final System.Logger LOG = System.getLogger(SharedDesk.class.getName());

    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "desk");
        made.setDaemon(true);
        return made;
    });
    private final List<Examiner> examiners = new CopyOnWriteArrayList<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private volatile DeskState state;
    private long changes;

    @Activate
    public SharedDesk() {
        this(Clock.systemUTC());
    }

    /** A desk that judges by {@code clock}. */
    public SharedDesk(Clock clock) {
        this.clock = clock;
        state = new DeskState(clock.instant(), EvidenceSet.empty(), List.of(), true);
    }

    /** An examiner came; what is on the desk is examined again. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addExaminer(Examiner examiner) {
        examiners.add(examiner);
        change(UnaryOperator.identity());
    }

    /** An examiner went; what is on the desk is examined again. */
    public void removeExaminer(Examiner examiner) {
        examiners.remove(examiner);
        change(UnaryOperator.identity());
    }

    @Deactivate
    public void close() {
        listeners.clear();
        thread.shutdownNow();
    }

    @Override
    public DeskState state() {
        return state;
    }

    @Override
    public void add(Evidence evidence) {
        Objects.requireNonNull(evidence, "evidence");
        change(before -> before.with(evidence));
    }

    @Override
    public void remove(Class<? extends Evidence> type, String subject) {
        change(before -> before.without(type, subject));
    }

    @Override
    public void newVisit() {
        synchronized (lock) {
            state = new DeskState(clock.instant(), EvidenceSet.empty(), List.of(), true);
            long change = ++changes;
            later(() -> examine(change));
        }
    }

    @Override
    public Subscription listen(Consumer<DeskState> consumer) {
        Listener listener = new Listener(Objects.requireNonNull(consumer, "listener"));
        later(() -> {
            listeners.add(listener);
            listener.tell(state);
        });
        return () -> {
            listener.closed = true;
            listeners.remove(listener);
        };
    }

    private void change(UnaryOperator<EvidenceSet> step) {
        synchronized (lock) {
            DeskState before = state;
            state = new DeskState(before.visitStarted(), step.apply(before.evidence()), before.findings(), false);
            long change = ++changes;
            later(() -> examine(change));
        }
    }

    private void later(Runnable work) {
        if (!thread.isShutdown()) {
            thread.execute(work);
        }
    }

    private boolean outdated(long change) {
        synchronized (lock) {
            return change != changes;
        }
    }

    private void examine(long change) {
        if (outdated(change)) {
            return;
        }
        DeskState before = state;
        tellAll(before);
        var findings = Examiners.run(examiners, before.evidence(),
                new Examination(clock.instant(), () -> outdated(change)));
        synchronized (lock) {
            if (change != changes) {
                return;
            }
            state = new DeskState(before.visitStarted(), before.evidence(), findings, true);
        }
        tellAll(state);
    }

    private void tellAll(DeskState news) {
        listeners.forEach(listener -> listener.tell(news));
    }

    private static final class Listener {
        private final Consumer<DeskState> consumer;
        private volatile boolean closed;

        private Listener(Consumer<DeskState> consumer) {
            this.consumer = consumer;
        }

        private void tell(DeskState news) {
            if (closed) {
                return;
            }
            try {
                consumer.accept(news);
            } catch (RuntimeException | LinkageError failure) {
                LOG.log(Level.ERROR, "A listener of the desk failed", failure);
            }
        }
    }
}
