package org.raworkbench.smartcard.pcsc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.vpcd.VirtualCard;
import org.raworkbench.vpcd.VirtualCardClient;

class NobodyWaitsTest extends PcscTest {

    /** A card that has been asked and takes its time until it is let go. */
    private static final class ThinkingCard implements VirtualCard {

        private final VirtualCard card;
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);

        ThinkingCard(Bytes atr) {
            card = new SimpleCard(atr);
        }

        @Override
        public byte[] atr() {
            return card.atr();
        }

        @Override
        public byte[] transmit(byte[] command) {
            asked.countDown();
            try {
                return go.await(4 * LONG.toSeconds(), TimeUnit.SECONDS) ? card.transmit(command)
                        : new byte[] {0x6F, 0};
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new byte[] {0x6F, 0};
            }
        }

        @Override
        public void reset() {
            card.reset();
        }

        void awaitAsked() throws InterruptedException {
            assertTrue(asked.await(LONG.toSeconds(), TimeUnit.SECONDS), "the card was not asked in " + LONG);
        }
    }

    private ThinkingCard insertThinking(int reader, Bytes atr) {
        ThinkingCard card = new ThinkingCard(atr);
        closing(VirtualCardClient.insert(daemon.slot(reader, 0), card));
        closing(card.go::countDown);
        return card;
    }

    @Test
    void twoCardsAreReadAtTheSameTime() throws Exception {
        running();
        ThinkingCard one = insertThinking(0, SimpleCard.ATR_A);
        ThinkingCard other = insertThinking(1, SimpleCard.ATR_B);
        states.awaitAtr(first, LONG);
        states.awaitAtr(second, LONG);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<String> readFirst = threads.submit(() -> read(first));
            Future<String> readSecond = threads.submit(() -> read(second));
            one.awaitAsked();
            other.awaitAsked();
            assertFalse(readFirst.isDone() || readSecond.isDone(), "both cards are still thinking");
            one.go.countDown();
            other.go.countDown();
            assertEquals("9000", readFirst.get());
            assertEquals("9000", readSecond.get());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void eventsOfOneReaderComeWhileTheCardInAnotherIsThinking() throws Exception {
        running();
        ThinkingCard slow = insertThinking(0, SimpleCard.ATR_A);
        states.awaitAtr(first, LONG);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<String> reading = thread.submit(() -> read(first));
            slow.awaitAsked();
            VirtualCardClient other = insert(1, SimpleCard.ATR_B);
            states.awaitReader(second, CardPresence.PRESENT, LONG);
            states.awaitAtr(second, LONG);
            other.close();
            states.awaitReader(second, CardPresence.ABSENT, LONG);
            assertFalse(reading.isDone(), "the first card is still thinking");
            slow.go.countDown();
            assertEquals("9000", reading.get());
        } finally {
            thread.shutdownNow();
        }
    }

    private String read(String reader) throws Exception {
        try (RawConnection card = provider.connect(reader)) {
            return card.transmit(SimpleCard.SELECT).hex();
        }
    }
}
