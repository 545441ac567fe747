package org.raworkbench.internal.inspection.ui.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.raworkbench.core.Subscription;
import org.raworkbench.smartcard.CardWork;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.smartcard.SmartcardState;

/** A smartcard service whose readers the test moves by hand. */
final class ManualSmartcards implements SmartcardService {

    private final List<Consumer<SmartcardEvent>> listeners = new ArrayList<>();
    private SmartcardState state = Synthetic.running();

    @Override
    public SmartcardState state() {
        return state;
    }

    @Override
    public Subscription listen(Consumer<SmartcardEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public <T> Lease<T> lease(String reader, Duration timeout, CardWork<T> work) {
        throw new AssertionError("the view never talks to a card itself");
    }

    @Override
    public Lease<ReaderProperties> properties(String reader, Duration timeout) {
        throw new AssertionError("the view never asks a reader itself");
    }

    void insert(Reader... readers) {
        state = Synthetic.running(readers);
        for (Reader reader : readers) {
            if (reader.cardPresent()) {
                tell(new SmartcardEvent.CardInserted(state, reader));
            }
        }
    }

    void remove(Reader before) {
        state = Synthetic.running(Synthetic.empty(before.name()));
        tell(new SmartcardEvent.CardRemoved(state, before));
    }

    void change(Reader now) {
        state = Synthetic.running(now);
        tell(new SmartcardEvent.CardChanged(state, now));
    }

    void unplug(Reader reader) {
        state = Synthetic.running();
        tell(new SmartcardEvent.ReaderRemoved(state, reader));
    }

    private void tell(SmartcardEvent event) {
        List.copyOf(listeners).forEach(listener -> listener.accept(event));
    }
}
