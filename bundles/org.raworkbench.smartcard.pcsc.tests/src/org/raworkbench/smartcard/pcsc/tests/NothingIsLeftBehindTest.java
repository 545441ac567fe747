package org.raworkbench.smartcard.pcsc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.raworkbench.internal.smartcard.pcsc.PcscReaderProvider;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.spi.RawConnection;
import org.raworkbench.vpcd.VirtualCardClient;

class NothingIsLeftBehindTest extends PcscTest {

    @Test
    void fiftyStartsLeaveNoThreadAndNoContext() throws Exception {
        running();
        insert(0, SimpleCard.ATR_A);
        states.awaitAtr(first, LONG);
        provider.stop();
        int clients = daemon.clients();
        assertTrue(clients > 0, "an idle context is kept, so it must be counted");
        for (int i = 0; i < 50; i++) {
            States each = new States();
            provider.start(each);
            each.awaitAtr(first, LONG);
            try (RawConnection card = provider.connect(first)) {
                assertEquals("9000", card.transmit(SimpleCard.SELECT).hex());
            }
            provider.stop();
        }
        assertEquals(List.of(), threads());
        assertTrue(daemon.clients() <= clients + 1, clients + " contexts became " + daemon.clients());
    }

    @Test
    void aStoppedProviderIsSilent() throws Exception {
        running();
        provider.stop();
        int told = states.all().size();
        insert(0, SimpleCard.ATR_A);
        States other = new States();
        PcscReaderProvider another = new PcscReaderProvider();
        closing(another::stop);
        another.start(other);
        other.awaitAtr(first, LONG);
        assertEquals(told, states.all().size());
    }

    @Test
    void aCardTakenOutDuringWorkLeavesNothingOpen() throws Exception {
        running();
        VirtualCardClient card = insert(0, SimpleCard.ATR_A);
        states.awaitAtr(first, LONG);
        RawConnection line = provider.connect(first);
        card.close();
        states.awaitReader(first, CardPresence.ABSENT, LONG);
        assertThrows(SmartcardException.class, () -> line.transmit(SimpleCard.SELECT));
        line.close();
        // A handle left open would make this reader "in use" for a program that wants it alone.
        insert(0, SimpleCard.ATR_A);
        states.awaitAtr(first, LONG);
        try (OtherJvm holder = OtherJvm.start(HolderProgram.class, "exclusive", first)) {
            holder.await("hold", LONG, "HOLDING"::equals);
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22, disabledReason = "an older JVM cannot call SCardReleaseContext")
    void restartsOfTheServiceLeaveNoFileOpen() throws Exception {
        running();
        long before = sockets();
        for (int i = 0; i < 5; i++) {
            daemon.stop();
            states.awaitService(ServiceState.STOPPED, LONG);
            daemon.start();
            states.awaitService(ServiceState.RUNNING, LONG);
        }
        assertTrue(sockets() <= before + 1, before + " sockets became " + sockets());
    }

    private static List<String> threads() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("PC/SC")) {
                thread.join(Duration.ofSeconds(2));
            }
        }
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> name.startsWith("PC/SC")).toList();
    }

    private static long sockets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.filter(file -> {
                try {
                    return Files.readSymbolicLink(file).toString().startsWith("socket:");
                } catch (IOException e) {
                    return false;
                }
            }).count();
        }
    }
}
