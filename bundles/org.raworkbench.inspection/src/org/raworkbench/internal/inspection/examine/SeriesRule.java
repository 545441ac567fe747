package org.raworkbench.internal.inspection.examine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardSeries;
import org.raworkbench.inspection.CardSeries.Confidence;
import org.raworkbench.internal.inspection.series.SeriesFact;
import org.raworkbench.internal.inspection.series.SeriesFact.Status;
import org.raworkbench.internal.inspection.series.SeriesKnowledge;

/** May cards of this series still be used? */
final class SeriesRule implements CardRule {

    private final SeriesKnowledge knowledge;
    private final InspectionRules rules;

    SeriesRule(SeriesKnowledge knowledge, InspectionRules rules) {
        this.knowledge = knowledge;
        this.rules = rules;
    }

    @Override
    public List<Finding> judge(CardCase card) {
        if (card.card().atr().isEmpty() || rules.virtualVendor(card.card().subject()).isPresent()) {
            return List.of();
        }
        CardSeries series = card.card().series();
        if (series.confidence() == Confidence.UNKNOWN) {
            return List.of(card.finding(FindingIds.SERIES_UNKNOWN, Severity.INFO, "series.unknown")
                    .because(Messages.text("series.unknown.because"))
                    .todo(Messages.text("series.unknown.todo"), Actor.RA).seen(atr(card)).build());
        }
        List<SeriesFact> facts = knowledge.facts(series);
        if (!facts.isEmpty() && facts.stream().allMatch(fact -> fact.status() != Status.SUPPORTED)) {
            return List.of(outOfUse(card, series, facts));
        }
        return series.confidence() == Confidence.LIKELY
                ? List.of(card.finding(FindingIds.SERIES_DOUBTFUL, Severity.WARNING, "series.doubtful", series.value())
                        .because(series.because()).todo(Messages.text("series.unknown.todo"), Actor.RA).seen(atr(card))
                        .build())
                : List.of();
    }

    private static Finding outOfUse(CardCase card, CardSeries series, List<SeriesFact> facts) {
        LocalDate today = Dates.day(card.now());
        boolean already = facts.stream().allMatch(fact -> fact.outOfUse(today));
        boolean likely = series.confidence() == Confidence.LIKELY;
        Optional<LocalDate> since = facts.stream().flatMap(fact -> fact.since().stream())
                .max(Comparator.naturalOrder());
        String date = since.map(Dates::text).orElse(Messages.text("series.date.unknown"));
        String key = already ? likely ? "series.blocked.likely" : "series.blocked" : "series.blocked.later";
        Finding.Builder finding = card
                .finding(FindingIds.SERIES_BLOCKED, already && !likely ? Severity.ERROR : Severity.WARNING, key,
                        series.value(), date)
                .because(series.because() + " " + facts.get(0).note())
                .todo(Messages.text("series.blocked.todo"), Actor.RA).guide("card-series-retired").seen(atr(card));
        facts.stream().flatMap(fact -> fact.sources().stream()).distinct()
                .forEach(source -> finding.seen(source, Messages.text("place.series", series.value()), date));
        return finding.build();
    }

    private static EvidenceReference atr(CardCase card) {
        return card.seen("ATR", card.card().atr().orElseThrow().bytes().spacedHex());
    }
}
