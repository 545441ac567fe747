package org.raworkbench.internal.guidance.diagnose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.guidance.Observation;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;
import org.raworkbench.guidance.knowledge.ErrorEntry;
import org.raworkbench.guidance.knowledge.Indicator;

/**
 * What there is to weigh: findings, facts, recognised errors and what the person ticked. Answers whether an indicator
 * was observed.
 */
final class Observations {

    private static final String SEVERAL_CARDS = "cards.several";

    private final List<Finding> findings;
    private final List<Fact> facts;
    private final List<ErrorEntry> errors;
    private final Ticks ticks;

    /** @param symptoms ids of what was reported; each is the fact {@code symptom.ID} */
    Observations(EvidenceSet evidence, List<Finding> findings, Collection<ErrorEntry> errors,
            Collection<String> symptoms,
            Ticks ticks) {
        this.findings = counting(findings);
        this.errors = List.copyOf(errors);
        this.ticks = ticks;
        facts = Stream.concat(
                symptoms.stream().map(id -> new Fact("symptom." + id, Fact.Standing.NEUTRAL, id,
                        EvidenceReference.of(Messages.text("tick.source"), "", id))),
                evidence.current(FactualEvidence.class).stream().flatMap(source -> source.facts().stream())).toList();
    }

    /** With several cards at hand that one of them is in order says nothing about the others. */
    private static List<Finding> counting(List<Finding> findings) {
        boolean several = findings.stream().anyMatch(finding -> finding.id().equals(SEVERAL_CARDS));
        return findings.stream().filter(finding -> !several || finding.severity() != Severity.OK).toList();
    }

    /** What {@code indicator} speaks of, if it was observed. */
    Optional<Observation> of(Indicator indicator) {
        if (given(indicator.getFinding())) {
            return finding(indicator);
        }
        if (given(indicator.getFact())) {
            return fact(indicator);
        }
        return given(indicator.getTick()) ? tick(indicator) : error(indicator);
    }

    /** Whether any of {@code indicators} was observed. */
    Optional<Observation> any(List<Indicator> indicators) {
        return indicators.stream().flatMap(indicator -> of(indicator).stream()).findFirst();
    }

    /** Whether {@code observation} is more than a warning that something may be so. */
    boolean certain(Observation observation) {
        return findings.stream().filter(finding -> observation.key().equals("finding:" + finding.id()))
                .map(Finding::severity).reduce((one, other) -> one.isWorseThan(other) ? one : other)
                .map(severity -> severity == Severity.ERROR).orElse(true);
    }

    private Optional<Observation> finding(Indicator indicator) {
        Predicate<Finding> severe = given(indicator.getStanding())
                ? finding -> !Severity.valueOf(indicator.getStanding()).isWorseThan(finding.severity()) : finding ->
                true;
        return findings.stream().filter(finding -> fits(finding.id(), indicator.getFinding())).filter(severe)
                .findFirst()
                .map(finding -> new Observation("finding:" + finding.id(), text(indicator.getReason()),
                        finding.summary(), indicator.getRatio(), finding.evidence().stream().findFirst()));
    }

    /** Good is only what nobody saw to be bad: with one domain blocked the others being open does not count. */
    private Optional<Observation> fact(Indicator indicator) {
        List<Fact> meant = facts.stream().filter(fact -> fits(fact.key(), indicator.getFact())).toList();
        String standing = text(indicator.getStanding());
        if (standing.equals(Fact.Standing.GOOD.name())
                && meant.stream().anyMatch(fact -> fact.standing() == Fact.Standing.BAD)) {
            return Optional.empty();
        }
        return meant.stream().filter(fact -> standing.isEmpty() || fact.standing().name().equals(standing)).findFirst()
                .map(fact -> new Observation("fact:" + fact.key(), text(indicator.getReason()), fact.value(),
                        indicator.getRatio(), Optional.of(fact.seen())));
    }

    private Optional<Observation> tick(Indicator indicator) {
        return ticks.of(indicator.getTick())
                .filter(tick -> !given(indicator.getStanding()) || tick.state().name().equals(indicator.getStanding()))
                .map(tick -> new Observation("tick:" + tick.step(), text(indicator.getReason()), ticks.words(tick),
                        indicator.getRatio(), Optional.of(said(tick))));
    }

    /**
     * That a person took {@code step} and that it did not help; nothing of a step that asks: its answers are
     * weighed.
     */
    Optional<Observation> remedyFailed(String step, double ratio) {
        return Optional.ofNullable(step).flatMap(ticks::of)
                .filter(tick -> tick.state() == StepState.FAILED && !ticks.asks(step))
                .map(tick -> new Observation("tick:" + step, Messages.text("remedy.failed", ticks.title(step)),
                        ticks.words(tick), ratio, Optional.of(said(tick))));
    }

    private EvidenceReference said(StepTick tick) {
        return EvidenceReference.of(Messages.text("tick.source"), ticks.title(tick.step()), ticks.words(tick));
    }

    private Optional<Observation> error(Indicator indicator) {
        return errors.stream().filter(error -> error.getId().equals(indicator.getError())).findFirst()
                .map(error -> new Observation("error:" + error.getId(), text(indicator.getReason()), error.getTitle(),
                        indicator.getRatio(), Optional.empty()));
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
