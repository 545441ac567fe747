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
import java.util.stream.Collectors;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
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
 * ({@link CauseScale}), as shares of their sum and of a weight for a cause that is not in the knowledge.
 * Ratios of different observations are multiplied as if they were independent; that is a simplification, and the score
 * is for the order, not a probability to be quoted.
 */
public final class Diagnoser {

    /** A cause with this much against it is no alternative any more. */
    private static final double RULED_OUT = 5;
    /** More characters of logs are not looked at for errors: the rules of the logs have been over them. */
    private static final int LONGEST_OF_LOGS = 4_000;

    private final Knowledge knowledge;
    private final ErrorRecogniser recogniser;

    public Diagnoser(Knowledge knowledge) {
        this.knowledge = knowledge;
        recogniser = new ErrorRecogniser(knowledge);
    }

    /** The diagnosis by everything there is. */
    public Diagnosis diagnose(EvidenceSet evidence, List<Finding> findings) {
        Weighing weighing = new Weighing(evidence, findings);
        List<ErrorEntry> errors = weighing.errors;
        List<Symptom> symptoms = weighing.symptoms;
        List<RankedCause> causes = rank(weighing.scales, weighing.priors.somethingElse(),
                new NextSteps(knowledge, weighing.observations, weighing.ticks));
        Optional<GuideRun> guide = guideId(evidence, symptoms, errors, findings, weighing.scales)
                .flatMap(weighing::walk);
        LastResort lastResort = weighing.lastResort;
        return new Diagnosis(symptoms.stream().map(Symptom::getId).toList(),
                errors.stream().map(ErrorEntry::getId).toList(),
                weighing.unrecognised(), causes, guide,
                lastResort.allowed(), lastResort.reason(), contradictions(causes));
    }

    /** The guide {@code id} as far as it has been gone. */
    public Optional<GuideRun> guide(String id, EvidenceSet evidence, List<Finding> findings) {
        return new Weighing(evidence, findings).walk(id);
    }

    /** What one diagnosis goes by, and how much each cause weighs with it. */
    private final class Weighing {

        private final Optional<ReportedSymptom> reported;
        private final List<ErrorEntry> told;
        private final List<ErrorEntry> errors;
        private final List<Symptom> symptoms;
        private final Ticks ticks;
        private final Observations observations;
        private final Priors priors;
        private final List<CauseScale> scales;
        private final LastResort lastResort;

        Weighing(EvidenceSet evidence, List<Finding> findings) {
            reported = evidence.latest(ReportedSymptom.class);
            told = recogniser.recognise(reported.map(ReportedSymptom::errorText).orElse(""));
            // what a log shows stands in for a report; beside one the findings about the log say enough
            errors = reported.isPresent() ? told : recogniser.recognise(logged(findings));
            symptoms = symptoms(reported, errors);
            ticks = new Ticks(knowledge, evidence);
            Set<String> said = new LinkedHashSet<>();
            symptoms.forEach(symptom -> said.add(symptom.getId()));
            told.stream().map(ErrorEntry::getSymptom).filter(id -> id != null && !id.isEmpty()).forEach(said::add);
            observations = new Observations(evidence, findings, errors, said, ticks);
            priors = new Priors(knowledge, symptoms, errors);
            scales = weigh(priors, observations);
            lastResort = new LastResort(knowledge, observations, ticks, scales);
        }

        boolean unrecognised() {
            return told.isEmpty() && reported.map(report -> !report.errorText().isBlank()).orElse(false);
        }

        Optional<GuideRun> walk(String id) {
            return new GuideWalk(knowledge, observations, ticks, lastResort).walk(id);
        }
    }

    /** The lines of logs that findings rest on, as one text. */
    private static String logged(List<Finding> findings) {
        String lines = findings.stream().filter(finding -> finding.id().startsWith("log."))
                .filter(finding -> finding.severity().isWorseThan(Severity.INFO))
                .flatMap(finding -> finding.evidence().stream()).map(EvidenceReference::text).distinct()
                .collect(Collectors.joining("\n"));
        return lines.length() > LONGEST_OF_LOGS ? lines.substring(0, LONGEST_OF_LOGS) : lines;
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

    private static List<RankedCause> rank(List<CauseScale> scales, double somethingElse, NextSteps steps) {
        double sum = somethingElse + scales.stream().mapToDouble(CauseScale::weight).sum();
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
