package org.raworkbench.guidance.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.core.Severity;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.NextStep;
import org.raworkbench.guidance.RankedCause;
import org.raworkbench.guidance.StepState;

class DiagnosisTest {

    @Test
    void withoutEvidenceTheSourcesOwnOrderStands() {
        assertEquals(List.of("domains-not-allowed", "card-absent", "workstation-misconfigured", "reader-driver",
                "several-cards"), Seen.symptom("cannot-read-card").causes().subList(0, 5));
    }

    @Test
    void anExpiredSigningCertificateBeatsTheRuleOfThumbAboutMiddleware() {
        Seen seen = Seen.symptom("signs-in-cannot-sign");
        assertEquals("middleware-outdated", seen.causes().get(0));

        Diagnosis diagnosis = seen.finding("certificate.signing.expired", Severity.ERROR).diagnose();
        RankedCause first = diagnosis.causes().get(0);
        assertEquals("signing-certificate-expired", first.id());
        assertEquals("renew-certificates", first.nextStep().orElseThrow().id());
        assertEquals(Actor.RA, first.nextStep().orElseThrow().actors().get(0));
        assertEquals(1, first.supporting().size(), "one observation counts once");
        assertFalse(diagnosis.lastResort(), "an expired certificate is renewed, the card stays");
    }

    @Test
    void whatSpeaksAgainstACausePutsItBack() {
        assertEquals("middleware-outdated", Seen.symptom("signs-in-cannot-sign").causes().get(0));
        RankedCause middleware = Seen.symptom("signs-in-cannot-sign").fact("middleware.version", Standing.GOOD)
                .fact("windows.csp-ksp", Standing.BAD).diagnose().causes().stream()
                .filter(cause -> cause.id().equals("middleware-outdated")).findFirst().orElseThrow();
        assertTrue(middleware.rank() > 1, "installed middleware that is current is not the cause");
        assertEquals(1, middleware.opposing().size());
    }

    @Test
    void theCheapestCheckComesBeforeTheStepUntilItWasMade() {
        NextStep open = Seen.symptom("cannot-read-card").diagnose().causes().get(0).nextStep().orElseThrow();
        assertTrue(open.check());
        assertEquals("check-network", open.id());

        NextStep plain = Seen.symptom("cannot-read-card").fact("domain.gas.national.ncrs.nhs.uk", Standing.BAD)
                .diagnose()
                .causes().get(0).nextStep().orElseThrow();
        assertEquals("allow-domains", plain.id());
        assertFalse(plain.check());
    }

    @Test
    void anErrorTextIsRecognisedInAnyDress() {
        assertEquals(List.of("err1002"),
                Seen.error("page title:  ERR1002 \n : Unable to   read the card").diagnose().errors());
        assertEquals(List.of("pr20002"), Seen.error("PR Service returned with following exception code PR20002 and "
                + "message Port redirection service is unavailable").diagnose().errors());
        assertEquals("saf-400-645", Seen.error("Smartcard Authentication Failure 400_645").diagnose().errors().get(0));
    }

    @Test
    void aNumberWithoutPublishedMeaningGetsNone() {
        Diagnosis diagnosis = Seen.error("Smartcard Authentication Failure 500_123").diagnose();
        assertEquals(List.of("saf"), diagnosis.errors());
        assertTrue(Seen.OURS.error("saf").orElseThrow().getMeaning() == null);
        assertTrue(diagnosis.guide().orElseThrow().gap().contains("not been published"));
    }

    @Test
    void error1000SaysThatNothingIsPublishedAndCollectsForTheCase() {
        Diagnosis diagnosis = Seen.error("ERR1000").diagnose();
        assertTrue(diagnosis.causes().isEmpty(), "no cause is invented");
        assertTrue(diagnosis.guide().orElseThrow().gap().contains("not been published"));
        assertEquals("care-identity", diagnosis.guide().orElseThrow().caseTemplate().orElseThrow());
    }

    @Test
    void theWindowsEvent1000IsNotTheNhsError1000() {
        assertTrue(Seen.error("Log Name: System Source: SCPNP Event ID: 1000").diagnose().errors().isEmpty());
    }

    @Test
    void aCodeThatTwoComponentsShareIsNotDecided() {
        Diagnosis diagnosis = Seen.error("call failed with 0x80100003").diagnose();
        assertEquals(List.of("tck-overlap"), diagnosis.errors());
        assertTrue(diagnosis.causes().isEmpty());
    }

