package org.raworkbench.internal.smartcard.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.smartcard.spi.ReaderProvider;

/** A provider that shows what a test tells it to show. Synthetic. */
final class ScriptedProvider implements ReaderProvider {

    /** Opens a connection. */
    interface Opener {
        RawConnection open() throws SmartcardException;
    }

    static final Bytes ATR = Bytes.ofHex("3B9F96801FC78031E07234238ABBD22324108D45");

    private final boolean demo;
    private final Map<String, Opener> cards = new ConcurrentHashMap<>();
    private volatile Consumer<ProviderState> listener = state -> { };
    private volatile boolean stopped;

    ScriptedProvider() {
        this(false);
    }

    ScriptedProvider(boolean demo) {
        this.demo = demo;
    }

    static Reader empty(String name) {
        return new Reader(name, false, false, CardPresence.ABSENT, Optional.empty(), 0);
    }

    static Reader withCard(String name, long insertion) {
        return new Reader(name, false, false, CardPresence.PRESENT, Optional.of(ATR), insertion);
    }

    static Reader with(String name, CardPresence presence, long insertion) {
        return new Reader(name, false, false, presence, Optional.empty(), insertion);
    }

    /** Shows these readers, with the service running. */
    ScriptedProvider show(Reader... readers) {
        listener.accept(new ProviderState(ServiceState.RUNNING, "", List.of(readers)));
        return this;
    }

    void fail(ServiceState state, String problem) {
        listener.accept(new ProviderState(state, problem, List.of()));
    }

    /** What {@link #connect} does for {@code reader}; without it there is no card. */
    ScriptedProvider card(String reader, Opener opener) {
        cards.put(reader, opener);
        return this;
    }

    /** The same as often as there are openers; the last one stays. */
    ScriptedProvider cards(String reader, Opener... openers) {
        List<Opener> left = new ArrayList<>(List.of(openers));
        return card(reader, () -> (left.size() > 1 ? left.removeFirst() : left.getFirst()).open());
    }

    boolean stopped() {
        return stopped;
    }

    @Override
    public boolean demo() {
        return demo;
    }

    @Override
    public void start(Consumer<ProviderState> newListener) {
        listener = newListener;
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public RawConnection connect(String reader) throws SmartcardException {
        Opener opener = cards.get(reader);
        if (opener == null) {
            throw new SmartcardException(Reason.NO_CARD, "no card");
        }
        return opener.open();
    }
}
