package org.raworkbench.smartcard.pcsc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.vpcd.PcscDaemon;
import org.raworkbench.vpcd.VirtualCardClient;

class CardsComeAndGoTest extends PcscTest {

    @Test
    void aCardIsSeenWithinASecondWithItsAtrAndSoIsItsRemoval() throws Exception {
        running();
        assertEquals(CardPresence.ABSENT, States.reader(states.last(), first).orElseThrow().presence());

        VirtualCardClient card = insert(0, SimpleCard.ATR_A);
        Reader inserted = states.awaitReader(first, CardPresence.PRESENT, ONE_SECOND);
        assertEquals(Optional.of(SimpleCard.ATR_A), states.awaitAtr(first, ONE_SECOND).atr());
        assertFalse(inserted.virtual());

        card.close();
        Reader empty = states.awaitReader(first, CardPresence.ABSENT, ONE_SECOND);
        assertEquals(Optional.empty(), empty.atr());
        assertEquals(CardPresence.ABSENT, States.reader(states.last(), second).orElseThrow().presence());
    }

    @Test
    void theNextCardIsAnotherInsertion() throws Exception {
        running();
        VirtualCardClient card = insert(0, SimpleCard.ATR_A);
        long before = states.awaitAtr(first, LONG).insertion();
        card.close();
        states.awaitReader(first, CardPresence.ABSENT, LONG);
        insert(0, SimpleCard.ATR_B);
        Reader after = states.awaitAtr(first, LONG);
        assertNotEquals(before, after.insertion());
        assertEquals(Optional.of(SimpleCard.ATR_B), after.atr());
    }

    @Test
    void aSwapThatNobodySawIsAnotherInsertion() throws Exception {
        daemon.start();
        VirtualCardClient card = insert(0, SimpleCard.ATR_A);
        try (OtherJvm watcher = OtherJvm.start(WatchProgram.class)) {
            Bytes before = watcher.awaitCard(first, SimpleCard.ATR_A, LONG);
            assertEquals(SimpleCard.ATR_A, before);
            long insertion = watcher.insertion(first);
            watcher.freeze();
            card.close();
            provider.start(states);
            states.awaitReader(first, CardPresence.ABSENT, LONG);
            insert(0, SimpleCard.ATR_B);
            states.awaitReader(first, CardPresence.PRESENT, LONG);
            int told = watcher.lines().size();
            watcher.thaw();
            watcher.awaitCard(first, SimpleCard.ATR_B, LONG);
            assertTrue(watcher.insertion(first) > insertion, () -> watcher.lines().toString());
            assertTrue(watcher.lines().stream().skip(told).noneMatch(line -> line.contains(first + "|ABSENT")),
                    "the watcher saw the reader empty, so this test proves nothing: " + watcher.lines());
        }
    }

    @Test
    void aCardThatDoesNotAnswerIsMuteAndAConnectionSaysSo() throws Exception {
        running();
        insert(0, SimpleCard.NO_ATR);
        Reader mute = states.awaitReader(first, CardPresence.MUTE, ONE_SECOND.plus(POLL));
        assertTrue(mute.cardPresent());
        assertEquals(Optional.empty(), mute.atr());
        SmartcardException failure = assertThrows(SmartcardException.class, () -> provider.connect(first));
        assertEquals(Reason.CARD_MUTE, failure.reason());
    }

    @Test
    void aGoodCardAfterAMuteOneIsGood() throws Exception {
        running();
        VirtualCardClient mute = insert(0, Bytes.ofHex("FFFFFFFF"));
        states.awaitReader(first, CardPresence.MUTE, LONG);
        mute.close();
        states.awaitReader(first, CardPresence.ABSENT, LONG);
        insert(0, SimpleCard.ATR_A);
        states.awaitReader(first, CardPresence.PRESENT, LONG);
        assertEquals(SimpleCard.ATR_A, states.awaitAtr(first, LONG).atr().orElseThrow());
    }

    @Test
    void answersComeAsTheCardSentThem() throws Exception {
        running();
        insert(0, SimpleCard.ATR_A);
        states.awaitReader(first, CardPresence.PRESENT, LONG);
        try (RawConnection card = provider.connect(first)) {
            assertEquals("T=1", card.protocol());
            assertEquals(SimpleCard.ATR_A, card.atr());
            assertEquals("9000", card.transmit(SimpleCard.SELECT).hex());
            assertEquals("0102036105", card.transmit(Bytes.ofHex("00B0000000")).hex());
        }
    }

    @Test
    void workOnACardThatIsTakenOutEndsWithThatReasonAndTheNextCardWorks() throws Exception {
        running();
        VirtualCardClient card = insert(0, SimpleCard.ATR_A);
        states.awaitAtr(first, LONG);
        RawConnection line = provider.connect(first);
        line.begin();
        line.transmit(SimpleCard.SELECT);
        card.close();
        states.awaitReader(first, CardPresence.ABSENT, ONE_SECOND);
        assertEquals(Reason.CARD_REMOVED,
                assertThrows(SmartcardException.class, () -> line.transmit(SimpleCard.SELECT)).reason());
        assertEquals(Reason.CARD_REMOVED,
                assertThrows(SmartcardException.class, () -> line.transmit(SimpleCard.SELECT)).reason());
        line.end();
        line.close();
        assertEquals(Reason.NO_CARD, assertThrows(SmartcardException.class, () -> provider.connect(first)).reason());

        insert(0, SimpleCard.ATR_B);
        states.awaitReader(first, CardPresence.PRESENT, LONG);
        try (RawConnection next = provider.connect(first)) {
            assertEquals("9000", next.transmit(SimpleCard.SELECT).hex());
        }
    }

    @Test
    void windowsHelloIsNoReaderForCards() throws Exception {
        PcscDaemon other = closing(PcscDaemon.prepare(directory.resolve("other"),
                List.of("Windows Hello for Business 1", "Desk Reader"))).start();
        provider.start(states);
        states.await("readers", LONG, state -> state.readers().size() == 4);
        assertTrue(States.reader(states.last(), other.readerName(0, 0)).orElseThrow().virtual());
        assertFalse(States.reader(states.last(), other.readerName(1, 0)).orElseThrow().virtual());
    }

    @Test
    void aReaderThatDoesNotExistIsNamedAsTheReason() throws Exception {
        running();
        assertEquals(Reason.NO_READER,
                assertThrows(SmartcardException.class, () -> provider.connect("No Such Reader 00 00")).reason());
    }
}
