package org.raworkbench.benchmarks;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.inspection.inspect.LeasedCardInspector;
import org.raworkbench.internal.inspection.profiles.BuiltInProfiles;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.internal.smartcard.pcsc.PcscReaderProvider;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardService;

/** The engines of the workbench in a plain program, over the system's PC/SC service. */
public final class Inspector implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SharedSmartcardService service = new SharedSmartcardService();
    private final LeasedCardInspector inspector = new LeasedCardInspector(service, Clock.systemUTC());

    public Inspector() {
        BuiltInProfiles.all().forEach(inspector::addProfile);
        service.addProvider(new PcscReaderProvider());
    }

    public SmartcardService service() {
        return service;
    }

    /** Waits until the service knows which card is in {@code reader}. */
    public void awaitCard(String reader) {
        await(reader, known -> known.atr().isPresent());
    }

    /** Waits until the service knows that there is a card in {@code reader}. */
    public void awaitPresent(String reader) {
        await(reader, Reader::cardPresent);
    }

    /** Waits until there is no card in {@code reader}: pcscd notices late that a virtual card was taken out. */
    public void awaitEmpty(String reader) {
        await(reader, known -> known.presence() == CardPresence.ABSENT);
    }

    private void await(String reader, Predicate<Reader> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (service.state().reader(reader).filter(wanted).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited too long for " + reader + ": " + service.state());
            }
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    /** Inspects the card in {@code reader} and returns when all is done, the card's release included. */
    public CardSnapshot inspect(String reader, Consumer<CardSnapshot> progress)
            throws SmartcardException, InterruptedException {
        return inspector.inspect(reader, progress).await();
    }

    @Override
    public void close() {
        service.close();
    }
}
