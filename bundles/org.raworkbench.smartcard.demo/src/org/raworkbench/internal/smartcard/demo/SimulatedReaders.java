package org.raworkbench.internal.smartcard.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.DemoDesk;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ReaderProperties;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.smartcard.spi.ReaderProvider;

/** The demo desk, and the provider of its readers. Empty until somebody wants to see a story. */
@Component(service = { ReaderProvider.class, DemoDesk.class })
public final class SimulatedReaders implements ReaderProvider, DemoDesk {

    /** A reader that is on the desk; the insertion tells one showing from the next. */
    private record Shown(DemoReader reader, long insertion) {

        Reader snapshot() {
            SimulatedCard card = reader.card();
            return new Reader(reader.readerName(), true, false, card.mute() ? CardPresence.MUTE : CardPresence.PRESENT,
                    card.mute() ? Optional.empty() : Optional.of(card.atr()), insertion);
        }
    }

    /** All below are guarded by this object; listeners are called without the lock, on one thread. */
    private List<Shown> desk = List.of();
    private Optional<String> story = Optional.empty();
    private long insertions;
    private Optional<ExecutorService> messenger = Optional.empty();
    private Consumer<ProviderState> listener = state -> { };

    @Override
    public boolean demo() {
        return true;
    }

    @Override
    public synchronized void start(Consumer<ProviderState> newListener) {
        stop();
        listener = newListener;
        messenger = Optional.of(Executors
                .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("demo desk").factory()));
        tell();
    }

    @Override
    public synchronized void stop() {
        messenger.ifPresent(ExecutorService::shutdownNow);
        messenger = Optional.empty();
    }

    @Override
    public synchronized ReaderProperties properties(String reader) throws SmartcardException {
        return onDesk(reader).reader().properties();
    }

    private Shown onDesk(String reader) throws SmartcardException {
        return desk.stream().filter(candidate -> candidate.reader().readerName().equals(reader)).findFirst()
                .orElseThrow(() -> new SmartcardException(Reason.NO_READER, Messages.text("error.NO_READER")));
    }

    @Override
    public synchronized RawConnection connect(String reader) throws SmartcardException {
        Shown shown = onDesk(reader);
        SimulatedCard card = shown.reader().card();
        if (card.mute()) {
            throw new SmartcardException(Reason.CARD_MUTE, Messages.text("error.CARD_MUTE"));
        }
        return new SimulatedConnection(card, () -> isOnDesk(shown));
    }

    @Override
    public List<DemoCard> cards() {
        return Arrays.stream(DemoStory.values()).map(DemoStory::storyName)
                .map(name -> new DemoCard(name, Messages.text(name + ".title"), Messages.text(name + ".story")))
                .toList();
    }

    @Override
    public void show(String name, Instant now) {
        List<DemoReader> readers = DemoCards.create(name, now);
        synchronized (this) {
            insertions++;
            desk = readers.stream().map(reader -> new Shown(reader, insertions)).toList();
            story = Optional.of(name);
            tell();
        }
    }

    @Override
    public synchronized void leave() {
        if (story.isPresent()) {
            desk = List.of();
            story = Optional.empty();
            tell();
        }
    }

    @Override
    public synchronized Optional<String> shown() {
        return story;
    }

    @Override
    public List<Bytes> authorities() {
        return List.of(new DemoAuthority().certificate());
    }

    @Override
    public List<Bytes> revocationLists(Instant at) {
        return List.of(new DemoAuthority().revocationList(at.atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private synchronized boolean isOnDesk(Shown shown) {
        return desk.contains(shown);
    }

    private void tell() {
        ProviderState state = new ProviderState(ServiceState.RUNNING, "",
                desk.stream().map(Shown::snapshot).toList());
        Consumer<ProviderState> receiver = listener;
        messenger.ifPresent(thread -> thread.execute(() -> receiver.accept(state)));
    }
}
