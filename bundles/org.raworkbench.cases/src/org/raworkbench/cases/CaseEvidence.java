package org.raworkbench.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.cases.supportcase.EvidenceItem;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.cases.supportcase.StepRecord;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Fact;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;

/**
 * The evidence that a case keeps, in the form in which the desk has it, for looking at and for weighing; never for
 * changing. What does not fit the forms of the desk, because somebody wrote it into the file, is left out.
 *
 * @param evidence what was reported, observed and ticked off
 * @param findings what was found; examiners do not see what they rested on any more, so they are kept as they were
 */
public record CaseEvidence(List<Evidence> evidence, List<Finding> findings) {

    /** Key under which a case keeps the id of the reported symptom. */
    public static final String SYMPTOM = "reported.symptom";
    /** Key under which a case keeps the reported error text. */
    public static final String ERROR = "reported.error";

    private static final int MOST = 20_000;

    public CaseEvidence {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    /** The evidence of {@code content}. */
    public static CaseEvidence of(SupportCase content) {
        Instant made = content.getModified() != null ? content.getModified()
                : content.getCreated() != null ? content.getCreated() : Instant.EPOCH;
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        Map<String, Instant> taken = new LinkedHashMap<>();
        Optional<String> symptom = Optional.empty();
        String error = "";
        Instant reported = made;
        for (EvidenceItem item : content.getEvidence().subList(0, Math.min(MOST, content.getEvidence().size()))) {
            if (SYMPTOM.equals(item.getFact()) || ERROR.equals(item.getFact())) {
                symptom = SYMPTOM.equals(item.getFact()) ? Optional.of(text(item.getSummary())) : symptom;
                error = ERROR.equals(item.getFact()) ? text(item.getSummary()) : error;
                reported = item.getTaken() == null ? made : item.getTaken();
            } else if (item.getFinding() != null && !item.getFinding().isEmpty()) {
                finding(item).ifPresent(findings::add);
            } else {
                fact(item).ifPresent(fact -> facts
                        .computeIfAbsent(text(item.getSubject()), subject -> new ArrayList<>())
                        .add(fact));
                taken.putIfAbsent(text(item.getSubject()), item.getTaken() == null ? made : item.getTaken());
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        if (symptom.isPresent() || !error.isEmpty()) {
            evidence.add(new ReportedSymptom(reported, symptom, error));
        }
        facts.forEach((subject, seen) -> evidence.add(new KeptCaseEvidence(taken.get(subject), subject, seen,
                content.isDemo())));
        content.getSteps().stream().filter(step -> step.getBy() == Origin.PERSON && step.getStep() != null)
                .forEach(step -> evidence.add(tick(step, made)));
        return new CaseEvidence(evidence, findings);
    }

    private static StepTick tick(StepRecord step, Instant made) {
        return new StepTick(step.getAt() == null ? made : step.getAt(), step.getStep(),
                StepState.valueOf(step.getState().getName()), text(step.getNote()));
    }

    private static Optional<Finding> finding(EvidenceItem item) {
        try {
            return Optional.of(Finding.of(item.getFinding(), Severity.valueOf(text(item.getSeverity())),
                    text(item.getSummary()))
                    .about(text(item.getSubject())).seen(seen(item)).build());
        } catch (IllegalArgumentException noFinding) {
            return Optional.empty();
        }
    }

    private static Optional<Fact> fact(EvidenceItem item) {
        try {
            return Optional.of(new Fact(text(item.getFact()), Fact.Standing.valueOf(text(item.getStanding())),
                    text(item.getSummary()), seen(item)));
        } catch (IllegalArgumentException noFact) {
            return Optional.empty();
        }
    }

    private static EvidenceReference seen(EvidenceItem item) {
        return EvidenceReference.of(text(item.getSource()), text(item.getPlace()), text(item.getText()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
