package org.raworkbench.internal.readers.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.internal.workstation.ui.model.CheckJob;
import org.raworkbench.internal.workstation.ui.model.CheckPage;
import org.raworkbench.internal.workstation.ui.model.CheckPages;
import org.raworkbench.internal.workstation.ui.model.CheckState.Phase;
import org.raworkbench.internal.workstation.ui.model.WorkstationWatch;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.testing.PlainDesk;
import org.raworkbench.workstation.WorkstationChecker;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationReportException;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationRequest.ThisWorkstation;
import org.raworkbench.workstation.WorkstationSnapshot;

/** The watch over a checker that the test holds up: what a person reads while it works, and after it was stopped. */
class WorkstationWatchTest {

    private static final int SECONDS = 20;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final PlainDesk desk = new PlainDesk(Instant.EPOCH);
    private final WorkstationWatch watch = new WorkstationWatch(new HeldUp(), desk);

    @AfterEach
    void close() {
        go.countDown();
        watch.close();
    }

    @Test
    void whileItWorksTheProbesAreCountedAndItCanBeStopped() throws Exception {
        watch.checkHere(false);
        assertTrue(begun.await(SECONDS, TimeUnit.SECONDS));
        CheckPage page = page();
        assertEquals("CHECKING", page.headline().word());
        assertEquals("this workstation: 1 of 3 done, last services.", page.headline().sentence());
        assertTrue(page.offers().contains(CheckPage.Offer.CANCEL));
        watch.cancel();
        end();
        assertEquals("STOPPED", page().headline().word());
        assertTrue(page().snapshot().isPresent(), "what was finished is shown");
        assertTrue(desk.state().evidence().isEmpty(), "half a check is no evidence");
    }

    @Test
    void aNewVisitTakesTheResultAway() throws Exception {
        go.countDown();
        watch.checkHere(false);
        end();
        assertEquals(Phase.CHECKED, watch.state().here().phase());
        assertEquals(1, desk.state().evidence().current(WorkstationSnapshot.class).size());
        desk.newVisit();
        assertEquals(Phase.NOT_CHECKED, watch.state().here().phase());
        assertTrue(desk.state().evidence().isEmpty());
    }

    @Test
    void aCheckThatComesBackAfterTheVisitEndedIsNotLaidOnTheNextOne() throws Exception {
        watch.checkHere(false);
        assertTrue(begun.await(SECONDS, TimeUnit.SECONDS));
        desk.newVisit();
        end();
        assertTrue(desk.state().evidence().isEmpty());
        assertEquals("NOT CHECKED YET", page().headline().word());
    }

    @Test
    void anotherReportTakesThePlaceOfTheOneBeforeAndThisWorkstationStays() throws Exception {
        go.countDown();
        watch.checkHere(false);
        end();
        watch.open(Path.of("one.zip"));
        end();
        watch.open(Path.of("two.zip"));
        end();
        assertEquals(List.of("HERE", "two.zip"), desk.state().evidence().current(WorkstationSnapshot.class).stream()
                .map(WorkstationSnapshot::subject).toList());
        assertTrue(watch.state().otherShown());
        watch.checkHere(false);
        assertFalse(watch.state().otherShown());
    }

    @Test
    void aReportThatCannotBeUsedSaysWhy() throws Exception {
        watch.open(Path.of("broken.zip"));
        end();
        assertEquals("NOT CHECKED", page().headline().word());
        assertTrue(page().headline().sentence().endsWith("broken.zip is no report."), page().headline().sentence());
    }

    private CheckPage page() {
        return new CheckPages(new Dates(ZoneOffset.UTC)).of(watch.state());
    }

    private void end() throws InterruptedException {
        go.countDown();
        Job.getJobManager().join(CheckJob.FAMILY, null);
    }

    /** Finishes one of three probes, then waits. */
    private final class HeldUp implements WorkstationChecker {

        @Override
        public WorkstationSnapshot check(WorkstationRequest request, WorkstationProgress progress)
                throws WorkstationReportException {
            Optional<String> report = request.target() instanceof WorkstationRequest.Report file
                    ? Optional.of(file.file().toString()) : Optional.empty();
            if (report.filter("broken.zip"::equals).isPresent()) {
                throw new WorkstationReportException("broken.zip is no report.");
            }
            progress.probed(1, 3, "services");
            begun.countDown();
            try {
                go.await(SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            String name = request.target() instanceof ThisWorkstation ? "HERE" : report.orElse("DEMO");
            return new WorkstationSnapshot(request.now(), name, "", report, false, List.of(), List.of(), List.of(),
                    List.of(), !progress.cancelled(), 1);
        }
    }
}
