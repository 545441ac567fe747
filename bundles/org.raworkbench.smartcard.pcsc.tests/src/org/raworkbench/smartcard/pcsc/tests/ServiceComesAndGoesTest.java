package org.raworkbench.smartcard.pcsc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;
import org.raworkbench.smartcard.spi.ProviderState;
import org.raworkbench.smartcard.spi.RawConnection;

class ServiceComesAndGoesTest extends PcscTest {

    @Test
    void aServiceThatStartsLateIsFoundEvenByAJvmThatHasAlreadyLookedForIt() throws Exception {
        try (OtherJvm fresh = OtherJvm.start(WatchProgram.class)) {
            String stopped = fresh.await("no service", LONG, line -> line.startsWith("STATE STOPPED;"));
            assertTrue(stopped.contains("pcscd"), stopped);
            fresh.say(first);
            fresh.await("why not", LONG, line -> line.equals("FAILURE NO_SERVICE"));

            insert(0, SimpleCard.ATR_A);
            daemon.start();
            fresh.await("service", TWO_SECONDS, line -> line.startsWith("STATE RUNNING;"));
            fresh.awaitCard(first, SimpleCard.ATR_A, LONG);
            fresh.say(first);
            fresh.await("answer", LONG, line -> line.equals("ANSWER 9000"));
        }
    }

    @Test
    void aMissingLibraryIsSaidAndFoundOnceItIsInstalled() throws Exception {
        // Debian's JDK 21 was seen to find the system's library although the property names another one
        Assumptions.assumeTrue(Runtime.version().feature() >= 22, "this JDK does not go by the property alone");
        daemon.start();
        Path library = Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
                .map(folder -> Path.of(folder, "libpcsclite.so.1")).filter(Files::exists).findFirst().orElseThrow();
        try (OtherJvm fresh = OtherJvm.start(
                List.of("--add-opens=java.smartcardio/sun.security.smartcardio=ALL-UNNAMED",
                        "-Dsun.security.smartcardio.library=/no/such/libpcsclite.so"),
                WatchProgram.class)) {
            fresh.await("no library", LONG, line -> line.startsWith("STATE MISSING;"));
            fresh.say("property sun.security.smartcardio.library " + library);
            fresh.await("service", TWO_SECONDS, line -> line.startsWith("STATE RUNNING;"));
        }
    }

    @Test
    void aKilledServiceIsNoticedAndFoundAgain() throws Exception {
        interrupted(daemon::kill);
    }

    @Test
    void aStoppedServiceIsNoticedAndFoundAgain() throws Exception {
        interrupted(daemon::stop);
    }

    private void interrupted(Runnable end) throws Exception {
        running();
        insert(0, SimpleCard.ATR_A);
        Reader before = states.awaitAtr(first, LONG);
        RawConnection line = provider.connect(first);
        line.transmit(SimpleCard.SELECT);

        end.run();
        ProviderState stopped = states.awaitService(ServiceState.STOPPED, ONE_SECOND);
        assertEquals(List.of(), stopped.readers());
        assertFalse(stopped.problem().isEmpty());
        assertEquals(Reason.NO_SERVICE,
                assertThrows(SmartcardException.class, () -> line.transmit(SimpleCard.SELECT)).reason());
        line.end();
        line.close();
        assertEquals(Reason.NO_SERVICE,
                assertThrows(SmartcardException.class, () -> provider.connect(first)).reason());

        daemon.start();
        ProviderState back = states.awaitService(ServiceState.RUNNING, TWO_SECONDS);
        assertEquals("", back.problem());
        Reader after = states.awaitReader(first, CardPresence.PRESENT, TWO_SECONDS);
        assertTrue(after.insertion() > before.insertion());
        try (RawConnection again = provider.connect(first)) {
            assertEquals("9000", again.transmit(SimpleCard.SELECT).hex());
        }
    }

    @Test
    void anIdleContextOfAnEarlierServiceDoesNoHarm() throws Exception {
        running();
        insert(0, SimpleCard.ATR_A);
        states.awaitAtr(first, LONG);
        provider.connect(first).close();
        provider.stop();
        daemon.kill();
        daemon.start();
        States later = new States();
        provider.start(later);
        later.awaitAtr(first, LONG);
        try (RawConnection again = provider.connect(first)) {
            assertEquals("9000", again.transmit(SimpleCard.SELECT).hex());
        }
    }

    @Test
    void aServiceThatHangsIsSaidToHang() throws Exception {
        running();
        daemon.freeze();
        try {
            ProviderState silent = states.awaitService(ServiceState.STOPPED, LONG);
            assertTrue(silent.problem().contains("does not answer"), silent.problem());
        } finally {
            daemon.thaw();
        }
        states.awaitService(ServiceState.RUNNING, TWO_SECONDS);
        insert(0, SimpleCard.ATR_A);
        states.awaitReader(first, CardPresence.PRESENT, ONE_SECOND);
    }

    @Test
    void withTheJdkClosedItWorksUntilTheServiceGoesAndSaysWhatToDoThen() throws Exception {
        daemon.start();
        insert(0, SimpleCard.ATR_A);
        try (OtherJvm closed = OtherJvm.start(List.of(), WatchProgram.class)) {
            closed.awaitCard(first, SimpleCard.ATR_A, LONG);
            closed.say(first);
            closed.await("answer", LONG, line -> line.equals("ANSWER 9000"));
            daemon.kill();
            String lost = closed.await("loss", TWO_SECONDS, line -> line.startsWith("STATE STOPPED;"));
            assertTrue(lost.contains("Restart RA Workbench"), lost);
        }
    }
}
