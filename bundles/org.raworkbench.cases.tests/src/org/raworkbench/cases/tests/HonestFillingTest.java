package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.core.Severity;

class HonestFillingTest {

    private static SupportCase draft(String template, CaseMaterial material) {
        return Material.CASES.draft(Material.template(template), material, Material.NOW);
    }

    private static Field field(SupportCase draft, String id) {
        return draft.getFields().stream().filter(field -> field.getId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theTemplatesOfTheContractAreThere() {
        assertEquals(Set.of("err1002", "care-identity", "signing-failure", "middleware", "internal-it",
                "registration-authority", "virtual-smartcard-vendor"),
                Material.CASES.templates().stream().map(CaseTemplate::id).collect(Collectors.toSet()));
        assertEquals(List.of(), Material.CASES.templateProblems());
    }

    @Test
    void aFieldIsFilledFromEvidenceAndSaysFromWhich() {
        SupportCase draft = draft("signing-failure", new Material().reported("signs-in-cannot-sign",
                "0x53494705 No X.509")
                .fact("windows.version", Standing.NEUTRAL, "Windows 11 23H2 (22631)").build());
        assertEquals("0x53494705 No X.509", field(draft, "error").getValue());
        assertEquals("what was reported here on 21 Nov 2026, 09:30", field(draft, "error").getFrom());
        assertEquals("Windows 11 23H2 (22631)", field(draft, "system").getValue());
        assertEquals("the check of the workstation", field(draft, "system").getFrom());
        assertEquals(Origin.EVIDENCE, field(draft, "system").getOrigin());
    }

    @Test
    void whatNoEvidenceBacksStaysEmpty() {
        SupportCase draft = draft("signing-failure", CaseMaterial.none());
        for (String id : List.of("uuid", "error", "system", "reader", "software", "users", "last-signing")) {
            assertNull(field(draft, id).getValue(), id);
        }
    }

    @Test
    void whatCouldNotBeReadIsNotWrittenIntoACase() {
        SupportCase draft = draft("err1002", new Material().fact("windows.version", Standing.UNKNOWN, "unknown")
                .build());
        assertNull(field(draft, "system").getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"err1002", "care-identity", "signing-failure", "middleware", "registration-authority"})
    void theWorkbenchNeverConfirmsAnything(String template) {
        SupportCase draft = draft(template, new Material().reported("cannot-read-card", "ERR1002")
                .fact("identity-agent.version", Standing.GOOD, "2.4.10.0").guide("err1002", "note-the-error", "done")
                .build());
        List<TemplateField> confirmations = Material.template(template).fields().stream()
                .filter(field -> field.kind() == TemplateField.Kind.CONFIRM).toList();
        assertFalse(confirmations.isEmpty());
        for (TemplateField confirmation : confirmations) {
            assertFalse(field(draft, confirmation.id()).isConfirmed(), confirmation.id());
            assertNull(field(draft, confirmation.id()).getValue(), confirmation.id());
        }
    }

    @Test
    void evidenceThatContradictsAConfirmationIsShownBesideIt() {
        SupportCase draft = draft("err1002", new Material()
                .fact("identity-agent.version", Standing.BAD, "2.3.2.0, retired").build());
        CaseTemplate template = Material.template("err1002");
        assertEquals(List.of(), Material.CASES.review(draft, template).contradictions());
        String before = Material.CASES.review(draft, template).missing().stream()
                .filter(remark -> remark.field().equals("confirm-wes")).findFirst().orElseThrow().text();
        assertTrue(before.endsWith("Before you confirm it: the evidence says otherwise - 2.3.2.0, retired "
                + "(RA-DESK-07)."),
                before);

        field(draft, "confirm-wes").setConfirmed(true);
        List<CaseReview.Remark> contradictions = Material.CASES.review(draft, template).contradictions();
        assertEquals(1, contradictions.size());
        assertEquals("confirm-wes", contradictions.get(0).field());
        assertTrue(contradictions.get(0).text().contains("2.3.2.0, retired (RA-DESK-07)"), contradictions.get(0)
                .text());
        assertFalse(Material.CASES.review(draft, template).complete());
    }

    @Test
    void theLineThatShowsTheReportedErrorSaysWhenItHappened() {
        SupportCase draft = draft("err1002", new Material().reported("cannot-read-card", "It says err1002 again")
                .seenInLog("log.err1002", "agent.log", 2, "ERROR ERR1002 : Unable to read", "2026-11-20T09:01:09Z")
                .seenInLog("log.err1002", "agent.log", 7, "ERROR ERR1002 : Unable to read", "2026-11-20T15:44:00Z")
                .seenInLog("log.other", "agent.log", 9, "ERROR something else", "2026-11-20T16:00:00Z").build());
        assertEquals("20 Nov 2026, 15:44", field(draft, "when").getValue());
        assertEquals("line 7 of agent.log", field(draft, "when").getFrom());
    }

    @Test
    void whenItWasReportedIsNotTakenForWhenItHappened() {
        CaseTemplate template = Material.template("err1002");
        SupportCase draft = draft("err1002", new Material().reported("cannot-read-card", "ERR1002").build());
        assertTrue(Material.CASES.review(draft, template).doubtful().stream().anyMatch(remark ->
                remark.field().equals("when") && remark.text().endsWith("write when it happened.")));
        field(draft, "when").setOrigin(Origin.PERSON);
        assertEquals(List.of(), Material.CASES.review(draft, template).doubtful());
    }

    @Test
    void theChecklistBeginsWithWhatTheTargetAsksFirst() {
        CaseTemplate template = Material.template("err1002");
        CaseReview review = Material.CASES.review(draft("err1002", CaseMaterial.none()), template);
        assertTrue(review.missing().get(0).text().endsWith("It is what the target asks first."),
                review.missing().get(0).text());
        assertTrue(review.missing().stream().anyMatch(remark -> remark.field().equals("attachments")
                && remark.text().contains("diagnostic log")));
    }

    @Test
    void whatTheAuthorWroteIsNeverOverwritten() {
        CaseTemplate template = Material.template("internal-it");
        SupportCase draft = draft("internal-it", new Material().reported("cannot-read-card", "first error").build());
        Field error = field(draft, "error");
        error.setValue("what I saw myself");
        error.setOrigin(Origin.PERSON);
        Material.CASES.refill(draft, template, new Material().reported("cannot-read-card", "second error").build(),
                Material.NOW.plusSeconds(60));
        assertEquals("what I saw myself", field(draft, "error").getValue());
        assertEquals("The card cannot be read at log-in", field(draft, "action").getValue());
    }

    @Test
    void evidenceThatIsGoneTakesItsValueAlong() {
        CaseTemplate template = Material.template("internal-it");
        SupportCase draft = draft("internal-it", new Material().reported("cannot-read-card", "an error").build());
        Material.CASES.refill(draft, template, CaseMaterial.none(), Material.NOW);
        assertNull(field(draft, "error").getValue());
    }

    @Test
    void stepsThatWereTakenGoIntoTheCaseWithTheirNotes() {
        SupportCase draft = draft("err1002", new Material().guide("err1002", "setup-checker", "all green").build());
        assertEquals("- Run the setup checker: All is in order (21 Nov 2026, 09:30: all green)",
                field(draft, "steps").getValue());
        assertTrue(draft.getSteps().stream().anyMatch(step -> step.getStep().equals("setup-checker")
                && step.getBy() == Origin.PERSON && step.getNote().equals("all green")));
    }

    @Test
    void theLastDayOfACertificateIsToldOnce() {
        SupportCase draft = draft("registration-authority", new Material()
                .finding("certificate.signing.expired", Severity.ERROR, "Expired, by the inspection.")
                .finding("certificate-status.signing.expired", Severity.ERROR, "Expired, by the status.")
                .finding("certificate.authentication.expired", Severity.ERROR, "The other one expired.").build());
        assertEquals("- Expired, by the status. (Example Reader 0)\n- The other one expired. (Example Reader 0)",
                field(draft, "reason").getValue());
    }

    @Test
    void whoWritesIsNotPresumed() {
        for (String template : List.of("err1002", "care-identity", "signing-failure", "middleware")) {
            SupportCase draft = draft(template, new Material().build());
            assertNull(field(draft, "role").getValue(), template);
            assertTrue(Material.CASES.review(draft, Material.template(template)).missing().stream()
                    .anyMatch(remark -> remark.text().contains("Your role")), template);
        }
    }

    @Test
    void evidenceOfTheDemoDeskIsNamedAsADoubt() {
        SupportCase draft = draft("internal-it", new Material().demo().fact("windows.version", Standing.NEUTRAL, "x")
                .build());
        assertTrue(Material.CASES.review(draft, Material.template("internal-it")).doubtful().stream()
                .anyMatch(remark -> remark.text().contains("demonstration desk")));
    }

    @Test
    void wordsThatSayNothingAreDoubted() {
        SupportCase draft = draft("internal-it", CaseMaterial.none());
        field(draft, "wanted").setValue("N/A");
        field(draft, "users").setValue("many");
        List<String> doubts = Material.CASES.review(draft, Material.template("internal-it")).doubtful().stream()
                .map(CaseReview.Remark::field).toList();
        assertEquals(List.of("users", "wanted"), doubts.stream().sorted().toList());
    }

    @Test
    void findingsAreListedTheMostSeriousFirst() {
        SupportCase draft = draft("internal-it", new Material().finding("a.one", Severity.WARNING, "Something is old.")
                .finding("a.two", Severity.ERROR, "Something is broken.")
                .finding("a.three", Severity.INFO, "By the way.").build());
        assertEquals("- Something is broken. (Example Reader 0)\n- Something is old. (Example Reader 0)",
                field(draft, "findings").getValue());
    }
}
