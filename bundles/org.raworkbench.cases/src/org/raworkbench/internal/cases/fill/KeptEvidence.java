package org.raworkbench.internal.cases.fill;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.cases.CaseEvidence;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.supportcase.EvidenceItem;
import org.raworkbench.cases.supportcase.SupportCaseFactory;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.guidance.ReportedSymptom;

/** The findings and facts of the desk in the form in which a case keeps them. */
final class KeptEvidence {

    private KeptEvidence() {
    }

    static List<EvidenceItem> of(CaseMaterial material) {
        List<EvidenceItem> items = new ArrayList<>();
        material.findings().forEach(finding -> items.add(of(finding)));
        for (FactualEvidence source : material.evidence().current(FactualEvidence.class)) {
            source.facts().forEach(fact -> items.add(of(fact, source)));
        }
        material.evidence().latest(ReportedSymptom.class).ifPresent(report -> {
            report.symptom().ifPresent(symptom -> items.add(of(CaseEvidence.SYMPTOM, symptom, report)));
            if (!report.errorText().isBlank()) {
                items.add(of(CaseEvidence.ERROR, report.errorText(), report));
            }
        });
        return items;
    }

    private static EvidenceItem of(String key, String value, ReportedSymptom report) {
        EvidenceItem item = SupportCaseFactory.eINSTANCE.createEvidenceItem();
        item.setFact(key);
        item.setStanding(Fact.Standing.NEUTRAL.name());
        item.setSubject(report.subject());
        item.setSummary(value);
        item.setTaken(report.taken());
        return item;
    }

    private static EvidenceItem of(Finding finding) {
        EvidenceItem item = SupportCaseFactory.eINSTANCE.createEvidenceItem();
        item.setFinding(finding.id());
        item.setSeverity(finding.severity().name());
        item.setSubject(finding.subject());
        item.setSummary(finding.summary());
        finding.evidence().stream().findFirst().ifPresent(seen -> put(item, seen));
        return item;
    }

    private static EvidenceItem of(Fact fact, FactualEvidence source) {
        EvidenceItem item = SupportCaseFactory.eINSTANCE.createEvidenceItem();
        item.setFact(fact.key());
        item.setStanding(fact.standing().name());
        item.setSubject(source.subject());
        item.setSummary(fact.value());
        item.setTaken(source.taken());
        put(item, fact.seen());
        return item;
    }

    private static void put(EvidenceItem item, EvidenceReference seen) {
        item.setSource(seen.source());
        item.setPlace(seen.place());
        item.setText(seen.text());
    }
}
