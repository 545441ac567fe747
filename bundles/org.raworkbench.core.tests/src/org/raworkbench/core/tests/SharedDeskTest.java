package org.raworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.Examiner;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.core.SharedDesk;

class SharedDeskTest {

    private static final Instant NOW = Instant.parse("2026-05-08T09:00:00Z");

    private record Note(String subject, String text) implements Evidence {
        @Override
        public Instant taken() {
            return NOW;
        }
    }

    private static final Examiner READS_NOTES = (evidence, examination) -> evidence.current(Note.class).stream()
            .map(note -> Finding.of("note.read", Severity.INFO, note.text()).about(note.subject()).build()).toList();

    private final SharedDesk desk = new SharedDesk(Clock.fixed(NOW, ZoneOffset.UTC));
    private final BlockingQueue<DeskState> told = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        desk.close();
    }

    private DeskState waitFor(Predicate<DeskState> wanted) throws InterruptedException {
        while (true) {
            DeskState state = told.poll(10, TimeUnit.SECONDS);
            assertTrue(state != null, "the desk never told the expected state; it is " + desk.state());
            if (wanted.test(state)) {
                return state;
            }
        }
    }

    private static List<String> summaries(DeskState state) {
        return state.findings().stream().map(Finding::summary).toList();
    }

    @Test
    void newEvidenceIsExaminedAndTold() throws InterruptedException {
        desk.addExaminer(READS_NOTES);
        desk.listen(told::add);
        desk.add(new Note("reader A", "first"));
        assertEquals(List.of("first"), summaries(waitFor(state -> state.examined() && !state.evidence().isEmpty())));
    }

    @Test
    void laterEvidenceAboutTheSameSubjectReplacesTheEarlierButStaysInTheHistory() throws InterruptedException {
        desk.addExaminer(READS_NOTES);
        desk.listen(told::add);
        desk.add(new Note("reader A", "first"));
        desk.add(new Note("reader B", "other"));
        desk.add(new Note("reader A", "second"));
        DeskState state = waitFor(told -> told.examined() && told.evidence().history().size() == 3);
        assertEquals(List.of("second", "other"), summaries(state));
    }

    @Test
    void removedEvidenceLeavesNoFindingBehind() throws InterruptedException {
        desk.addExaminer(READS_NOTES);
        desk.listen(told::add);
        desk.add(new Note("reader A", "first"));
        waitFor(state -> state.examined() && state.findings().size() == 1);
        desk.remove(Note.class, "reader A");
        DeskState state = waitFor(told -> told.examined() && told.evidence().isEmpty());
        assertEquals(List.of(), state.findings());
    }

    @Test
    void aNewVisitStartsEmptyAtOnce() throws InterruptedException {
        desk.addExaminer(READS_NOTES);
        desk.listen(told::add);
        desk.add(new Note("reader A", "first"));
        waitFor(state -> state.examined() && state.findings().size() == 1);
        desk.newVisit();
        assertTrue(desk.state().evidence().isEmpty());
        assertTrue(desk.state().findings().isEmpty());
    }

    @Test
    void aFailingExaminerIsSaidAndTheOthersStillSpeak() throws InterruptedException {
        desk.addExaminer((evidence, examination) -> {
            throw new IllegalStateException("broken on purpose");
        });
        desk.addExaminer(READS_NOTES);
        desk.listen(told::add);
        desk.add(new Note("reader A", "first"));
        DeskState state = waitFor(told -> told.examined() && told.findings().size() == 2);
        assertEquals(List.of("examiner.failed", "note.read"), state.findings().stream().map(Finding::id).toList());
        assertTrue(state.findings().get(0).evidence().get(0).text().contains("broken on purpose"));
    }

    @Test
    void anExaminerThatComesLaterSeesWhatIsOnTheDesk() throws InterruptedException {
        desk.listen(told::add);
        desk.add(new Note("reader A", "first"));
        waitFor(state -> state.examined() && !state.evidence().isEmpty());
        desk.addExaminer(READS_NOTES);
        assertEquals(List.of("first"), summaries(waitFor(state -> !state.findings().isEmpty())));
        desk.removeExaminer(READS_NOTES);
        assertTrue(waitFor(state -> state.examined() && state.findings().isEmpty()).examined());
    }

    @Test
    void aSlowExaminationOfOldEvidenceIsCutShort() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cut = new CountDownLatch(1);
        desk.addExaminer((evidence, examination) -> {
            if (evidence.history().size() == 1) {
                started.countDown();
                while (!examination.cancelled()) {
                    Thread.onSpinWait();
                }
                cut.countDown();
            }
            return READS_NOTES.examine(evidence, examination);
        });
        desk.listen(told::add);
        desk.add(new Note("reader A", "first"));
        assertTrue(started.await(10, TimeUnit.SECONDS));
        desk.add(new Note("reader A", "second"));
        assertTrue(cut.await(10, TimeUnit.SECONDS), "the outdated examination went on");
        assertEquals(List.of("second"), summaries(waitFor(state -> state.examined() && !state.findings().isEmpty())));
    }

    @Test
    void aThrowingListenerDoesNotSilenceTheOthers() throws InterruptedException {
        desk.listen(state -> {
            throw new IllegalStateException("broken on purpose");
        });
        desk.listen(told::add);
        desk.add(new Note("reader A", "first"));
        assertFalse(waitFor(state -> !state.evidence().isEmpty()).evidence().isEmpty());
    }

    @Test
    void aClosedSubscriptionHearsNothingMore() throws InterruptedException {
        BlockingQueue<DeskState> closed = new LinkedBlockingQueue<>();
        var subscription = desk.listen(closed::add);
        desk.listen(told::add);
        waitFor(state -> true);
        subscription.close();
        int before = closed.size();
        desk.add(new Note("reader A", "first"));
        waitFor(state -> state.examined() && !state.evidence().isEmpty());
        assertEquals(before, closed.size());
    }
}
