package org.raworkbench.benchmarks.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.readers.SharedReaderInspector;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.internal.smartcard.pcsc.PcscReaderProvider;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.vpcd.PcscDaemon;
import org.raworkbench.vpcd.SpeakingReader;

/** Looks at readers in a real pcscd: the first time in the life of a program, and then again and again. */
public final class ReaderBenchmark {

    private static final long LIMIT_MILLIS = 100;
    private static final List<SpeakingReader> READERS = List.of(
            SpeakingReader.ccid("SCM Microsystems Inc. SCRx31 USB Smart Card Reader", "SCM Microsystems Inc.", 0x04E6,
                    0xE001, 0x0515, "1"),
            SpeakingReader.ccid("SCM Microsystems Inc. SCR3310 USB Smart Card Reader", "SCM Microsystems Inc.", 0x04E6,
                    0x5116, 0x0523, "2"),
            SpeakingReader.ccid("OMNIKEY AG Smart Card Reader USB", "OMNIKEY AG", 0x076B, 0x3021, 0x0101, ""),
            SpeakingReader.ccid("Cherry Smart Card Reader USB", "Cherry", 0x046A, 0x0090, 0x0204, "4"));

    private ReaderBenchmark() {
    }

    /** Arguments: a folder to work in, the number of looks. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        int looks = Integer.parseInt(arguments[1]);
        Limits limits = new Limits();
        try (PcscDaemon daemon = PcscDaemon.prepareSpeaking(folder, READERS).start();
                SharedSmartcardService cards = new SharedSmartcardService()) {
            System.out.println("## Readers\n\nMeasured " + Machine.description(List.of()) + ".\n");
            SharedReaderInspector inspector = new SharedReaderInspector(cards);
            cards.addProvider(new PcscReaderProvider());
            await(cards);
            long first = look(cards, inspector);
            List<Long> next = new ArrayList<>();
            for (int i = 0; i < looks; i++) {
                next.add(look(cards, inspector));
            }
            report(first, new Times(next), limits);
        }
        System.out.println("\n### Limits\n\n" + limits.markdown());
        System.exit(limits.exitCode());
    }

    private static void await(SharedSmartcardService cards) throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        try (Subscription listening = cards.listen(event -> {
            if (event.state().readers().size() == READERS.size()) {
                there.countDown();
            }
        })) {
            if (listening == null || !there.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the readers did not come");
            }
        }
    }

    private static long look(SharedSmartcardService cards, SharedReaderInspector inspector)
            throws InterruptedException {
        long start = System.nanoTime();
        ReaderReview review = inspector.review(cards.state().readers(), () -> false);
        long nanos = System.nanoTime() - start;
        if (review.readers().size() != READERS.size() || review.readers().stream()
                .anyMatch(reader -> reader.reader().value(ReaderProperty.FIRMWARE).isEmpty())) {
            throw new IllegalStateException("a reader did not tell its firmware: " + review);
        }
        return nanos;
    }

    private static void report(long first, Times next, Limits limits) {
        int readers = READERS.size();
        MarkdownTable table = new MarkdownTable(1, readers + " readers, firmware of each known", "all, ms",
                "each reader, ms");
        row(table, "first look of a program", first / 1e6, readers);
        row(table, "later looks, median of " + next.nanos().size(), next.medianMillis(), readers);
        row(table, "later looks, slowest", next.maxMillis(), readers);
        System.out.println(table.markdown());
        limits.check(first / 1e6 / readers <= LIMIT_MILLIS, "facts of a reader within " + LIMIT_MILLIS
                + " ms, the first time", Times.text(first / 1e6 / readers) + " ms");
        limits.check(next.maxMillis() / readers <= LIMIT_MILLIS, "facts of a reader within " + LIMIT_MILLIS
                + " ms, the slowest of all later times", Times.text(next.maxMillis() / readers) + " ms");
    }

    private static void row(MarkdownTable table, String what, double millis, int readers) {
        table.row(what, Times.text(millis), Times.text(millis / readers));
    }
}