    @Test
    void textThatNobodyKnowsIsSaidToBeUnknown() {
        Diagnosis diagnosis = Seen.error("Something odd happened").diagnose();
        assertTrue(diagnosis.unrecognised());
        assertTrue(diagnosis.causes().isEmpty());
        assertTrue(diagnosis.guide().isEmpty());
    }

    @Test
    void causesOfOneObservationAreAlternatives() {
        Diagnosis diagnosis = Seen.symptom("cannot-read-card").finding("card.mute", Severity.ERROR).diagnose();
        RankedCause first = diagnosis.causes().get(0);
        assertEquals("card-not-answering", first.id());
        assertTrue(first.alternatives().contains("card-damaged"));
        RankedCause damaged = diagnosis.causes().stream().filter(cause -> cause.id().equals("card-damaged")).findFirst()
                .orElseThrow();
        assertTrue(damaged.alternatives().contains("card-not-answering"));
    }

    @Test
    void aCardThatIsFitIsNeverReissued() {
        Diagnosis diagnosis = Seen.symptom("cannot-read-card").finding("card.fit", Severity.OK).diagnose();
        assertFalse(diagnosis.lastResort());
        assertTrue(diagnosis.lastResortReason().startsWith("Do not re-issue the card yet"),
                diagnosis.lastResortReason());
    }

    @Test
    void aCardOfABlockedSeriesIsReplaced() {
        Diagnosis diagnosis = Seen.symptom("signs-in-cannot-sign").finding("series.blocked", Severity.ERROR).diagnose();
        assertTrue(diagnosis.lastResort());
        assertEquals("replace-card", diagnosis.causes().stream()
                .filter(cause -> cause.id().equals("card-series-retired")).findFirst().orElseThrow().nextStep()
                .orElseThrow().id());
    }

    @Test
    void whenEveryOtherStepWasTakenANewCardMayBeProposed() {
        Seen seen = Seen.error("0x80100066").finding("card.mute", Severity.ERROR);
        assertFalse(seen.diagnose().lastResort());
        seen.tick("reinsert-card", StepState.FAILED).tick("update-reader-driver", StepState.FAILED);
        assertTrue(seen.diagnose().lastResort(), seen.diagnose().lastResortReason());
    }

    @Test
    void aStepThatWasPutOffRulesNothingOut() {
        Seen seen = Seen.error("0x80100066").finding("card.mute", Severity.ERROR);
        seen.tick("reinsert-card", StepState.NOT_NEEDED).tick("update-reader-driver", StepState.FAILED);
        assertFalse(seen.diagnose().lastResort(), seen.diagnose().lastResortReason());
    }

    @Test
    void theGuideThatThePersonChoseIsTheOne() {
        Seen seen = Seen.symptom("cannot-read-card");
        assertEquals("err1002", seen.diagnose().guide().orElseThrow().id());
        seen.guide("no-role-selection");
        assertEquals("no-role-selection", seen.diagnose().guide().orElseThrow().id());
    }

    @Test
    void scoresAreSharesThatLeaveRoomForSomethingElse() {
        double sum = Seen.symptom("signs-in-cannot-sign").diagnose().causes().stream().mapToDouble(RankedCause::score)
                .sum();
        assertTrue(sum > 0.9 && sum < 1, "sum " + sum);
    }

    @Test
    void theSameEvidenceInAnotherOrderGivesTheSameRanking() {
        List<String> one = Seen.symptom("signs-in-cannot-sign").fact("reader.firmware", Standing.BAD)
                .finding("certificate.signing.expiring", Severity.WARNING).causes();
        List<String> other = Seen.symptom("signs-in-cannot-sign").finding("certificate.signing.expiring",
                Severity.WARNING)
                .fact("reader.firmware", Standing.BAD).causes();
        assertEquals(one, other);
    }

    @Test
    void withoutAReportFindingsAloneLeadToTheirCause() {
        assertEquals("passcode-locked", Seen.nothing().finding("pin.blocked", Severity.ERROR).causes().get(0));
    }

    @Test
    void contradictionsOfTheSourcesAreNamed() {
        Diagnosis diagnosis = Seen.symptom("signs-in-cannot-sign").diagnose();
        assertTrue(diagnosis.contradictions().contains("automatic-renewal"));
        assertTrue(diagnosis.contradictions().contains("certificate-lifetime"));
    }

    @Test
    void firmwareThatIsOldIsTheCauseUntilMiddlewareIsSeenToBeOldToo() {
        Seen seen = Seen.symptom("signs-in-cannot-sign").fact("reader.firmware", Standing.BAD);
        assertEquals("reader-firmware-outdated", seen.causes().get(0));
        assertEquals("middleware-outdated", seen.fact("middleware.version", Standing.BAD).causes().get(0));
    }

