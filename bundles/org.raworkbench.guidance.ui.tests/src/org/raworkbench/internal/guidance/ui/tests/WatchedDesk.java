package org.raworkbench.internal.guidance.ui.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Subscription;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPage;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPages;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingWatch;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.PlainDesk;

/** A watch over a plain desk, with made-up findings and a clock that stands still. */
final class WatchedDesk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final List<Finding> findings = new ArrayList<>();
    private final PlainDesk desk = new PlainDesk(NOW, evidence -> List.copyOf(findings));
    private final TroubleshootingWatch watch;

    WatchedDesk() throws InterruptedException {
        this(DeskWorkbench.service(GuidanceService.class));
    }

    WatchedDesk(GuidanceService guidance) {
        watch = new TroubleshootingWatch(guidance, desk, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    TroubleshootingWatch watch() {
        return watch;
    }

    PlainDesk desk() {
        return desk;
    }

    /** A finding that an engine would have made, made up, from now on. */
    WatchedDesk found(String id, Severity severity) {
        findings.add(Finding.of(id, severity, "Made up: " + id).about("a card")
                .seen("Made-up Reader 0", "certificate 1, notAfter", "1 May 2026").build());
        return this;
    }

    TroubleshootingPage page() {
        return new TroubleshootingPages(new Dates(ZoneId.of("Europe/London")), false).of(watch.state());
    }

    /** Waits for the page that fits {@code wanted}. */
    TroubleshootingPage until(Predicate<TroubleshootingPage> wanted) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Subscription listening = watch.listen(() -> {
            if (wanted.test(page())) {
                reached.countDown();
            }
        });
        try {
            if (!wanted.test(page()) && !reached.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("still " + page());
            }
        } finally {
            listening.close();
        }
        return page();
    }

    @Override
    public void close() {
        watch.close();
    }
}
