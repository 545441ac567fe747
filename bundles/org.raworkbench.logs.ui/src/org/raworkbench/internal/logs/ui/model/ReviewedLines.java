package org.raworkbench.internal.logs.ui.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

import org.raworkbench.core.Severity;
import org.raworkbench.internal.logs.index.MergedOrder.Place;
import org.raworkbench.internal.logs.rules.Hit;
import org.raworkbench.internal.logs.rules.RuleResult;

/** The lines that the rules met, as far as the review keeps them. Immutable. */
public final class ReviewedLines {

    /** Nothing was met. */
    public static final ReviewedLines NONE = new ReviewedLines(Map.of());

    private final Map<String, NavigableMap<Long, Severity>> lines;

    private ReviewedLines(Map<String, NavigableMap<Long, Severity>> lines) {
        this.lines = lines;
    }

    /** Those of {@code sources}; harmless ones left out. */
    public static ReviewedLines of(List<OpenSource> sources) {
        Map<String, NavigableMap<Long, Severity>> lines = new HashMap<>();
        for (OpenSource source : sources) {
            NavigableMap<Long, Severity> met = new TreeMap<>();
            for (RuleResult result : source.log().results()) {
                if (!result.rule().harmless()) {
                    for (Hit hit : result.hits()) {
                        met.merge(hit.line(), result.rule().severity(),
                                (one, other) -> one.isWorseThan(other) ? one : other);
                    }
                }
            }
            lines.put(source.path(), met);
        }
        return new ReviewedLines(Map.copyOf(lines));
    }

    /** Their numbers from 0, by path of the source. */
    public Map<String, NavigableSet<Long>> numbers() {
        Map<String, NavigableSet<Long>> numbers = new HashMap<>();
        lines.forEach((path, met) -> numbers.put(path, met.navigableKeySet()));
        return numbers;
    }

    /** How serious what was met in a line is. */
    public Optional<Severity> of(RowOrder order, Place place) {
        NavigableMap<Long, Severity> met = lines.get(order.sources().get(place.source()).path());
        return met == null ? Optional.empty() : Optional.ofNullable(met.get(place.line()));
    }
}
