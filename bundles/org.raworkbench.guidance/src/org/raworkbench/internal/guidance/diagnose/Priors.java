package org.raworkbench.internal.guidance.diagnose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.knowledge.CausePrior;
import org.raworkbench.guidance.knowledge.ErrorEntry;
import org.raworkbench.guidance.knowledge.Symptom;

/**
 * How likely each cause is before any evidence is looked at.
 *
 * <p>Each symptom and each recognised error is one opinion: its weights are divided by their sum. An error gives only
 * an order; its nth cause gets the weight 1/n. Several opinions are averaged. The order in which causes
 * were first named is kept, so that without evidence the source's own order stands.
 */
final class Priors {

    private static final double LITTLE = 0.05;

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private int opinions;

    Priors(Knowledge knowledge, List<Symptom> symptoms, List<ErrorEntry> errors) {
        for (ErrorEntry error : errors) {
            Map<String, Double> opinion = new LinkedHashMap<>();
            for (String cause : error.getCauses()) {
                opinion.putIfAbsent(cause, 1.0 / (opinion.size() + 1));
            }
            add(opinion);
        }
        for (Symptom symptom : symptoms) {
            Map<String, Double> opinion = new LinkedHashMap<>();
            for (CausePrior prior : symptom.getCauses()) {
                opinion.merge(prior.getCause(), prior.getWeight(), Double::sum);
            }
            add(opinion);
        }
        weights.keySet().removeIf(cause -> knowledge.cause(cause).isEmpty());
        weights.replaceAll((cause, weight) -> weight / opinions);
    }

    private void add(Map<String, Double> opinion) {
        double sum = opinion.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 0) {
            opinions++;
            opinion.forEach((cause, weight) -> weights.merge(cause, weight / sum, Double::sum));
        }
    }

    /** Cause ids with their weights, in the order in which they were first named. Empty without symptom and error. */
    Map<String, Double> weights() {
        return weights;
    }

    /** What a cause gets that nobody named but that evidence speaks for: half of the smallest. */
    double unnamed() {
        return weights.values().stream().mapToDouble(Double::doubleValue).filter(weight -> weight > 0).min()
                .orElse(2 * LITTLE) / 2;
    }

    /**
     * What "something that the knowledge does not have" weighs: little beside causes that were named, whose weights add
     * up to 1; all of it when nothing was reported, since then most likely nothing is the matter.
     */
    double somethingElse() {
        return weights.isEmpty() ? 1 : LITTLE;
    }
}
