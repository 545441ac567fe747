package org.raworkbench.internal.smartcard.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.internal.smartcard.tests.ScriptedProvider.empty;
import static org.raworkbench.internal.smartcard.tests.ScriptedProvider.with;
import static org.raworkbench.internal.smartcard.tests.ScriptedProvider.withCard;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardEvent.CardChanged;
import org.raworkbench.smartcard.SmartcardEvent.CardInserted;
import org.raworkbench.smartcard.SmartcardEvent.CardRemoved;
import org.raworkbench.smartcard.SmartcardEvent.ReaderAdded;
import org.raworkbench.smartcard.SmartcardEvent.ReaderRemoved;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.smartcard.spi.ReaderProvider;

class EventsTest {

    private final SharedSmartcardService service = new SharedSmartcardService();
    private final ScriptedProvider provider = new ScriptedProvider();
    private final EventLog log = new EventLog();

    @BeforeEach
    void listen() {
        service.listen(log);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void readersAndCardsAreToldAfterTheService() throws InterruptedException {
        service.addProvider(provider);
        provider.show(withCard("A", 1), empty("B"));

        log.expect("ServiceUp", "ReaderAdded A", "CardInserted A", "ReaderAdded B");
        assertEquals(List.of("A", "B"), service.state().readers().stream().map(Reader::name).toList());
    }

    @Test
    void whenTheServiceGoesItsCardsAndReadersGoFirst() throws InterruptedException {
        service.addProvider(provider);
        provider.show(withCard("A", 1));
        log.expect("ServiceUp", "ReaderAdded A", "CardInserted A");

        provider.fail(ServiceState.STOPPED, "The Smart Card service does not run.");

        log.expect("CardRemoved A", "ReaderRemoved A", "ServiceDown");
        assertEquals(ServiceState.STOPPED, service.state().service());
        assertEquals("The Smart Card service does not run.", service.state().problem());

        provider.show(withCard("A", 2));
        log.expect("ServiceUp", "ReaderAdded A", "CardInserted A");
    }

    @Test
    void aServiceThatNeverRanIsToldToo() throws InterruptedException {
        service.addProvider(provider);
        provider.fail(ServiceState.MISSING, "No PC/SC here.");

        log.expect("ServiceDown");
    }

    @Test
    void anUnseenSwapIsARemovalAndAnInsertion() throws InterruptedException {
        service.addProvider(provider);
        provider.show(withCard("A", 1));
        log.expect("ServiceUp", "ReaderAdded A", "CardInserted A");

        provider.show(withCard("A", 3));

        assertEquals(1, assertInstanceOf(CardRemoved.class, log.next()).reader().insertion());
        assertEquals(3, assertInstanceOf(CardInserted.class, log.next()).reader().insertion());
    }

    @Test
    void theSameCardThatIsTakenByAnotherProgramHasChanged() throws InterruptedException {
        service.addProvider(provider);
        provider.show(with("A", CardPresence.PRESENT, 1));
        log.expect("ServiceUp", "ReaderAdded A", "CardInserted A");

        provider.show(with("A", CardPresence.IN_USE, 1));
        assertEquals(CardPresence.IN_USE, assertInstanceOf(CardChanged.class, log.next()).reader().presence());
        provider.show(with("A", CardPresence.PRESENT, 1));
        assertEquals(CardPresence.PRESENT, assertInstanceOf(CardChanged.class, log.next()).reader().presence());
    }

    @Test
    void theSameSnapshotAgainIsNoNews() throws InterruptedException {
        service.addProvider(provider);
        provider.show(withCard("A", 1));
        provider.show(withCard("A", 1));
        provider.show(withCard("A", 1), empty("end"));

        log.expect("ServiceUp", "ReaderAdded A", "CardInserted A", "ReaderAdded end");
    }

    @Test
    void aCardThatCameAndWentUnseenIsNoNews() throws InterruptedException {
        service.addProvider(provider);
        provider.show(empty("A"));
        provider.show(with("A", CardPresence.ABSENT, 5));
        provider.show(with("A", CardPresence.ABSENT, 5), empty("end"));

        log.expect("ServiceUp", "ReaderAdded A", "ReaderAdded end");
    }

    @Test
    void aLateListenerIsToldWhatIsThereAndThenWhatHappens() throws InterruptedException {
        service.addProvider(provider);
        provider.show(empty("A"), withCard("B", 7));
        EventLog late = new EventLog();
        service.listen(late);
        provider.show(empty("A"));

        late.expect("ServiceUp", "ReaderAdded A", "ReaderAdded B", "CardInserted B", "CardRemoved B",
                "ReaderRemoved B");
    }

    @Test
    void aLateListenerHearsThatTheServiceIsDown() throws InterruptedException {
        service.addProvider(provider);
        provider.fail(ServiceState.STOPPED, "down");
        EventLog late = new EventLog();
        service.listen(late);

        late.expect("ServiceDown");
    }

    @Test
    void aThrowingListenerHurtsNobody() throws InterruptedException {
        SharedSmartcardService other = new SharedSmartcardService();
        EventLog after = new EventLog();
        other.listen(event -> {
            throw new NoClassDefFoundError("synthetic: a broken plug-in");
        });
        other.listen(after);
        ScriptedProvider its = new ScriptedProvider();
        other.addProvider(its);
        its.show(empty("A"));
        its.show();

        after.expect("ServiceUp", "ReaderAdded A", "ReaderRemoved A");
        other.close();
    }

    @Test
    void aClosedSubscriptionHearsNothingMore() throws InterruptedException {
        service.addProvider(provider);
        EventLog closed = new EventLog();
        Subscription subscription = service.listen(closed);
        provider.show(empty("A"));
        log.expect("ServiceUp", "ReaderAdded A");
        closed.expect("ServiceUp", "ReaderAdded A");

        subscription.close();
        subscription.close();
        provider.show();
        log.expect("ReaderRemoved A");
        service.listen(closed);

        closed.expect("ServiceUp");
    }

    @Test
    void theServiceIsThatOfTheRealReadersAndSimulatedOnesAloneAlwaysRun() throws InterruptedException {
        ScriptedProvider demo = new ScriptedProvider(true);
        service.addProvider(demo);
        demo.show(withCard("Demo", 1));
        log.expect("ServiceUp", "ReaderAdded Demo", "CardInserted Demo");
        assertTrue(service.state().reader("Demo").orElseThrow().demo(), "labelled, whatever its provider said");

        service.addProvider(provider);
        assertEquals(ServiceState.STARTING, service.state().service());
        provider.fail(ServiceState.STOPPED, "down");
        log.expect("ServiceDown");
        assertEquals(1, service.state().readers().size());

        service.removeProvider(provider);
        assertTrue(provider.stopped());
        log.expect("ServiceUp");
    }

    @Test
    void aSimulatedReaderNeverHidesARealOneOfTheSameName() throws InterruptedException {
        ScriptedProvider demo = new ScriptedProvider(true);
        service.addProvider(demo);
        service.addProvider(provider);
        provider.show();
        demo.show(withCard("A", 1));
        log.expect("ServiceUp", "ServiceUp", "ReaderAdded A", "CardInserted A");

        provider.show(empty("A"));

        log.expect("CardRemoved A", "ReaderRemoved A", "ReaderAdded A");
        assertEquals(List.of(empty("A")), service.state().readers());
    }

    @Test
    void withoutAnyProviderTheStateSaysSo() {
        assertEquals(ServiceState.STARTING, service.state().service());
        service.addProvider(provider);
        service.removeProvider(provider);

        assertEquals(ServiceState.MISSING, service.state().service());
        assertTrue(service.state().problem().startsWith("No software that looks for smartcard readers"));
    }

    @Test
    void aProviderThatCannotStartIsAServiceThatDoesNotRun() {
        service.addProvider(new ReaderProvider() {
            @Override
            public boolean demo() {
                return false;
            }

            @Override
            public void start(java.util.function.Consumer<ProviderState> listener) {
                throw new UnsatisfiedLinkError("synthetic: no library");
            }

            @Override
            public void stop() {
                throw new IllegalStateException("synthetic: never started");
            }

            @Override
            public RawConnection connect(String reader) {
                throw new IllegalStateException("synthetic");
            }
        });

        assertEquals(ServiceState.STOPPED, service.state().service());
        assertTrue(service.state().problem().contains("no library"));
    }

    /** Whoever only follows the events knows at each end what is there: 2,000 random snapshots, seed 1. */
    @Test
    void theEventsAloneTellTheWholeState() throws InterruptedException {
        service.addProvider(provider);
        Random random = new Random(1);
        Map<String, Long> known = new TreeMap<>();
        for (int round = 0; round < 2_000; round++) {
            Reader[] readers = IntStream.range(0, 4).filter(i -> random.nextInt(4) > 0)
                    .mapToObj(i -> with("R" + i, CardPresence.values()[random.nextInt(5)], random.nextInt(3)))
                    .toArray(Reader[]::new);
            provider.show(readers);
        }
        provider.show(empty("end"));
        for (SmartcardEvent event = log.next(); !EventLog.text(event).equals("ReaderAdded end"); event = log.next()) {
            switch (event) {
                case ReaderAdded added -> assertEquals(null, known.put(added.reader().name(), -1L));
                case ReaderRemoved removed -> assertEquals(-1L, known.remove(removed.reader().name()));
                case CardInserted in -> assertEquals(-1L, known.put(in.reader().name(), in.reader().insertion()));
                case CardRemoved out -> assertEquals(out.reader().insertion(), known.put(out.reader().name(), -1L));
                case CardChanged changed ->
                    assertEquals(changed.reader().insertion(), known.get(changed.reader().name()));
                default -> assertEquals("ServiceUp", EventLog.text(event));
            }
        }
        assertEquals(Map.of(), known);
    }
}
