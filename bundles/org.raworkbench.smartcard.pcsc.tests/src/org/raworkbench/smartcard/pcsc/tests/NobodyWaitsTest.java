package org.raworkbench.smartcard.pcsc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.vpcd.VirtualCardClient;

class NobodyWaitsTest extends PcscTest {

    private static final Duration SLOW = Duration.ofMillis(300);

    @Test
    void twoSlowCardsAreReadAtTheSameTime() throws Exception {
        running();
        insert(0, SimpleCard.ATR_A).delay(SLOW);
        insert(1, SimpleCard.ATR_B).delay(SLOW);
        states.awaitAtr(first, LONG);
        states.awaitAtr(second, LONG);
        Callable<Long> readFirst = () -> read(first, 4);
        Callable<Long> readSecond = () -> read(second, 4);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            long begin = System.nanoTime();
            for (Future<Long> one : threads.invokeAll(List.of(readFirst, readSecond))) {
                one.get();
            }
            long millis = (System.nanoTime() - begin) / 1_000_000;
            assertTrue(millis < 1_800, "one after the other takes 2,400 ms, together they took " + millis);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void eventsOfOneReaderComeInTimeWhileASlowCardIsReadInAnother() throws Exception {
        running();
        insert(0, SimpleCard.ATR_A).delay(SLOW);
        states.awaitAtr(first, LONG);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Long> reading = thread.submit(() -> read(first, 8));
            VirtualCardClient other = insert(1, SimpleCard.ATR_B);
            states.awaitReader(second, CardPresence.PRESENT, ONE_SECOND);
            states.awaitAtr(second, ONE_SECOND);
            other.close();
            states.awaitReader(second, CardPresence.ABSENT, ONE_SECOND);
            assertTrue(!reading.isDone(), "the slow card was read too soon for this test to prove anything");
            reading.get();
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void openingAndClosingTakesMillisecondsWhileTheReadersAreWatched() throws Exception {
        running();
        insert(0, SimpleCard.ATR_A);
        states.awaitAtr(first, LONG);
        read(first, 1);
        long worst = 0;
        for (int i = 0; i < 20; i++) {
            worst = Math.max(worst, read(first, 1));
        }
        assertTrue(worst < 150, "worst of 20: " + worst + " ms");
    }

    private long read(String reader, int commands) throws Exception {
        long begin = System.nanoTime();
        try (RawConnection card = provider.connect(reader)) {
            for (int i = 0; i < commands; i++) {
                assertEquals("9000", card.transmit(SimpleCard.SELECT).hex());
            }
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
