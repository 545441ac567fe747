package org.raworkbench.benchmarks.cards;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.raworkbench.benchmarks.Inspector;
import org.raworkbench.vpcd.DemoVirtualCard;
import org.raworkbench.vpcd.LoggedExchange;
import org.raworkbench.vpcd.PcscDaemon;
import org.raworkbench.vpcd.VirtualCardClient;

/** A pcscd with one virtual reader, and the card in it. */
final class BenchmarkDesk implements AutoCloseable {

    private final PcscDaemon daemon;
    private VirtualCardClient card;
    private int mark;

    private BenchmarkDesk(PcscDaemon daemon) {
        this.daemon = daemon;
    }

    static BenchmarkDesk open(Path directory) throws IOException {
        return new BenchmarkDesk(PcscDaemon.prepare(directory, List.of("Benchmark Reader")).start());
    }

    String reader() {
        return daemon.readerName(0, 0);
    }

    /** Takes out the card that is in the reader and puts in a new one of {@code story}. */
    void insert(String story, boolean extendedLength) {
        try (Inspector watch = new Inspector()) {
            if (card != null) {
                card.close();
                watch.awaitEmpty(reader());
            }
        }
        mark = 0;
        card = VirtualCardClient.insert(daemon.slot(0, 0),
                DemoVirtualCard.create(story, Instant.now(), extendedLength).get(0));
    }

    void delay(Duration perCommand) {
        card.delay(perCommand);
    }

    /** Forgets what was logged so far. */
    void mark() {
        mark = card.log().size();
    }

    /** What was logged since the last mark. */
    Traffic traffic() {
        List<LoggedExchange> log = card.log();
        return Traffic.of(log.subList(mark, log.size()));
    }

    @Override
    public void close() {
        if (card != null) {
            card.close();
        }
        daemon.close();
    }
}
