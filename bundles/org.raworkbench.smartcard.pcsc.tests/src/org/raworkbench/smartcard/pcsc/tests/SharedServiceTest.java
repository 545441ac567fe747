package org.raworkbench.smartcard.pcsc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardWork;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardEvent.CardInserted;
import org.raworkbench.smartcard.SmartcardEvent.CardRemoved;
import org.raworkbench.smartcard.SmartcardEvent.ReaderAdded;
import org.raworkbench.smartcard.SmartcardEvent.ServiceDown;
import org.raworkbench.smartcard.SmartcardEvent.ServiceUp;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.vpcd.VirtualCardClient;

/** The shared smartcard service over this provider, end to end. */
class SharedServiceTest extends PcscTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Command SELECT = Command.select(Bytes.empty());
    private static final Command COUNT = new Command(0, 0xCA, 0, 0, Bytes.empty(), Command.SHORT_NE);

    private final SharedSmartcardService service = new SharedSmartcardService();
    private final List<SmartcardEvent> events = new ArrayList<>();

    private void begin() throws Exception {
        daemon.start();
        closing(service);
        service.addProvider(provider);
        service.listen(this::heard);
        await("reader", LONG, event -> event instanceof ReaderAdded added && added.reader().name().equals(second));
    }

    private synchronized void heard(SmartcardEvent event) {
        events.add(event);
        notifyAll();
    }

    private synchronized void await(String what, Duration atMost, Predicate<SmartcardEvent> wanted)
            throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (events.stream().noneMatch(wanted)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            assertTrue(left > 0, () -> "not within " + atMost + ": " + what + "\n" + events);
            wait(left);
        }
    }

    private synchronized void forgetEvents() {
        events.clear();
    }

    private VirtualCardClient insertAndWait(int reader, Bytes atr) throws InterruptedException {
        VirtualCardClient card = insert(reader, atr);
        String name = daemon.readerName(reader, 0);
        await("card", LONG, event -> event instanceof CardInserted in && in.reader().name().equals(name));
        return card;
    }

    @Test
    void workOnARealServiceGetsTheCardsAnswers() throws Exception {
        begin();
        insertAndWait(0, SimpleCard.ATR_A);
        assertEquals("9000", service.lease(first, TIMEOUT, card -> card.transmit(SELECT)).await().swHex());
    }

    @Test
    void theServiceIsKilledDuringWorkAndComesBack() throws Exception {
        begin();
        insertAndWait(0, SimpleCard.ATR_A).delay(Duration.ofMillis(100));
        CountDownLatch works = new CountDownLatch(1);
        Lease<Integer> work = service.lease(first, TIMEOUT, card -> {
            int answers = 0;
            while (answers < 1_000) {
                card.transmit(SELECT);
                answers++;
                works.countDown();
            }
            return answers;
        });
        works.await();
        daemon.kill();
        SmartcardException broken = assertThrows(SmartcardException.class, work::await);
        assertEquals(Reason.NO_SERVICE, broken.reason(), broken::getMessage);
        await("service down", ONE_SECOND, ServiceDown.class::isInstance);
        assertEquals(Reason.NO_SERVICE, assertThrows(SmartcardException.class,
                service.lease(first, TIMEOUT, card -> 0)::await).reason());

        forgetEvents();
        daemon.start();
        await("service up", TWO_SECONDS, ServiceUp.class::isInstance);
        await("card", TWO_SECONDS, CardInserted.class::isInstance);
        assertEquals("9000", service.lease(first, TIMEOUT, card -> card.transmit(SELECT)).await().swHex());
    }

    @Test
    void workThatAnotherProgramDisturbsWithAResetIsDoneAgain() throws Exception {
        begin();
        insertAndWait(0, SimpleCard.ATR_A);
        List<Integer> counts = new ArrayList<>();
        CountDownLatch once = new CountDownLatch(1);
        CountDownLatch disturbed = new CountDownLatch(1);
        Lease<Boolean> work = service.lease(first, TIMEOUT, card -> {
            counts.add(card.transmit(COUNT).data().at(0));
            once.countDown();
            await(disturbed);
            counts.add(card.transmit(COUNT).data().at(0));
            return true;
        });
        once.await();
        Process reset = new ProcessBuilder("opensc-tool", "--reset=cold", "--reader", first).redirectErrorStream(true)
                .start();
        String said = new String(reset.getInputStream().readAllBytes());
        assertEquals(0, reset.waitFor(), said);
        disturbed.countDown();
        assertTrue(work.await());
        assertEquals(List.of(1, 1, 2), counts);
    }

    @Test
    void aCardTakenOutInTheMiddleOfACommandIsSaidToBeTakenOut() throws Exception {
        begin();
        VirtualCardClient card = insertAndWait(0, SimpleCard.ATR_A).delay(Duration.ofMillis(400));
        CountDownLatch works = new CountDownLatch(1);
        CardWork<Integer> endless = line -> {
            for (int i = 0; i < 1_000; i++) {
                line.transmit(SELECT);
                works.countDown();
            }
            return 0;
        };
        Lease<Integer> work = service.lease(first, TIMEOUT, endless);
        works.await();
        card.close();
        SmartcardException broken = assertThrows(SmartcardException.class, work::await);
        assertEquals(Reason.CARD_REMOVED, broken.reason(), broken::getMessage);
        await("removal", ONE_SECOND, CardRemoved.class::isInstance);
    }

    @Test
    void theStateIsThereInNoTimeWhileCardsAreWatchedAndRead() throws Exception {
        begin();
        insertAndWait(0, SimpleCard.ATR_A).delay(Duration.ofMillis(300));
        Lease<Boolean> work = service.lease(first, TIMEOUT, card -> {
            for (int i = 0; i < 5; i++) {
                card.transmit(SELECT);
            }
            return true;
        });
        // one that waited for an exchange would be asked a handful of times; how fast it is, the benchmark measures
        int asked = 0;
        CompletableFuture<Boolean> done = work.result().toCompletableFuture();
        VirtualCardClient other = insert(1, SimpleCard.ATR_B);
        while (!done.isDone()) {
            assertFalse(service.state().readers().isEmpty());
            asked++;
            Thread.onSpinWait();
        }
        assertTrue(work.await());
        assertTrue(asked > 1_000, "asked " + asked + " times");
        await("other card", ONE_SECOND, event -> event instanceof CardInserted in && in.reader().name().equals(second));
        other.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
