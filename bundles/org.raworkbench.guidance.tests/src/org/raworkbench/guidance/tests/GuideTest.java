package org.raworkbench.guidance.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.core.Severity;
import org.raworkbench.guidance.GuideRun;
import org.raworkbench.guidance.GuideStep;
import org.raworkbench.guidance.GuideStep.TickedBy;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.knowledge.Guide;
import org.raworkbench.internal.guidance.diagnose.Diagnoser;

class GuideTest {

    private static GuideRun run(String id, Seen seen) {
        return new Diagnoser(Seen.OURS).guide(id, seen.evidence(), seen.findings()).orElseThrow();
    }

    private static GuideStep step(GuideRun run, String id) {
        return run.steps().stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void stepsTickThemselvesOffFromEvidence() {
        GuideRun run = run("signing-fails", Seen.symptom("signs-in-cannot-sign").finding("card.fit", Severity.OK)
                .fact("reader.firmware", Standing.BAD));
        GuideStep read = step(run, "read-the-card");
        assertEquals(StepState.DONE, read.state());
        assertEquals(Optional.of(TickedBy.EVIDENCE), read.by());
        assertEquals(StepState.FAILED, step(run, "check-the-readers").state());
        assertEquals(StepState.OPEN, step(run, "update-reader-firmware").state());
        assertEquals("read-only-work", run.next().orElseThrow(), "patients first");
    }

    @Test
    void whatThePersonSaysStandsWithTheirNote() {
        Seen seen = Seen.nothing().tick("note-the-error", StepState.DONE);
        GuideStep step = step(run("err1002", seen), "note-the-error");
        assertEquals(StepState.DONE, step.state());
        assertEquals(Optional.of(TickedBy.PERSON), step.by());
        assertEquals("as told", step.because());
        assertEquals(Optional.of(Seen.NOW), step.at());

        seen.tick("note-the-error", StepState.OPEN);
        assertEquals(StepState.OPEN, step(run("err1002", seen), "note-the-error").state(), "a tick can be taken back");
    }

    @Test
    void whatEvidenceMakesNeedlessIsLeftOut() {
        GuideRun run = run("pr20002", Seen.nothing().fact("port-service", Standing.GOOD));
        assertEquals(StepState.NOT_NEEDED, step(run, "start-port-service").state());
    }

    @Test
    void aBranchJumpsOverWhatIsNotNeeded() {
        GuideRun blocked = run("err5022", Seen.nothing().fact("domain.x.nhs.uk", Standing.BAD));
        assertEquals(StepState.OPEN, step(blocked, "allow-domains").state());
        GuideRun open = run("err5022", Seen.nothing().fact("domain.x.nhs.uk", Standing.GOOD));
        assertEquals(StepState.NOT_NEEDED, step(open, "allow-domains").state());
        assertEquals(StepState.OPEN, step(open, "other-workstation").state());
    }

    static Stream<String> guides() {
        return Seen.OURS.guides().stream().map(Guide::getId);
    }

    /** Whatever happens at each step, every guide comes to its end and says what to do then. */
    @ParameterizedTest
    @MethodSource("guides")
    void everyGuideRunsToItsEnd(String id) {
        for (StepState answer : List.of(StepState.DONE, StepState.FAILED)) {
            Seen seen = Seen.nothing();
            int steps = 0;
            Optional<String> next = run(id, seen).next();
            assertTrue(next.isPresent(), "begins with a step");
            while (next.isPresent()) {
                assertFalse(++steps > 60, "goes round in circles");
                seen.tick(next.get(), answer);
                next = run(id, seen).next();
            }
            assertFalse(run(id, seen).ending().isBlank());
            assertTrue(run(id, seen).caseTemplate().isPresent(), "a case can be drafted at the end");
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void aNewCardIsTheLastStepOfAGuide(String id) {
        List<GuideStep> steps = run(id, Seen.nothing()).steps();
        for (int at = 0; at < steps.size(); at++) {
            if (steps.get(at).id().equals("replace-card")) {
                assertEquals(steps.size() - 1, at);
            }
        }
    }
}
