package org.raworkbench.internal.smartcard.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.internal.smartcard.tests.ScriptedProvider.with;
import static org.raworkbench.internal.smartcard.tests.ScriptedProvider.withCard;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

@Timeout(60)
class LeaseTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(30);
    private static final Command SELECT = Command.select(Bytes.ofHex("A0000001510000"));

    private final SharedSmartcardService service = new SharedSmartcardService();
    private final ScriptedProvider provider = new ScriptedProvider();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @BeforeEach
    void plugIn() {
        service.addProvider(provider);
        provider.card("A", ScriptedCard::friendly).card("B", ScriptedCard::friendly);
        provider.show(withCard("A", 1), withCard("B", 1));
    }

    @AfterEach
    void close() {
        goOn.countDown();
        service.close();
    }

    /** Says that it is there, then hangs like a native call until the test lets it go. */
    private String hang(String answer) {
        inside.countDown();
        while (true) {
            try {
                goOn.await();
                return answer;
            } catch (InterruptedException deaf) {
                continue;
            }
        }
    }

    private static Reason reasonOf(Lease<?> lease) {
        return assertThrows(SmartcardException.class, lease::await).reason();
    }

    @Test
    void theWorkGetsTheCardAndItsResultComesBack() throws Exception {
        String result = service.lease("A", LONG, card -> card.reader() + " " + card.protocol() + " " + card.demo() + " "
                + card.atr() + " " + card.transmit(SELECT).swHex()).await();

        assertEquals("A T=1 false " + ScriptedProvider.ATR + " 9000", result);
    }

    @Test
    void aWorkWithoutAResultEndsToo() throws Exception {
        assertEquals(null, service.lease("A", LONG, card -> null).await());
    }

    @Test
    void twoUsersOfOneReaderComeOneAfterTheOther() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        Lease<?> first = service.lease("A", LONG, card -> {
            order.add("first in");
            hang("");
            return order.add("first out");
        });
        Lease<?> second = service.lease("A", LONG, card -> order.add("second"));
        Lease<?> third = service.lease("A", LONG, card -> order.add("third"));
        inside.await();
        goOn.countDown();
        third.await();

        assertEquals(List.of("first in", "first out", "second", "third"), order);
        first.await();
        second.await();
    }

    @Test
    void twoReadersWorkAtTheSameTime() throws Exception {
        CyclicBarrier meeting = new CyclicBarrier(2);
        Lease<Integer> one = service.lease("A", LONG, card -> meet(meeting));
        Lease<Integer> other = service.lease("B", LONG, card -> meet(meeting));

        assertEquals(1, one.await() + other.await());
    }

    private static int meet(CyclicBarrier barrier) {
        return assertDoesNotThrow(() -> barrier.await(30, TimeUnit.SECONDS));
    }

    @Test
    void cancelledInTheQueueItNeverStarts() throws Exception {
        AtomicBoolean started = new AtomicBoolean();
        Lease<?> first = service.lease("A", LONG, card -> hang(""));
        Lease<?> second = service.lease("A", LONG, card -> started.getAndSet(true));
        Lease<String> third = service.lease("A", LONG, card -> "third");
        inside.await();
        second.cancel();

        assertEquals(Reason.CANCELLED, reasonOf(second));
        goOn.countDown();
        assertEquals("third", third.await());
        assertFalse(started.get());
        first.await();
    }

    @Test
    void cancelledWhileRunningItStopsBeforeTheNextExchange() throws Exception {
        ScriptedCard card = new ScriptedCard(command -> hang("9000"));
        provider.card("A", () -> card);
        List<String> seen = new CopyOnWriteArrayList<>();
        Lease<?> lease = service.lease("A", LONG, connection -> {
            connection.transmit(SELECT);
            seen.add("cancelled: " + connection.cancelled());
            try {
                return connection.transmit(SELECT);
            } catch (SmartcardException stopped) {
                seen.add(stopped.reason().name());
                throw stopped;
            }
        });
        inside.await();
        lease.cancel();
        goOn.countDown();

        assertEquals(Reason.CANCELLED, reasonOf(lease));
        service.lease("A", LONG, connection -> "next").await();
        assertEquals(List.of("cancelled: true", "CANCELLED"), seen);
        assertEquals(1, card.log().stream().filter(SELECT.encoded().hex()::equals).count());
    }

    @Test
    void cancelEndsAnAnswerInManyParts() throws Exception {
        AtomicBoolean second = new AtomicBoolean();
        ScriptedCard card = new ScriptedCard(command -> second.getAndSet(true) ? hang("AA6110") : "6110");
        provider.card("A", () -> card);
        Lease<?> lease = service.lease("A", LONG, connection -> connection.transmit(SELECT));
        inside.await();
        lease.cancel();
        goOn.countDown();
        provider.card("A", ScriptedCard::friendly);
        service.lease("A", LONG, connection -> "next").await();

        assertEquals(List.of(SELECT.encoded().hex(), "00C0000010", "close"), card.log());
    }

    @Test
    void theTimeIsUpEvenWhileTheNativeCallHangs() throws Exception {
        ScriptedCard hanging = new ScriptedCard(command -> hang("9000"));
        provider.card("A", () -> hanging);
        Lease<?> lease = service.lease("A", SHORT, card -> card.transmit(SELECT));

        assertEquals(Reason.TIMEOUT, reasonOf(lease));
        assertEquals(List.of(SELECT.encoded().hex()), hanging.log(), "still hangs");

        provider.card("A", ScriptedCard::friendly);
        Lease<String> next = service.lease("A", LONG, card -> "recovered");
        goOn.countDown();
        assertEquals("recovered", next.await());
        assertEquals(List.of(SELECT.encoded().hex(), "close"), hanging.log());
    }

    @Test
    void theTimeIsUpEvenWhileTheConnectionHangs() throws Exception {
        ScriptedCard late = ScriptedCard.friendly();
        AtomicBoolean worked = new AtomicBoolean();
        provider.card("A", () -> {
            hang("");
            return late;
        });
        assertEquals(Reason.TIMEOUT, reasonOf(service.lease("A", SHORT, card -> worked.getAndSet(true))));

        goOn.countDown();
        service.lease("A", LONG, card -> "next").await();
        assertEquals(List.of("close", "close"), late.log(), "one for each of the two");
        assertFalse(worked.get());
    }

    @Test
    void behindAReaderThatHangsForEverTheOthersEndToo() throws Exception {
        provider.card("A", () -> new ScriptedCard(command -> hang("9000")));
        Lease<?> first = service.lease("A", SHORT, card -> card.transmit(SELECT));
        Lease<?> second = service.lease("A", SHORT, card -> "never");
        Lease<?> third = service.lease("A", SHORT, card -> "never");

        assertEquals(Reason.TIMEOUT, reasonOf(first));
        assertEquals(Reason.TIMEOUT, reasonOf(second));
        assertEquals(Reason.TIMEOUT, reasonOf(third));
    }

    @Test
    void waitingInTheQueueCostsNoTime() throws Exception {
        Lease<?> first = service.lease("A", LONG, card -> hang("first"));
        Lease<String> second = service.lease("A", SHORT, card -> "second");
        Lease<?> clock = service.lease("B", SHORT, card -> awaitForEver());
        inside.await();

        assertEquals(Reason.TIMEOUT, reasonOf(clock), "more time than the second has went by");
        goOn.countDown();
        assertEquals("second", second.await());
        first.await();
    }

    private String awaitForEver() {
        try {
            goOn.await();
        } catch (InterruptedException deaf) {
            Thread.currentThread().interrupt();
        }
        return "";
    }

    @Test
    void timeUpOnACardThatAnotherProgramHoldsSaysSo() {
        provider.card("A", () -> new ScriptedCard(command -> hang("9000")));
        provider.show(with("A", CardPresence.IN_USE, 1));

        assertEquals(Reason.IN_USE, reasonOf(service.lease("A", SHORT, card -> card.transmit(SELECT))));
    }

    @Test
    void timeUpWhileAnotherProgramHasItsTransactionSaysSo() {
        provider.card("A", () -> ScriptedCard.friendly().atBegin(this::hang));

        assertEquals(Reason.IN_USE,
                reasonOf(service.lease("A", SHORT, card -> card.transaction(inner -> inner.transmit(SELECT)))));
    }

    @Test
    void aCardThatIsInUseForAMomentIsWaitedFor() throws Exception {
        provider.cards("A", () -> {
            throw new SmartcardException(Reason.IN_USE, "in use", "idagent.exe", null);
        }, ScriptedCard::friendly);

        assertEquals("9000", service.lease("A", LONG, card -> card.transmit(SELECT).swHex()).await());
    }

    @Test
    void aCardThatStaysInUseIsToldWithTheProgram() {
        provider.card("A", () -> {
            throw new SmartcardException(Reason.IN_USE, "in use", "idagent.exe", null);
        });
        Lease<?> lease = service.lease("A", LONG, card -> "never");

        SmartcardException failure = assertThrows(SmartcardException.class, lease::await);
        assertEquals(Reason.IN_USE, failure.reason());
        assertEquals("idagent.exe", failure.program().orElseThrow());
    }

    @Test
    void unknownReadersAndAServiceThatIsDownAreToldApart() {
        assertEquals(Reason.NO_READER, reasonOf(service.lease("Z", LONG, card -> "never")));
        provider.fail(ServiceState.STOPPED, "The Smart Card service does not run.");

        SmartcardException failure = assertThrows(SmartcardException.class,
                service.lease("A", LONG, card -> "never")::await);
        assertEquals(Reason.NO_SERVICE, failure.reason());
        assertEquals("The Smart Card service does not run.", failure.getMessage());
    }

    @Test
    void aReaderThatGoesAwayFailsWhatWaitsForIt() throws Exception {
        Lease<?> first = service.lease("A", LONG, card -> hang("first"));
        Lease<?> second = service.lease("A", LONG, card -> "never");
        inside.await();
        provider.show(withCard("B", 1));
        goOn.countDown();

        assertEquals("first", first.await());
        assertEquals(Reason.NO_READER, reasonOf(second));
    }

    @Test
    void theThreadOfAReaderThatIsGoneEndsAndANewOneComesWithIt() throws Exception {
        Thread before = service.lease("A", LONG, card -> Thread.currentThread()).await();
        assertTrue(before.isDaemon());
        assertEquals(before, service.lease("A", LONG, card -> Thread.currentThread()).await());

        provider.show(withCard("B", 1));
        before.join(30_000);
        assertFalse(before.isAlive());

        provider.show(withCard("A", 2), withCard("B", 1));
        assertEquals("back", service.lease("A", LONG, card -> "back").await());
    }

    @Test
    void closingEndsEverything() throws Exception {
        Thread thread = service.lease("A", LONG, card -> Thread.currentThread()).await();
        Lease<?> running = service.lease("A", LONG, card -> hang(""));
        Lease<?> queued = service.lease("A", LONG, card -> "never");
        inside.await();
        service.close();

        assertEquals(Reason.CANCELLED, reasonOf(running));
        assertEquals(Reason.CANCELLED, reasonOf(queued));
        assertEquals(Reason.CANCELLED, reasonOf(service.lease("A", LONG, card -> "never")));
        assertTrue(provider.stopped());
        goOn.countDown();
        thread.join(30_000);
        assertFalse(thread.isAlive());
    }

    @Test
    void waitingInsideCardWorkIsAMistakeThatIsToldAtOnce() {
        Lease<?> lease = service.lease("A", LONG, card -> {
            try {
                return service.lease("A", LONG, inner -> "never").await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        });

        SmartcardException failure = assertThrows(SmartcardException.class, lease::await);
        assertEquals(Reason.FAILED, failure.reason());
        assertInstanceOf(IllegalStateException.class, failure.getCause());
    }

    @Test
    void cancellingTheStageOrBlockingInItHurtsNoWork() throws Exception {
        Lease<String> lease = service.lease("A", LONG, card -> hang("done"));
        lease.result().toCompletableFuture().cancel(true);
        CountDownLatch listening = new CountDownLatch(1);
        lease.result().thenRun(() -> {
            listening.countDown();
            awaitForEver();
        });
        goOn.countDown();
        assertEquals("done", lease.await());
        listening.await();
        assertEquals("next", service.lease("A", LONG, card -> "next").await());
    }

    @Test
    void whoAsksForTheStageOverAndOverGetsTheSameOne() {
        Lease<String> lease = service.lease("A", LONG, card -> hang("done"));
        assertSame(lease.result(), lease.result());
        goOn.countDown();
    }

    @Test
    void theStageEndsWithTheSameFailure() {
        Lease<?> lease = service.lease("Z", LONG, card -> "never");
        CompletionException failure = assertThrows(CompletionException.class,
                () -> lease.result().toCompletableFuture().join());

        assertEquals(Reason.NO_READER, assertInstanceOf(SmartcardException.class, failure.getCause()).reason());
    }

    @Test
    void noTimeAtAllIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> service.lease("A", Duration.ZERO, card -> ""));
        assertThrows(IllegalArgumentException.class, () -> service.lease("A", Duration.ofSeconds(-1), card -> ""));
        assertDoesNotThrow(() -> service.lease("A", Duration.ofSeconds(Long.MAX_VALUE), card -> "").await());
    }
}
