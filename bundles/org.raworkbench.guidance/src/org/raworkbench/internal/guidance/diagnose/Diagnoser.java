package org.raworkbench.internal.guidance.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Finding;
import org.raworkbench.guidance.ChosenGuide;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.GuideRun;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.Observation;
import org.raworkbench.guidance.RankedCause;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.knowledge.Cause;
import org.raworkbench.guidance.knowledge.Contradiction;
import org.raworkbench.guidance.knowledge.ErrorEntry;
import org.raworkbench.guidance.knowledge.Symptom;

/**
 * Ranks causes: prior by the reported symptom and error ({@link Priors}), times the likelihood ratios of the evidence
 * ({@link CauseScale}), as shares of their sum and of {@value #SOMETHING_ELSE} for a cause that is not in the knowledge.
 * Ratios of different observations are multiplied as if they were independent; that is a simplification, and the score
 * is for the order, not a probability to be quoted.
 */
public final class Diagnoser {

    /** Weight of "something that the knowledge does not have", beside priors that add up to 1. */
    static final double SOMETHING_ELSE = 0.05;

    /** A cause with this much against it is no alternative any more. */
    private static final double RULED_OUT = 5;

    private final Knowledge knowledge;
    private final ErrorRecogniser recogniser;

    public Diagnoser(Knowledge knowledge) {
        this.knowledge = knowledge;
        recogniser = new ErrorRecogniser(knowledge);
    }

    /** The diagnosis by everything there is. */
    public Diagnosis diagnose(EvidenceSet evidence, List<Finding> findings) {
        Optional<ReportedSymptom> reported = evidence.latest(ReportedSymptom.class);
        List<ErrorEntry> errors = recogniser.recognise(reported.map(ReportedSymptom::errorText).orElse(""));
        List<Symptom> symptoms = symptoms(reported, errors);
        Observations observations = new Observations(evidence, findings, errors);
        List<CauseScale> scales = weigh(new Priors(knowledge, symptoms, errors), observations);
        NextSteps steps = new NextSteps(knowledge, observations, evidence);
        List<RankedCause> causes = rank(scales, steps);
        Optional<GuideRun> guide = guideId(evidence, symptoms, errors, findings, scales)
                .flatMap(id -> new GuideWalk(knowledge, observations, evidence).walk(id));
        LastResort lastResort = new LastResort(knowledge, evidence, scales);
        return new Diagnosis(symptoms.stream().map(Symptom::getId).toList(),
                errors.stream().map(ErrorEntry::getId).toList(),
                errors.isEmpty() && reported.map(report -> !report.errorText().isBlank()).orElse(false), causes, guide,
                lastResort.allowed(), lastResort.reason(), contradictions(causes));
    }

    /** The guide {@code id} as far as it has been gone. */
    public Optional<GuideRun> guide(String id, EvidenceSet evidence, List<Finding> findings) {
        List<ErrorEntry> errors = recogniser.recognise(
                evidence.latest(ReportedSymptom.class).map(ReportedSymptom::errorText).orElse(""));
        return new GuideWalk(knowledge, new Observations(evidence, findings, errors), evidence).walk(id);
    }

    private List<Symptom> symptoms(Optional<ReportedSymptom> reported, List<ErrorEntry> errors) {
        Set<String> ids = new LinkedHashSet<>();
        reported.flatMap(ReportedSymptom::symptom).ifPresent(ids::add);
        errors.stream().filter(error -> error.getCauses().isEmpty()).map(ErrorEntry::getSymptom)
                .filter(id -> id != null && !id.isEmpty()).forEach(ids::add);
        return ids.stream().flatMap(id -> knowledge.symptom(id).stream()).toList();
    }

    private List<CauseScale> weigh(Priors priors, Observations observations) {
        Map<String, CauseScale> scales = new LinkedHashMap<>();
        priors.weights().forEach((id, weight) -> knowledge.cause(id)
                .ifPresent(cause -> scales.put(id, new CauseScale(cause, weight, observations))));
        for (Cause cause : knowledge.causes()) {
            if (!scales.containsKey(cause.getId())) {
                CauseScale scale = new CauseScale(cause, priors.unnamed(), observations);
                if (!scale.supporting().isEmpty()) {
                    scales.put(cause.getId(), scale);
                }
            }
        }
        List<CauseScale> ordered = new ArrayList<>(scales.values());
        // stable: without evidence the source's own order stands
        ordered.sort(Comparator.comparingDouble(CauseScale::weight).reversed());
        return ordered;
    }

    private static List<RankedCause> rank(List<CauseScale> scales, NextSteps steps) {
        double sum = SOMETHING_ELSE + scales.stream().mapToDouble(CauseScale::weight).sum();
        List<RankedCause> ranked = new ArrayList<>();
        for (CauseScale scale : scales) {
            Cause cause = scale.cause();
            double score = scale.weight() / sum;
            ranked.add(new RankedCause(cause.getId(), cause.getTitle(),
                    cause.getExplanation() == null ? "" : cause.getExplanation(), score, ranked.size() + 1,
                    scale.supporting(), scale.opposing(), steps.missing(cause), steps.next(cause, scale),
                    Actors.of(cause.getActors()), alternatives(scale, scales), cause.getSource()));
        }
        return ranked;
    }

    /** Causes that rest on an observation that this one rests on too, and those that the knowledge names. */
    private static List<String> alternatives(CauseScale scale, List<CauseScale> scales) {
        Set<String> keys = new HashSet<>();
        scale.supporting().forEach(observation -> keys.add(observation.key()));
        Set<String> ids = new LinkedHashSet<>();
        for (CauseScale other : scales) {
            boolean shared = other.supporting().stream().map(Observation::key).anyMatch(keys::contains);
            boolean named = scale.cause().getAlternatives().contains(other.cause().getId());
            if (other != scale && (shared || named) && !other.ruledOut(RULED_OUT)) {
                ids.add(other.cause().getId());
            }
        }
        return List.copyOf(ids);
    }

    private Optional<String> guideId(EvidenceSet evidence, List<Symptom> symptoms, List<ErrorEntry> errors,
            List<Finding> findings, List<CauseScale> scales) {
        List<String> candidates = new ArrayList<>();
        evidence.latest(ChosenGuide.class).map(ChosenGuide::guide).ifPresent(candidates::add);
        errors.forEach(error -> candidates.add(error.getGuide()));
        symptoms.forEach(symptom -> candidates.add(symptom.getGuide()));
        scales.stream().limit(1).forEach(scale -> candidates.add(scale.cause().getGuide()));
        findings.forEach(finding -> candidates.add(finding.guide().orElse(null)));
        return candidates.stream().filter(id -> id != null && knowledge.guide(id).isPresent()).findFirst();
    }

    private List<String> contradictions(List<RankedCause> causes) {
        Set<String> ids = new HashSet<>();
        causes.forEach(cause -> ids.add(cause.id()));
        return knowledge.contradictions().stream()
                .filter(contradiction -> contradiction.getTouches().stream().anyMatch(ids::contains))
                .map(Contradiction::getId).toList();
    }
}
