package org.raworkbench.cases.tests;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.guidance.GuideRun;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;
import org.raworkbench.internal.cases.EvidenceCaseService;
import org.raworkbench.internal.guidance.LayeredGuidance;

/** A made-up desk to write cases from. */
final class Material {

    static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    static final SiteKnowledge NO_SITE = new SiteKnowledge(Path.of("no", "such", "folder"));
    static final GuidanceService GUIDANCE = new LayeredGuidance(NO_SITE);
    static final EvidenceCaseService CASES = new EvidenceCaseService(GUIDANCE, NO_SITE, ZoneId.of("Europe/London"));

    private final List<Finding> findings = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Evidence> others = new ArrayList<>();
    private String guide = "";
    private boolean demo;

    private record MadeUpFacts(List<Fact> facts, boolean demo) implements FactualEvidence {

        @Override
        public Instant taken() {
            return NOW;
        }

        @Override
        public String subject() {
            return "RA-DESK-07";
        }
    }

    Material reported(String symptom, String error) {
        others.add(new ReportedSymptom(NOW, Optional.of(symptom), error));
        return this;
    }

    Material fact(String key, Fact.Standing standing, String value) {
        facts.add(new Fact(key, standing, value, EvidenceReference.of("RA-DESK-07", key, value)));
        return this;
    }

    Material finding(String id, Severity severity, String summary) {
        findings.add(Finding.of(id, severity, summary).about("Example Reader 0").seen("Example Reader 0", "x", "y")
                .build());
        return this;
    }

    Material seenInLog(String id, String file, long line, String text, String time) {
        findings.add(Finding.of(id, Severity.ERROR, text).about(file)
                .seen(EvidenceReference.ofLine(file, line, text, Optional.of(Instant.parse(time)))).build());
        return this;
    }

    Material guide(String id, String doneStep, String note) {
        guide = id;
        others.add(new StepTick(NOW, doneStep, StepState.DONE, note));
        return this;
    }

    Material demo() {
        demo = true;
        return this;
    }

    CaseMaterial build() {
        List<Evidence> all = new ArrayList<>(others);
        all.add(new MadeUpFacts(List.copyOf(facts), demo));
        EvidenceSet evidence = EvidenceSet.of(all.toArray(Evidence[]::new));
        Optional<GuideRun> run = guide.isEmpty() ? Optional.empty() : GUIDANCE.guide(guide, evidence, findings);
        return new CaseMaterial(evidence, findings, run);
    }

    static CaseTemplate template(String id) {
        return CASES.templates().stream().filter(template -> template.id().equals(id)).findFirst().orElseThrow();
    }
}
