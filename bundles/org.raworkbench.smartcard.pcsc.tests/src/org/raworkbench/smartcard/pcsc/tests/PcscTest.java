package org.raworkbench.smartcard.pcsc.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.smartcard.pcsc.PcscReaderProvider;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.vpcd.PcscDaemon;
import org.raworkbench.vpcd.VirtualCardClient;

/** A pcscd with two readers, not yet running, and a provider, not yet started. */
@Timeout(60)
abstract class PcscTest {

    /** The house's promise for events. */
    static final Duration ONE_SECOND = Duration.ofSeconds(1);
    /** The house's promise for recovery. */
    static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    /** For what has no promise. */
    static final Duration LONG = Duration.ofSeconds(10);
    /** pcscd itself looks for virtual cards only every 0.4 s, which does not count for the promise. */
    static final Duration POLL = Duration.ofMillis(500);

    @TempDir
    Path directory;

    final States states = new States();
    final PcscReaderProvider provider = new PcscReaderProvider();
    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    PcscDaemon daemon;
    String first;
    String second;

    @BeforeEach
    void prepareDaemon() throws IOException {
        daemon = PcscDaemon.prepare(directory, List.of("Desk Reader", "Issuing Reader"));
        toClose.push(daemon);
        toClose.push(provider::stop);
        first = daemon.readerName(0, 0);
        second = daemon.readerName(1, 0);
    }

    @AfterEach
    void closeAll() throws Exception {
        while (!toClose.isEmpty()) {
            toClose.pop().close();
        }
    }

    /** Daemon and provider run, both readers are known. */
    void running() throws Exception {
        daemon.start();
        provider.start(states);
        states.await("both readers", LONG, state -> state.service() == ServiceState.RUNNING
                && States.reader(state, first).isPresent() && States.reader(state, second).isPresent());
    }

    VirtualCardClient insert(int reader, Bytes atr) {
        return closing(VirtualCardClient.insert(daemon.slot(reader, 0), new SimpleCard(atr)));
    }

    <T extends AutoCloseable> T closing(T resource) {
        toClose.push(resource);
        return resource;
    }
}
