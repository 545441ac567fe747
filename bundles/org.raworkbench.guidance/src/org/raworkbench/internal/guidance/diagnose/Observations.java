package org.raworkbench.internal.guidance.diagnose;

import java.util.List;
import java.util.Optional;

import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.guidance.Observation;
import org.raworkbench.guidance.knowledge.ErrorEntry;
import org.raworkbench.guidance.knowledge.Indicator;

/** What there is to weigh: findings, facts and recognised errors. Answers whether an indicator was observed. */
final class Observations {

    private final List<Finding> findings;
    private final List<Fact> facts;
    private final List<ErrorEntry> errors;

    Observations(EvidenceSet evidence, List<Finding> findings, List<ErrorEntry> errors) {
        this.findings = List.copyOf(findings);
        this.errors = List.copyOf(errors);
        facts = evidence.current(FactualEvidence.class).stream().flatMap(source -> source.facts().stream()).toList();
    }

    /** What {@code indicator} speaks of, if it was observed. */
    Optional<Observation> of(Indicator indicator) {
        if (given(indicator.getFinding())) {
            return findings.stream().filter(finding -> fits(finding.id(), indicator.getFinding())).findFirst()
                    .map(finding -> new Observation("finding:" + finding.id(), text(indicator.getReason()),
                            finding.summary(), indicator.getRatio(), finding.evidence().stream().findFirst()));
        }
        if (given(indicator.getFact())) {
            return facts.stream().filter(fact -> fits(fact.key(), indicator.getFact()))
                    .filter(fact -> !given(indicator.getStanding()) || fact.standing().name().equals(indicator.getStanding()))
                    .findFirst().map(fact -> new Observation("fact:" + fact.key(), text(indicator.getReason()),
                            fact.value(), indicator.getRatio(), Optional.of(fact.seen())));
        }
        return errors.stream().filter(error -> error.getId().equals(indicator.getError())).findFirst()
                .map(error -> new Observation("error:" + error.getId(), text(indicator.getReason()), error.getTitle(),
                        indicator.getRatio(), Optional.empty()));
    }

    /** Whether any of {@code indicators} was observed. */
    Optional<Observation> any(List<Indicator> indicators) {
        return indicators.stream().flatMap(indicator -> of(indicator).stream()).findFirst();
    }

    private static boolean fits(String id, String wanted) {
        return wanted.endsWith("*") ? id.startsWith(wanted.substring(0, wanted.length() - 1)) : id.equals(wanted);
    }

    private static boolean given(String value) {
        return value != null && !value.isEmpty();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
