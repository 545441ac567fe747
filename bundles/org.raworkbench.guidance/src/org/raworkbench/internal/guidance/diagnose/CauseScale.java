package org.raworkbench.internal.guidance.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.raworkbench.guidance.Observation;
import org.raworkbench.guidance.knowledge.Cause;
import org.raworkbench.guidance.knowledge.Indicator;
import org.raworkbench.guidance.knowledge.Weight;

/**
 * One cause on the scales: its weight is its prior times the likelihood ratios of what speaks for it, divided by those
 * of what speaks against it. What is observed by several engines, or in several places, has one reason in the knowledge
 * and counts once, by its largest ratio; no ratio counts more than 1000. A remedy that a person took and that did not
 * help speaks against its cause.
 */
final class CauseScale {

    private static final double MOST = 1000;
    /** Somebody who has put a cause right and still has the trouble has another one, or did not quite put it right. */
    private static final double REMEDY_FAILED = 10;

    private final Cause cause;
    private final List<Observation> supporting;
    private final List<Observation> opposing;
    private final double weight;

    CauseScale(Cause cause, double prior, Observations observations) {
        this.cause = cause;
        supporting = observed(Weight.FOR, observations);
        opposing = observed(Weight.AGAINST, observations);
        observations.remedyFailed(cause.getStep(), REMEDY_FAILED).ifPresent(opposing::add);
        double product = prior;
        for (Observation observation : supporting) {
            product *= ratio(observation);
        }
        for (Observation observation : opposing) {
            product /= ratio(observation);
        }
        weight = product;
    }

    private List<Observation> observed(Weight side, Observations observations) {
        Map<String, Observation> byReason = new LinkedHashMap<>();
        for (Indicator indicator : cause.getIndicators()) {
            if (indicator.getWeight() == side) {
                observations.of(indicator).ifPresent(observation -> byReason.merge(observation.reason(), observation,
                        (one, other) -> other.ratio() > one.ratio() ? other : one));
            }
        }
        return new ArrayList<>(byReason.values());
    }

    private static double ratio(Observation observation) {
        return Math.clamp(observation.ratio(), 1, MOST);
    }

    Cause cause() {
        return cause;
    }

    double weight() {
        return weight;
    }

    List<Observation> supporting() {
        return supporting;
    }

    List<Observation> opposing() {
        return opposing;
    }

    /** Whether what speaks against it outweighs what speaks for it at least by {@code times}. */
    boolean ruledOut(double times) {
        double balance = 1;
        for (Observation observation : supporting) {
            balance /= ratio(observation);
        }
        for (Observation observation : opposing) {
            balance *= ratio(observation);
        }
        return balance >= times;
    }
}
