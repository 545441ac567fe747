package org.raworkbench.inspection.tests.cards;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.raworkbench.inspection.CardProfile;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.inspection.inspect.LeasedCardInspector;
import org.raworkbench.internal.inspection.profiles.BuiltInProfiles;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.smartcard.spi.ReaderProvider;

/** Readers with synthetic cards behind the real shared service, and the real inspector on it. */
public final class TestDesk implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    public static final String READER = "Synthetic Reader 0";

    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, RawConnection> cards = new LinkedHashMap<>();
    private final Map<String, SmartcardException> refusals = new LinkedHashMap<>();
    private final SharedSmartcardService service = new SharedSmartcardService();
    private final LeasedCardInspector inspector = new LeasedCardInspector(service,
            Clock.fixed(NOW, ZoneOffset.UTC));
    private Consumer<ProviderState> listener = state -> { };
    private long insertions;

    public TestDesk() {
        BuiltInProfiles.all().forEach(inspector::addProfile);
        service.addProvider(new ReaderProvider() {
            @Override
            public boolean demo() {
                return false;
            }

            @Override
            public void start(Consumer<ProviderState> news) {
                listener = news;
                tell();
            }

            @Override
            public void stop() {
                // nothing runs
            }

            @Override
            public RawConnection connect(String reader) throws SmartcardException {
                if (refusals.containsKey(reader)) {
                    throw refusals.get(reader);
                }
                return Optional.ofNullable(cards.get(reader))
                        .orElseThrow(() -> new SmartcardException(Reason.NO_CARD, "no card"));
            }
        });
    }

    /** Inspects {@code card} in a reader of its own desk. */
    public static CardSnapshot inspect(RawConnection card) {
        try (TestDesk desk = new TestDesk()) {
            return desk.insert(READER, card).inspect(READER);
        }
    }

    public TestDesk insert(String reader, RawConnection card) {
        cards.put(reader, card);
        return put(reader, CardPresence.PRESENT, Optional.of(card));
    }

    /** A reader that refuses every connection. */
    public TestDesk refuse(String reader, CardPresence presence, SmartcardException refusal) {
        refusals.put(reader, refusal);
        return put(reader, presence, Optional.empty());
    }

    private TestDesk put(String reader, CardPresence presence, Optional<RawConnection> card) {
        readers.put(reader, new Reader(reader, false, false, presence, card.map(RawConnection::atr), ++insertions));
        tell();
        return this;
    }

    private void tell() {
        listener.accept(new ProviderState(ServiceState.RUNNING, "", List.copyOf(readers.values())));
    }

    public LeasedCardInspector inspector() {
        return inspector;
    }

    public TestDesk with(CardProfile profile) {
        inspector.addProfile(profile);
        return this;
    }

    public CardSnapshot inspect(String reader) {
        List<CardSnapshot> stages = stages(reader);
        return stages.get(stages.size() - 1);
    }

    /** All snapshots of one inspection. */
    public List<CardSnapshot> stages(String reader) {
        List<CardSnapshot> stages = new ArrayList<>();
        try {
            CardSnapshot last = inspector.inspect(reader, stages::add).await();
            if (last != stages.get(stages.size() - 1)) {
                throw new AssertionError("the last snapshot told is not the result");
            }
            return stages;
        } catch (SmartcardException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