    @Test
    void aBlockedDomainIsTheCauseThoughOthersAnswer() {
        Diagnosis diagnosis = Seen.symptom("cannot-read-card").fact("domain.a.nhs.uk", Standing.GOOD)
                .fact("domain.b.nhs.uk", Standing.BAD).diagnose();
        assertEquals("domains-not-allowed", diagnosis.causes().get(0).id());
        assertEquals(List.of(), diagnosis.causes().get(0).opposing());
        assertEquals("allow-domains", diagnosis.causes().get(0).nextStep().orElseThrow().id());
    }

    @Test
    void whenOnlyTheAddressOfHscnIsSilentTheWorkstationIsNotOnHscn() {
        assertEquals("not-on-hscn", Seen.symptom("service-not-reachable")
                .fact("domain.am.nhsidentity.spineservices.nhs.uk", Standing.GOOD)
                .fact("domain.gas.national.ncrs.nhs.uk", Standing.BAD).causes().get(0));
    }

    @Test
    void whatAPersonSawInCareIdentityManagementIsEvidence() {
        Seen seen = Seen.error("ERR1002").tick("profile-open", StepState.FAILED);
        Diagnosis diagnosis = seen.diagnose();
        RankedCause first = diagnosis.causes().get(0);
        assertEquals("profile-closed", first.id());
        assertEquals("tick:profile-open", first.supporting().get(0).key());
        assertEquals("It is closed: as told", first.supporting().get(0).said());
        assertEquals("reopen-profile", first.nextStep().orElseThrow().id());
        assertTrue(diagnosis.lastResort(), "a closed profile needs a new card once it is open again");

        List<String> open = seen.tick("profile-open", StepState.DONE).causes();
        assertTrue(open.indexOf("profile-closed") > 3, open.toString());
    }

    @Test
    void aRemedyThatDidNotHelpSpeaksAgainstItsCause() {
        Seen seen = Seen.symptom("signs-in-cannot-sign").tick("update-middleware", StepState.FAILED);
        RankedCause middleware = seen.diagnose().causes().stream()
                .filter(cause -> cause.id().equals("middleware-outdated")).findFirst().orElseThrow();
        assertTrue(middleware.rank() > 1);
        assertTrue(middleware.opposing().get(0).reason().contains("did not help"), middleware.opposing().toString());
    }

    @Test
    void aSeriesThatIsOnlyLikelyBlockedCallsForALookAtTheCard() {
        Diagnosis diagnosis = Seen.symptom("signs-in-cannot-sign").finding("series.blocked", Severity.WARNING)
                .diagnose();
        assertFalse(diagnosis.lastResort(), diagnosis.lastResortReason());
        assertEquals("check-series", diagnosis.causes().stream().filter(cause -> cause.id()
                .equals("card-series-retired"))
                .findFirst().orElseThrow().nextStep().orElseThrow().id());
    }

    @Test
    void withoutAReportWeakEvidenceAccusesNobody() {
        Diagnosis diagnosis = Seen.nothing().finding("workstation.gemalto-left", Severity.WARNING).diagnose();
        assertTrue(diagnosis.causes().get(0).score() < 0.4, diagnosis.causes().get(0).toString());
        assertTrue(Seen.nothing().finding("pin.blocked", Severity.ERROR).diagnose().causes().get(0).score() > 0.8);
    }

    @Test
    void whatCouldNotBeJudgedIsNoFault() {
        assertEquals(List.of(), Seen.nothing().finding("workstation.partly-judged", Severity.INFO).causes());
    }

    @Test
    void oneCardInOrderSaysNothingOfTheOther() {
        List<String> causes = Seen.symptom("signs-in-cannot-sign").finding("cards.several", Severity.WARNING)
                .finding("card.fit", Severity.OK).finding("certificate.signing.expired", Severity.ERROR).causes();
        assertEquals("signing-certificate-expired", causes.get(0));
    }

    @Test
    void aProgramThatIsNotInstalledIsMissingNotOldAndNotStopped() {
        List<String> causes = Seen.symptom("credential-management-missing")
                .finding("workstation.credential-management-missing", Severity.ERROR)
                .fact("credential-management.version", Standing.BAD).fact("credential-management.running", Standing.BAD)
                .causes();
        assertEquals("credential-management-missing", causes.get(0));
        assertFalse(causes.contains("credential-management-outdated"), causes.toString());
    }
}
