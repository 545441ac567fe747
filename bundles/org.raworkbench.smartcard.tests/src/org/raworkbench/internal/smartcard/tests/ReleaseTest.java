package org.raworkbench.internal.smartcard.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.raworkbench.internal.smartcard.tests.ScriptedProvider.withCard;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.CardWork;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** However work ends: transaction and connection are given back, and the next user finds the reader in order. */
@Timeout(60)
class ReleaseTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Command SELECT = Command.select(Bytes.ofHex("A0000001510000"));
    private static final String SELECT_HEX = SELECT.encoded().hex();

    private final SharedSmartcardService service = new SharedSmartcardService();
    private final ScriptedProvider provider = new ScriptedProvider();

    @BeforeEach
    void plugIn() {
        service.addProvider(provider);
        provider.show(withCard("A", 1));
    }

    @AfterEach
    void close() {
        service.close();
    }

    private <T> T run(CardWork<T> work) throws SmartcardException, InterruptedException {
        return service.lease("A", LONG, work).await();
    }

    private Reason failureOf(CardWork<?> work) {
        return assertThrows(SmartcardException.class, () -> run(work)).reason();
    }

    private static ScriptedCard.Answer failing(Reason reason) {
        return command -> {
            throw new SmartcardException(reason, "synthetic");
        };
    }

    @Test
    void afterSuccess() throws Exception {
        ScriptedCard card = ScriptedCard.friendly();
        provider.card("A", () -> card);
        run(connection -> connection.transaction(inner -> inner.transmit(SELECT)));

        assertEquals(List.of("begin", SELECT_HEX, "end", "close"), card.log());
    }

    @Test
    void afterACardWasTakenOut() {
        ScriptedCard card = new ScriptedCard(failing(Reason.CARD_REMOVED));
        provider.card("A", () -> card);

        assertEquals(Reason.CARD_REMOVED, failureOf(c -> c.transaction(inner -> inner.transmit(SELECT))));
        assertEquals(List.of("begin", SELECT_HEX, "end", "close"), card.log());
    }

    @Test
    void afterAnUncheckedException() {
        ScriptedCard card = ScriptedCard.friendly();
        provider.card("A", () -> card);

        assertEquals(Reason.FAILED, failureOf(c -> c.transaction(inner -> {
            throw new IllegalArgumentException("synthetic: a bug in a card profile");
        })));
        assertEquals(List.of("begin", "end", "close"), card.log());
    }

    @Test
    void afterAnError() throws Exception {
        ScriptedCard card = ScriptedCard.friendly();
        provider.card("A", () -> card);

        SmartcardException failure = assertThrows(SmartcardException.class, () -> run(c -> c.transaction(inner -> {
            throw new StackOverflowError("synthetic");
        })));
        assertEquals(Reason.FAILED, failure.reason());
        assertInstanceOf(StackOverflowError.class, failure.getCause());
        assertEquals(List.of("begin", "end", "close"), card.log());
        assertEquals("next", run(c -> "next"));
    }

    @Test
    void afterATransactionThatDidNotBegin() {
        ScriptedCard card = ScriptedCard.friendly().atBegin(failing(Reason.NO_SERVICE));
        provider.card("A", () -> card);

        assertEquals(Reason.NO_SERVICE, failureOf(c -> c.transaction(inner -> "never")));
        assertEquals(List.of("begin", "close"), card.log());
    }

    @Test
    void afterAnUncheckedExceptionOfTheProvider() {
        ScriptedCard card = new ScriptedCard(command -> {
            throw new IllegalStateException("synthetic: a bug below");
        });
        provider.card("A", () -> card);

        assertEquals(Reason.FAILED, failureOf(c -> c.transmit(SELECT)));
        assertEquals(List.of(SELECT_HEX, "close"), card.log());
    }

    @Test
    void transactionsDoNotNestAndTheOuterOneIsEnded() {
        ScriptedCard card = ScriptedCard.friendly();
        provider.card("A", () -> card);

        assertEquals(Reason.FAILED, failureOf(c -> c.transaction(inner -> inner.transaction(third -> "never"))));
        assertEquals(List.of("begin", "end", "close"), card.log());
    }

    @Test
    void aConnectionThatWasKeptIsOfNoUse() throws Exception {
        AtomicReference<CardConnection> kept = new AtomicReference<>();
        provider.card("A", ScriptedCard::friendly);
        run(connection -> {
            kept.set(connection);
            return connection.transmit(SELECT);
        });

        assertThrows(IllegalStateException.class, () -> kept.get().transmit(SELECT));
        assertThrows(IllegalStateException.class, () -> kept.get().transaction(c -> ""));
        assertEquals(1, kept.get().trace().size(), "the trace may still be read");
    }

    @Test
    void aWorkThatLeavesTheInterruptFlagBehindDisturbsNobody() throws Exception {
        provider.card("A", ScriptedCard::friendly);
        CountDownLatch nextIsQueued = new CountDownLatch(1);
        service.lease("A", LONG, connection -> {
            assertDoesNotThrow(() -> nextIsQueued.await());
            Thread.currentThread().interrupt();
            return "";
        });
        Lease<Boolean> next = service.lease("A", LONG, connection -> Thread.currentThread().isInterrupted());
        nextIsQueued.countDown();

        assertEquals(false, next.await());
    }

    @Test
    void afterAResetTheWorkIsRunOnceMoreOnANewConnection() throws Exception {
        ScriptedCard reset = new ScriptedCard(failing(Reason.CARD_RESET));
        ScriptedCard fresh = ScriptedCard.friendly();
        provider.cards("A", () -> reset, () -> fresh);
        AtomicInteger runs = new AtomicInteger();

        assertEquals("run 2: 9000, 1 exchange", run(c -> c.transaction(inner -> "run " + runs.incrementAndGet() + ": "
                + inner.transmit(SELECT).swHex() + ", " + inner.trace().size() + " exchange")));
        assertEquals(List.of("begin", SELECT_HEX, "end", "close"), reset.log());
        assertEquals(List.of("begin", SELECT_HEX, "end", "close"), fresh.log());
    }

    @Test
    void theSecondResetIsAFailure() {
        List<ScriptedCard> opened = new CopyOnWriteArrayList<>();
        provider.card("A", () -> {
            opened.add(new ScriptedCard(failing(Reason.CARD_RESET)));
            return opened.getLast();
        });

        assertEquals(Reason.CARD_RESET, failureOf(connection -> connection.transmit(SELECT)));
        assertEquals(2, opened.size());
        opened.forEach(card -> assertEquals(List.of(SELECT_HEX, "close"), card.log()));
    }

    @Test
    void aResetThatTheWorkSwallowsIsNoReasonToBelieveHalfACard() throws Exception {
        ScriptedCard reset = new ScriptedCard(failing(Reason.CARD_RESET));
        provider.cards("A", () -> reset, ScriptedCard::friendly);

        assertEquals("whole", run(connection -> {
            try {
                connection.transmit(SELECT);
                return "whole";
            } catch (SmartcardException swallowed) {
                return "half";
            }
        }));
    }

    @Test
    void aResetAtTheBeginOfTheTransactionCountsToo() throws Exception {
        ScriptedCard reset = ScriptedCard.friendly().atBegin(failing(Reason.CARD_RESET));
        provider.cards("A", () -> reset, ScriptedCard::friendly);

        assertEquals("9000", run(c -> c.transaction(inner -> inner.transmit(SELECT).swHex())));
    }

    @Test
    void anyOtherFailureIsNotRepeated() {
        AtomicInteger opened = new AtomicInteger();
        provider.card("A", () -> {
            opened.incrementAndGet();
            return new ScriptedCard(failing(Reason.CARD_MUTE));
        });

        assertEquals(Reason.CARD_MUTE, failureOf(connection -> connection.transmit(SELECT)));
        assertEquals(1, opened.get());
    }
}
