package org.raworkbench.ui.testing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Subscription;

/** A desk that examines at once, on the thread of the caller, with one rule that the test gives. */
public final class PlainDesk implements Desk {

    private final Function<EvidenceSet, List<Finding>> rule;
    private final List<Consumer<DeskState>> listeners = new CopyOnWriteArrayList<>();
    private DeskState state;

    /** A desk at {@code start} on which nothing is ever found. */
    public PlainDesk(Instant start) {
        this(start, evidence -> List.of());
    }

    /** A desk whose visit began at {@code start}; each visit after it begins a second later. */
    public PlainDesk(Instant start, Function<EvidenceSet, List<Finding>> rule) {
        this.rule = Objects.requireNonNull(rule, "rule");
        state = new DeskState(start, EvidenceSet.empty(), List.of(), true);
    }

    @Override
    public synchronized DeskState state() {
        return state;
    }

    @Override
    public void add(Evidence evidence) {
        change(state.visitStarted(), state.evidence().with(evidence));
    }

    @Override
    public void remove(Class<? extends Evidence> type, String subject) {
        change(state.visitStarted(), state.evidence().without(type, subject));
    }

    @Override
    public void newVisit() {
        change(state.visitStarted().plusSeconds(1), EvidenceSet.empty());
    }

    @Override
    public Subscription listen(Consumer<DeskState> listener) {
        listeners.add(listener);
        listener.accept(state);
        return () -> listeners.remove(listener);
    }

    private synchronized void change(Instant visit, EvidenceSet evidence) {
        state = new DeskState(visit, evidence, rule.apply(evidence), true);
        listeners.forEach(listener -> listener.accept(state));
    }
}
