package org.raworkbench.internal.workstation.probe;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.raworkbench.core.Subscription;
import org.raworkbench.internal.workstation.raw.CardCount;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.smartcard.SmartcardState;

/** Counts readers and cards with the shared smartcard service; no card is touched. */
public final class CardProbe {

    private final SmartcardService service;
    private final Duration patience;

    /** @param patience how long the service may take for its first answer */
    public CardProbe(SmartcardService service, Duration patience) {
        this.service = service;
        this.patience = patience;
    }

    /** Readers and cards now, real ones only. */
    public Reading<CardCount> count() throws InterruptedException {
        Semaphore news = new Semaphore(0);
        long end = System.nanoTime() + patience.toNanos();
        Subscription subscription = service.listen(event -> news.release());
        try {
            while (service.state().service() == ServiceState.STARTING && System.nanoTime() < end) {
                news.tryAcquire(20, TimeUnit.MILLISECONDS);
            }
        } finally {
            subscription.close();
        }
        SmartcardState state = service.state();
        String source = Messages.text("source.pcsc");
        if (state.service() == ServiceState.STARTING) {
            return Reading.failed(source, Messages.text("late", patience.toSeconds()));
        }
        List<Reader> readers = state.readers().stream().filter(reader -> !reader.demo() && !reader.virtual()).toList();
        return Reading.of(new CardCount(state.service() == ServiceState.RUNNING, state.problem(),
                readers.stream().map(Reader::name).toList(),
                readers.stream().filter(Reader::cardPresent).map(Reader::name).toList()), source);
    }
}
