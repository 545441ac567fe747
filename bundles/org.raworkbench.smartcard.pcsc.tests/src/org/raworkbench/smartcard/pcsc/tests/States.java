package org.raworkbench.smartcard.pcsc.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.spi.ProviderState;

/** Everything a provider said, in order. */
final class States implements Consumer<ProviderState> {

    private final List<ProviderState> all = new ArrayList<>();

    @Override
    public synchronized void accept(ProviderState state) {
        all.add(state);
        notifyAll();
    }

    synchronized List<ProviderState> all() {
        return List.copyOf(all);
    }

    synchronized ProviderState last() {
        return all.getLast();
    }

    /** Waits until {@code wanted} is the last thing that was said. */
    synchronized ProviderState await(String what, Duration atMost, Predicate<ProviderState> wanted)
            throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (all.isEmpty() || !wanted.test(all.getLast())) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                fail("not within " + atMost + ": " + what + "\n" + all);
            }
            wait(left);
        }
        return all.getLast();
    }

    Reader awaitReader(String reader, CardPresence presence, Duration atMost) throws InterruptedException {
        return reader(await(reader + " " + presence, atMost, state -> reader(state, reader)
                .filter(found -> found.presence() == presence).isPresent()), reader).orElseThrow();
    }

    Reader awaitAtr(String reader, Duration atMost) throws InterruptedException {
        return reader(await("ATR in " + reader, atMost, state -> reader(state, reader)
                .filter(found -> found.atr().isPresent()).isPresent()), reader).orElseThrow();
    }

    ProviderState awaitService(ServiceState service, Duration atMost) throws InterruptedException {
        return await("service " + service, atMost, state -> state.service() == service);
    }

    static Optional<Reader> reader(ProviderState state, String name) {
        return state.readers().stream().filter(reader -> reader.name().equals(name)).findFirst();
    }
}
