package org.raworkbench.guidance.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.guidance.ChosenGuide;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.RankedCause;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;
import org.raworkbench.internal.guidance.base.KnowledgeFiles;
import org.raworkbench.internal.guidance.diagnose.Diagnoser;

/** A made-up desk: what was reported, found and observed. */
final class Seen {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final Knowledge OURS = new Knowledge(KnowledgeFiles.ours(), List.of());

    private static final Diagnoser DIAGNOSER = new Diagnoser(OURS);

    private final List<Finding> findings = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private EvidenceSet evidence = EvidenceSet.empty();

    private record MadeUpFacts(List<Fact> facts) implements FactualEvidence {

        @Override
        public Instant taken() {
            return NOW;
        }

        @Override
        public String subject() {
            return "made up";
        }
    }

    static Seen symptom(String id) {
        Seen seen = new Seen();
        seen.evidence = seen.evidence.with(new ReportedSymptom(NOW, Optional.of(id), ""));
        return seen;
    }

    static Seen error(String text) {
        Seen seen = new Seen();
        seen.evidence = seen.evidence.with(new ReportedSymptom(NOW, Optional.empty(), text));
        return seen;
    }

    static Seen nothing() {
        return new Seen();
    }

    Seen finding(String id, Severity severity) {
        findings.add(Finding.of(id, severity, "Made up: " + id).about("a card").seen("a card", "somewhere", "x")
                .build());
        return this;
    }

    Seen fact(String key, Fact.Standing standing) {
        facts.add(new Fact(key, standing, "made up", EvidenceReference.of("made up", key, "x")));
        return this;
    }

    Seen tick(String step, StepState state) {
        evidence = evidence.with(new StepTick(NOW, step, state, "as told"));
        return this;
    }

    Seen guide(String id) {
        evidence = evidence.with(new ChosenGuide(NOW, id));
        return this;
    }

    EvidenceSet evidence() {
        return evidence.with(new MadeUpFacts(List.copyOf(facts)));
    }

    List<Finding> findings() {
        return findings;
    }

    Diagnosis diagnose() {
        return DIAGNOSER.diagnose(evidence(), findings);
    }

    List<String> causes() {
        return diagnose().causes().stream().map(RankedCause::id).toList();
    }
}
