package org.raworkbench.guidance.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
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
import org.raworkbench.guidance.knowledge.GuideItem;
import org.raworkbench.internal.guidance.diagnose.Diagnoser;

class GuideTest {

    private static final Diagnoser OURS = new Diagnoser(Seen.OURS);

    private static GuideRun run(String id, Seen seen) {
        return OURS.guide(id, seen.evidence(), seen.findings()).orElseThrow();
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

    /** Answers one step after the other until there is none, and gives the ids of the steps that were asked for. */
    private static List<String> walk(String id, Seen seen, Function<String, StepState> answer) {
        List<String> asked = new ArrayList<>();
        Optional<String> next = run(id, seen).next();
        assertTrue(next.isPresent(), "begins with a step");
        while (next.isPresent()) {
            assertFalse(asked.contains(next.get()), () -> "goes round in circles: " + asked);
            asked.add(next.get());
            seen.tick(next.get(), answer.apply(next.get()));
            next = run(id, seen).next();
        }
        assertFalse(run(id, seen).ending().isBlank());
        assertTrue(run(id, seen).caseTemplate().isPresent(), "a case can be drafted at the end");
        return asked;
    }

    /** Whatever comes of each step, every guide comes to its end and says what to do then; no step is beyond reach. */
    @ParameterizedTest
    @MethodSource("guides")
    void everyGuideRunsToItsEndByEachBranch(String id) {
        Guide guide = Seen.OURS.guide(id).orElseThrow();
        Set<String> reached = new LinkedHashSet<>(walk(id, Seen.nothing(), step -> StepState.DONE));
        reached.addAll(walk(id, Seen.nothing(), step -> StepState.FAILED));
        for (GuideItem item : guide.getItems()) {
            for (StepState usual : List.of(StepState.DONE, StepState.FAILED)) {
                StepState other = usual == StepState.DONE ? StepState.FAILED : StepState.DONE;
                reached.addAll(walk(id, Seen.nothing(), step -> step.equals(item.getStep()) ? other : usual));
            }
        }
        Random random = new Random(20261121);
        for (int round = 0; round < 50; round++) {
            reached.addAll(walk(id, Seen.nothing(), step -> StepState.values()[random.nextInt(2)]));
        }
        for (GuideItem item : guide.getItems()) {
            assertTrue(reached.contains(item.getStep()) || !item.getOnlyWhen().isEmpty()
                    || Seen.OURS.step(item.getStep()).orElseThrow().isLastResort(), item.getStep()
                    + " is never reached");
        }
    }

    /** What a branch names is what comes next. */
    @ParameterizedTest
    @MethodSource("guides")
    void aBranchLeadsWhereItSays(String id) {
        for (GuideItem item : Seen.OURS.guide(id).orElseThrow().getItems()) {
            branch(id, item, StepState.DONE, item.getOnDone());
            branch(id, item, StepState.FAILED, item.getOnFailed());
        }
    }

    private static void branch(String id, GuideItem item, StepState how, String target) {
        if (target != null) {
            Seen seen = Seen.nothing();
            List<GuideStep> steps = run(id, seen).steps();
            for (GuideStep step : steps.subList(0, index(steps, item.getStep()))) {
                seen.tick(step.id(), StepState.NOT_NEEDED);
            }
            seen.tick(item.getStep(), how);
            assertEquals(Optional.of(target), run(id, seen).next(), item.getStep() + " " + how);
        }
    }

    private static int index(List<GuideStep> steps, String id) {
        return steps.stream().map(GuideStep::id).toList().indexOf(id);
    }

    @Test
    void aVirtualCardGoesToItsVendorAndNeverBecomesANewCard() {
        List<String> asked = walk("err1002", Seen.error("ERR1002"), step -> step.equals("virtual-card-first")
                ? StepState.FAILED : StepState.DONE);
        assertEquals(List.of("note-the-error", "virtual-card-first", "ask-virtual-vendor", "draft-case"), asked);
    }

    @Test
    void aClosedProfileIsReopened() {
        Seen seen = Seen.error("ERR1002");
        List<String> asked = walk("err1002", seen, step -> step.equals("profile-open") ? StepState.FAILED
                : StepState.DONE);
        assertTrue(asked.contains("reopen-profile"), asked.toString());
        List<String> open = walk("err1002", Seen.error("ERR1002"), step -> StepState.DONE);
        assertFalse(open.contains("reopen-profile"), open.toString());
    }

    @Test
    void aNewCardIsNotTheNextStepBeforeTheRestIsRuledOut() {
        Seen seen = Seen.error("ERR1002");
        run("err1002", seen).steps().stream().filter(step -> !step.lastResort())
                .forEach(step -> seen.tick(step.id(), StepState.NOT_NEEDED));
        GuideRun run = run("err1002", seen);
        assertEquals(Optional.empty(), run.next());
        GuideStep card = step(run, "replace-card");
        assertEquals(StepState.OPEN, card.state());
        assertTrue(card.because().startsWith("Do not re-issue the card yet"), card.because());
    }

    static Stream<Seen> reports() {
        return Stream.of(Seen.error("ERR1002"), Seen.error("Smartcard Authentication Failure 500_123"),
                Seen.symptom("cannot-manage-card"), Seen.symptom("signs-in-cannot-sign"), Seen.error("0x80100066"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whenEverythingOfTheGuideWasTriedANewCardIsTheNextStep(Seen seen) {
        GuideRun guide = seen.diagnose().guide().orElseThrow();
        List<String> asked = walk(guide.id(), seen, id -> !step(guide, id).answers().question().isEmpty()
                && !id.equals("other-workstation") ? StepState.DONE : StepState.FAILED);
        assertEquals("replace-card", asked.get(asked.size() - 1), () -> seen.diagnose().lastResortReason() + asked);
    }

    @Test
    void oneBlockedDomainAmongOpenOnesIsStillToBeAllowed() {
        GuideRun run = run("err1002", Seen.error("ERR1002").fact("domain.a.nhs.uk", Standing.GOOD)
                .fact("domain.b.nhs.uk", Standing.BAD));
        assertEquals(StepState.FAILED, step(run, "try-the-domains").state());
        assertEquals(StepState.OPEN, step(run, "allow-domains").state());
    }

    @Test
    void withAnExpiredCertificateOnTheDeskRenewingItComesFirst() {
        Seen seen = Seen.symptom("signs-in-cannot-sign").finding("certificate.signing.expired", Severity.ERROR)
                .finding("certificate-status.signing.expired", Severity.ERROR);
        List.of("read-only-work", "note-the-error", "ask-elsewhere").forEach(step -> seen.tick(step, StepState.DONE));
        assertEquals(Optional.of("renew-certificates"), run("signing-fails", seen).next());
    }

    @Test
    void questionsHaveTheirOwnAnswers() {
        GuideStep step = step(run("err1002", Seen.nothing()), "virtual-card-first");
        assertEquals("Is it a card of Isosec or Imprivata?", step.answers().question());
        assertEquals("No, a plastic card", step.answers().of(StepState.DONE));
        assertEquals("Yes, a virtual one", step.answers().of(StepState.FAILED));
        assertEquals("", step.answers().of(StepState.OPEN));
    }

    /** A step on which the way forks without an answer that says which is which would be guessed at. */
    @ParameterizedTest
    @MethodSource("guides")
    void whereTheWayForksTheStepAsks(String id) {
        for (GuideItem item : Seen.OURS.guide(id).orElseThrow().getItems()) {
            if (item.getOnFailed() != null && !item.getOnFailed().equals(item.getOnDone())) {
                GuideStep step = step(run(id, Seen.nothing()), item.getStep());
                assertTrue(!step.answers().question().isEmpty()
                        || Set.of("unlock-card", "renew-in-window").contains(step.id()), step.id());
            }
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
