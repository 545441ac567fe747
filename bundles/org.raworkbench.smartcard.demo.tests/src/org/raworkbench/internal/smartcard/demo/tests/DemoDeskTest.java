package org.raworkbench.internal.smartcard.demo.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.internal.smartcard.demo.DemoCards;
import org.raworkbench.internal.smartcard.demo.SimulatedReaders;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.DemoDesk.DemoCard;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardEvent.CardInserted;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;

/** Stories come onto the desk and leave it again. */
class DemoDeskTest {

    private final SimulatedReaders desk = new SimulatedReaders();
    private final BlockingQueue<ProviderState> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() throws InterruptedException {
        desk.start(told::add);
        assertEquals(List.of(), next().readers(), "the desk is empty until somebody asks");
    }

    @AfterEach
    void stop() {
        desk.stop();
    }

    @Test
    void emptyDeskIsInOrder() {
        assertTrue(desk.demo());
        assertEquals(Optional.empty(), desk.shown());
    }

    @Test
    void storyBringsItsReader() throws InterruptedException {
        desk.show("healthy-piv", NOW);
        ProviderState state = next();
        assertEquals(ServiceState.RUNNING, state.service());
        Reader reader = onlyReader(state);
        assertTrue(reader.demo());
        assertFalse(reader.virtual());
        assertTrue(reader.name().contains("Demo"), reader.name());
        assertEquals(CardPresence.PRESENT, reader.presence());
        assertTrue(reader.atr().orElseThrow().printable().contains("RAWBDEMO"));
        assertEquals(Optional.of("healthy-piv"), desk.shown());
    }

    @Test
    void virtualCardOfAVendorIsNotHidden() throws InterruptedException {
        desk.show("virtual-vendor", NOW);
        assertFalse(onlyReader(next()).virtual());
    }

    @Test
    void nextStoryIsAnotherCard() throws InterruptedException {
        desk.show("healthy-piv", NOW);
        desk.show("healthy-piv", NOW);
        assertNotEquals(onlyReader(next()).insertion(), onlyReader(next()).insertion());
    }

    @Test
    void leavingTakesAllReadersAway() throws InterruptedException {
        desk.show("two-cards", NOW);
        assertEquals(2, next().readers().size());
        desk.leave();
        assertEquals(List.of(), next().readers());
        assertEquals(Optional.empty(), desk.shown());
    }

    @Test
    void unknownStoryLeavesTheDeskAsItIs() throws InterruptedException {
        desk.show("blank", NOW);
        long before = onlyReader(next()).insertion();
        assertThrows(IllegalArgumentException.class, () -> desk.show("no-such-story", NOW));
        assertEquals(Optional.of("blank"), desk.shown());
        desk.show("mute", NOW);
        assertEquals(before + 1, onlyReader(next()).insertion(), "nothing was told in between");
    }

    @Test
    void muteCardIsThereAndCannotBeSpokenTo() throws InterruptedException {
        desk.show("mute", NOW);
        Reader reader = onlyReader(next());
        assertEquals(CardPresence.MUTE, reader.presence());
        assertEquals(Optional.empty(), reader.atr());
        assertEquals(Reason.CARD_MUTE,
                assertThrows(SmartcardException.class, () -> desk.connect(reader.name())).reason());
    }

    @Test
    void cardThatLeftDoesNotAnswer() throws InterruptedException, SmartcardException {
        desk.show("healthy-piv", NOW);
        String name = onlyReader(next()).name();
        try (RawConnection connection = desk.connect(name)) {
            assertEquals("T=1", connection.protocol());
            connection.begin();
            assertTrue(connection.transmit(Bytes.ofHex("00A4040000")).hex().endsWith("9000"));
            connection.end();
            desk.show("healthy-piv", NOW);
            assertEquals(Reason.CARD_REMOVED, assertThrows(SmartcardException.class,
                    () -> connection.transmit(Bytes.ofHex("00A4040000"))).reason());
        }
        desk.leave();
        assertEquals(Reason.NO_READER, assertThrows(SmartcardException.class, () -> desk.connect(name)).reason());
    }

    @Test
    void showingBeforeTheServiceIsThereIsNotLost() throws InterruptedException {
        SimulatedReaders early = new SimulatedReaders();
        early.show("blank", NOW);
        early.start(told::add);
        try {
            assertEquals(1, next().readers().size());
        } finally {
            early.stop();
        }
    }

    @Test
    void everyStoryHasATitleAndASentence() {
        assertEquals(DemoCards.names(), desk.cards().stream().map(DemoCard::name).toList());
        for (DemoCard card : desk.cards()) {
            assertFalse(card.title().isBlank(), card.name());
            assertTrue(card.story().endsWith(".") && !card.story().contains("''"), card.story());
        }
        assertEquals(DemoCards.names().size(), desk.cards().stream().map(DemoCard::title).distinct().count());
    }

    @Test
    void cardsAreReadThroughTheSharedService() throws InterruptedException, SmartcardException {
        BlockingQueue<SmartcardEvent> events = new LinkedBlockingQueue<>();
        try (SharedSmartcardService service = new SharedSmartcardService()) {
            service.listen(events::add);
            SimulatedReaders readers = new SimulatedReaders();
            service.addProvider(readers);
            readers.show("series-5", NOW);
            String certificate = service.lease(inserted(events).reader().name(), Duration.ofSeconds(5), card -> {
                assertTrue(card.demo());
                card.transmit(Command.select(Bytes.ofHex("A000000063504B43532D3135")));
                card.transmit(new Command(0x00, 0xA4, 0x00, 0x0C, Bytes.ofHex("4331"), 0));
                return card.transmit(new Command(0x00, 0xB0, 0x00, 0x00, Bytes.empty(), Command.SHORT_NE)).data()
                        .printable();
            }).await();
            assertTrue(certificate.contains("RA Workbench Demo CA"), certificate);
        }
    }

    private static CardInserted inserted(BlockingQueue<SmartcardEvent> events) throws InterruptedException {
        while (true) {
            SmartcardEvent event = events.poll(5, TimeUnit.SECONDS);
            assertNotNull(event, "no card came");
            if (event instanceof CardInserted inserted) {
                return inserted;
            }
        }
    }

    private ProviderState next() throws InterruptedException {
        ProviderState state = told.poll(1, TimeUnit.SECONDS);
        assertNotNull(state, "nothing was told within a second");
        return state;
    }

    private static Reader onlyReader(ProviderState state) {
        assertEquals(1, state.readers().size());
        return state.readers().get(0);
    }
}
