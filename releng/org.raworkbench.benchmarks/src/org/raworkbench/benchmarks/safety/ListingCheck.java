package org.raworkbench.benchmarks.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.raworkbench.benchmarks.Inspector;
import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;
import org.raworkbench.core.Subscription;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.vpcd.DemoVirtualCard;
import org.raworkbench.vpcd.PcscDaemon;
import org.raworkbench.vpcd.VirtualCardClient;

/** How long it takes to list the readers while one card is watched and a very slow one is inspected without a pause. */
final class ListingCheck {

    private static final Duration SLOW = Duration.ofMillis(200);
    private static final int QUESTIONS = 5_000;
    private static final int NEW_SERVICES = 20;
    private static final double LIMIT_MILLIS = 50;

    private final PcscDaemon daemon;

    ListingCheck(PcscDaemon daemon) {
        this.daemon = daemon;
    }

    String run(Limits limits) throws InterruptedException {
        System.err.println("Listing readers ...");
        AtomicInteger events = new AtomicInteger();
        AtomicInteger inspections = new AtomicInteger();
        Times known;
        Times anew;
        try (Inspector before = new Inspector()) {
            before.awaitEmpty(daemon.readerName(0, 0));
            before.awaitEmpty(daemon.readerName(0, 1));
        }
        try (VirtualCardClient watched = VirtualCardClient.insert(daemon.slot(0, 0), card("healthy-piv"));
                VirtualCardClient slow = VirtualCardClient.insert(daemon.slot(0, 1), card("healthy-pkcs15"));
                Inspector inspector = new Inspector();
                Subscription watch = inspector.service().listen(event -> events.incrementAndGet())) {
            inspector.awaitCard(daemon.readerName(0, 0));
            inspector.awaitCard(daemon.readerName(0, 1));
            slow.delay(SLOW);
            AtomicBoolean end = new AtomicBoolean();
            Thread busy = Thread.ofPlatform().start(() -> inspectUntil(inspector, end, inspections));
            try {
                while (slow.log().isEmpty() && busy.isAlive()) {
                    LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
                }
                known = ask(inspector.service());
                anew = askNewServices();
            } finally {
                end.set(true);
                busy.join();
            }
        }
        MarkdownTable table = new MarkdownTable(1, "Listing readers, in process", "runs", "ms, median", "ms, longest");
        row(table, "`SmartcardService.state()`, readers and cards", known);
        row(table, "a new service, as `readers` has: from nothing to readers, cards, and the watched card's ATR",
                anew);
        check(limits, "the readers of a running service", known);
        check(limits, "the readers of a new service", anew);
        return "### Listing readers while another card is watched and one that takes " + SLOW.toMillis()
                + " ms for each exchange is inspected\n\n" + table.markdown() + "\n\nMeanwhile " + events.get()
                + " events were told and " + inspections.get() + " inspections of the slow card ended.\n";
    }

    private static void check(Limits limits, String what, Times times) {
        limits.check(times.maxMillis() < LIMIT_MILLIS, what + " in less than 50 ms while a card is watched and another "
                + "is inspected", Times.text(times.maxMillis()) + " ms at most");
    }

    private static DemoVirtualCard card(String story) {
        return DemoVirtualCard.create(story, Instant.now()).get(0);
    }

    private void inspectUntil(Inspector inspector, AtomicBoolean end, AtomicInteger inspections) {
        try {
            while (!end.get()) {
                inspector.inspect(daemon.readerName(0, 1), progress -> { });
                inspections.incrementAndGet();
            }
        } catch (SmartcardException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Times ask(SmartcardService service) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            long began = System.nanoTime();
            long cards = service.state().readers().stream().filter(Reader::cardPresent).count();
            nanos.add(System.nanoTime() - began);
            if (cards != 2) {
                throw new IllegalStateException("Two cards were there, not " + cards);
            }
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        return new Times(nanos);
    }

    private Times askNewServices() {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < NEW_SERVICES; i++) {
            long began = System.nanoTime();
            try (Inspector fresh = new Inspector()) {
                // The ATR of the other card has to wait: pcscd lets nobody connect while an inspection is in a
                // transaction.
                fresh.awaitCard(daemon.readerName(0, 0));
                fresh.awaitPresent(daemon.readerName(0, 1));
                nanos.add(System.nanoTime() - began);
            }
        }
        return new Times(nanos);
    }

    private static void row(MarkdownTable table, String name, Times times) {
        table.row(name, Integer.toString(times.nanos().size()), Times.text(times.medianMillis()),
                Times.text(times.maxMillis()));
    }
}
