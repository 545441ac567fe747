package org.raworkbench.internal.certificates.ui.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Subscription;

/** A desk that examines at once, on the thread of the caller; nothing is found. */
final class PlainDesk implements Desk {

    private final List<Consumer<DeskState>> listeners = new ArrayList<>();
    private DeskState state = new DeskState(Synthetic.NOW, EvidenceSet.empty(), List.of(), true);

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
        state = new DeskState(visit, evidence, List.of(), true);
        List.copyOf(listeners).forEach(listener -> listener.accept(state));
    }
}
