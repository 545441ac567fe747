package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.raworkbench.cases.CaseDifference;
import org.raworkbench.cases.CaseDifference.Change;
import org.raworkbench.cases.CaseDifference.Part;
import org.raworkbench.cases.CaseEvidence;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.cases.supportcase.EvidenceItem;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.cases.supportcase.SupportCaseFactory;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Severity;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;

class CaseVersionsTest {

    private static SupportCase draft() {
        return Material.CASES.draft(Material.template("internal-it"), new Material()
                .reported("cannot-read-card", "ERR1002")
                .fact("windows.version", Fact.Standing.NEUTRAL, "Windows 11")
                .finding("a.one", Severity.WARNING, "It is old.")
                .guide("err1002", "setup-checker", "all green").build(), Material.NOW);
    }

    private static Attachment attachment(String name, String sha256) {
        Attachment attachment = SupportCaseFactory.eINSTANCE.createAttachment();
        attachment.setName(name);
        attachment.setSha256(sha256);
        attachment.setBytes(3);
        return attachment;
    }

    @Test
    void twoVersionsThatSayTheSameDoNotDiffer() {
        SupportCase one = draft();
        SupportCase other = EcoreUtil.copy(one);
        other.setModified(Material.NOW.plusSeconds(5));
        assertEquals(List.of(), CaseDifference.between(one, other).changes());
    }

    @Test
    void whatDiffersIsSaidFieldByField() {
        SupportCase before = draft();
        before.getAttachments().add(attachment("a.log", "aa"));
        before.getAttachments().add(attachment("b.log", "bb"));
        SupportCase after = EcoreUtil.copy(before);
        after.setState(CaseState.SENT);
        after.getFields().stream().filter(field -> field.getId().equals("error")).findFirst().orElseThrow()
                .setValue("ERR1002\nagain");
        after.getAttachments().remove(0);
        after.getAttachments().get(0).setSha256("cc");
        after.getEvidence().removeIf(item -> "a.one".equals(item.getFinding()));
        CaseDifference difference = CaseDifference.between(before, after);
        assertEquals(List.of(new Change(Part.CASE, "state", "DRAFT", "SENT"),
                new Change(Part.FIELD, "error", "ERR1002", "ERR1002\nagain"),
                new Change(Part.EVIDENCE, "a.one (Example Reader 0)", "It is old.", ""),
                new Change(Part.ATTACHMENT, "b.log", "3 bytes, SHA-256 bb", "3 bytes, SHA-256 cc"),
                new Change(Part.ATTACHMENT, "a.log", "3 bytes, SHA-256 aa", "")), difference.changes());
        assertTrue(difference.text().contains("field error\n- ERR1002\n+ ERR1002\n+ again\n"), difference.text());
    }

    @Test
    void theEvidenceOfACaseCanBeWeighedAgain() {
        CaseEvidence kept = CaseEvidence.of(draft());
        assertEquals(new ReportedSymptom(Material.NOW, Optional.of("cannot-read-card"), "ERR1002"), kept.evidence()
                .get(0));
        EvidenceSet evidence = EvidenceSet.of(kept.evidence().toArray(Evidence[]::new));
        Fact windows = FactualEvidence.of(evidence, "windows.version").get(0);
        assertEquals("Windows 11", windows.value());
        assertEquals("RA-DESK-07", windows.seen().source());
        assertEquals("It is old.", kept.findings().get(0).summary());
        assertEquals("Example Reader 0", kept.findings().get(0).subject());
        assertTrue(evidence.history().contains(new StepTick(Material.NOW, "setup-checker", StepState.DONE,
                "all green")));
    }

    @Test
    void evidenceOfTheDemoDeskStaysThat() {
        SupportCase draft = Material.CASES.draft(Material.template("internal-it"),
                new Material().demo().fact("windows.version", Fact.Standing.NEUTRAL, "x").build(), Material.NOW);
        assertTrue(CaseEvidence.of(draft).evidence().stream().anyMatch(Evidence::demo));
    }

    @Test
    void whatSomebodyWroteIntoTheFileIsLeftOut() {
        SupportCase draft = SupportCaseFactory.eINSTANCE.createSupportCase();
        for (String[] bad : new String[][] {{"NO ID", null, "ERROR", "x"}, {"a.b", null, "AWFUL", "x"},
                {"a.b", null, "ERROR", ""},
            {null, "Not A Key", "BAD", "x"}, {null, "a", "AWFUL", "x"}, {null, "a", "BAD", null},
            {null, null, null, null}}) {
            EvidenceItem item = SupportCaseFactory.eINSTANCE.createEvidenceItem();
            item.setFinding(bad[0]);
            item.setFact(bad[1]);
            item.setSeverity(bad[2]);
            item.setStanding(bad[2]);
            item.setSummary(bad[3]);
            draft.getEvidence().add(item);
        }
        CaseEvidence kept = CaseEvidence.of(draft);
        assertEquals(List.of(), kept.findings());
        assertEquals(List.of(), kept.evidence());
    }
}
