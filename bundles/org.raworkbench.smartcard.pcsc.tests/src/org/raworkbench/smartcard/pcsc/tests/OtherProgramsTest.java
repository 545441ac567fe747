package org.raworkbench.smartcard.pcsc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.RawConnection;

class OtherProgramsTest extends PcscTest {

    @Test
    void aCardThatAnotherProgramHoldsIsInUseAndTheProgramIsNamed() throws Exception {
        running();
        insert(0, SimpleCard.ATR_A);
        states.awaitAtr(first, LONG);
        try (OtherJvm holder = OtherJvm.start(HolderProgram.class, "exclusive", first)) {
            holder.await("hold", LONG, "HOLDING"::equals);
            states.awaitReader(first, CardPresence.IN_USE, ONE_SECOND);
            SmartcardException failure = assertThrows(SmartcardException.class, () -> provider.connect(first));
            assertEquals(Reason.IN_USE, failure.reason());
            assertTrue(failure.program().orElseThrow().contains("java"), failure::getMessage);
            assertTrue(failure.getMessage().contains(failure.program().orElseThrow()), failure::getMessage);
        }
        states.awaitReader(first, CardPresence.PRESENT, ONE_SECOND);
        try (RawConnection card = provider.connect(first)) {
            assertEquals("9000", card.transmit(SimpleCard.SELECT).hex());
        }
    }

    @Test
    void aCardThatIsInUseFromTheStartGetsItsAtrWhenItIsFree() throws Exception {
        daemon.start();
        insert(0, SimpleCard.ATR_A);
        try (OtherJvm watcher = OtherJvm.start(WatchProgram.class)) {
            watcher.awaitCard(first, SimpleCard.ATR_A, LONG);
        }
        try (OtherJvm holder = OtherJvm.start(HolderProgram.class, "exclusive", first)) {
            holder.await("hold", LONG, "HOLDING"::equals);
            provider.start(states);
            assertTrue(states.awaitReader(first, CardPresence.IN_USE, ONE_SECOND).atr().isEmpty());
        }
        states.awaitAtr(first, ONE_SECOND);
    }

    @Test
    void aCardThatAnotherProgramResetsSaysSoAndTheNextConnectionWorks() throws Exception {
        running();
        insert(0, SimpleCard.ATR_A);
        states.awaitAtr(first, LONG);
        try (RawConnection card = provider.connect(first)) {
            assertEquals("019000", card.transmit(SimpleCard.COUNT).hex());
            Process reset = new ProcessBuilder("opensc-tool", "--reset=cold", "--reader", first)
                    .redirectErrorStream(true).start();
            String said = new String(reset.getInputStream().readAllBytes());
            reset.waitFor();
            SmartcardException failure = assertThrows(SmartcardException.class,
                    () -> card.transmit(SimpleCard.COUNT), said);
            assertEquals(Reason.CARD_RESET, failure.reason(), said);
        }
        try (RawConnection again = provider.connect(first)) {
            assertEquals("019000", again.transmit(SimpleCard.COUNT).hex());
        }
        assertEquals(CardPresence.PRESENT, States.reader(states.last(), first).orElseThrow().presence());
    }

    @Test
    void anotherProgramsTransactionDelaysTheCardButNothingElse() throws Exception {
        running();
        insert(0, SimpleCard.ATR_A);
        insert(1, SimpleCard.ATR_B);
        states.awaitAtr(first, LONG);
        states.awaitAtr(second, LONG);
        CompletableFuture<Bytes> answer;
        try (OtherJvm holder = OtherJvm.start(HolderProgram.class, "transaction", first)) {
            holder.await("hold", LONG, "HOLDING"::equals);
            answer = CompletableFuture.supplyAsync(() -> {
                try (RawConnection card = provider.connect(first)) {
                    return card.transmit(SimpleCard.SELECT);
                } catch (SmartcardException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThrows(TimeoutException.class, () -> answer.get(500, TimeUnit.MILLISECONDS));
            try (RawConnection card = provider.connect(second)) {
                assertEquals("9000", card.transmit(SimpleCard.SELECT).hex());
            }
            assertEquals(List.of(CardPresence.PRESENT, CardPresence.PRESENT),
                    List.of(States.reader(states.last(), first).orElseThrow().presence(),
                            States.reader(states.last(), second).orElseThrow().presence()));
        }
        assertEquals("9000", answer.get(Duration.ofSeconds(5).toMillis(), TimeUnit.MILLISECONDS).hex());
    }
}
