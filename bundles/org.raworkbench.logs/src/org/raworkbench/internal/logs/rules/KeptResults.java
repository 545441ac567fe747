package org.raworkbench.internal.logs.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * Where in a log rules and observations were met, to be kept beside its index: numbers of lines and no text of them,
 * which is read from the log again.
 *
 * @param rules version of the rule set
 * @param sha256 hash of the log, 64 lower case hex digits
 * @param undecided in how many cases it could not be decided in time whether a rule fits
 * @param met for each rule that was met how often and where
 * @param observed for each observation the lines with its values, from 0
 */
public record KeptResults(String rules, String sha256, long undecided, Map<String, Met> met,
        Map<String, List<Long>> observed) {

    /**
     * Where one rule was met.
     *
     * @param count how often
     * @param lines the first lines of it, from 0
     */
    public record Met(long count, List<Long> lines) {
    }

    static KeptResults of(String rules, String sha256, long undecided, List<RuleResult> results,
            Map<String, List<Long>> observed) {
        Map<String, Met> met = new LinkedHashMap<>();
        results.forEach(result -> met.put(result.rule().id(),
                new Met(result.count(), result.hits().stream().map(Hit::line).toList())));
        return new KeptResults(rules, sha256, undecided, met, observed);
    }

    /** What was written by {@link #text}; empty when it is damaged. */
    public static Optional<KeptResults> parse(String text) {
        try {
            KeptResults kept = new Gson().fromJson(text, KeptResults.class);
            boolean whole = kept != null && kept.rules != null && kept.sha256 != null && kept.met != null
                    && kept.observed != null && kept.met.values().stream().allMatch(one -> one.lines() != null);
            return whole ? Optional.of(kept) : Optional.empty();
        } catch (JsonParseException damaged) {
            return Optional.empty();
        }
    }

    /** As JSON. */
    public String text() {
        return new Gson().toJson(this);
    }

    /** Whether it was made with {@code set} and fits a log of {@code lines} lines. */
    public boolean fits(RuleSet set, long lines) {
        return rules.equals(set.version())
                && met.values().stream().flatMap(one -> one.lines().stream()).allMatch(line -> inside(line, lines))
                && observed.values().stream().flatMap(List::stream).allMatch(line -> inside(line, lines));
    }

    private static boolean inside(Long line, long lines) {
        return line != null && line >= 0 && line < lines;
    }

    /** The results again, their lines read by {@code lines}. */
    public List<RuleResult> results(RuleSet set, LongFunction<Hit> lines) {
        List<RuleResult> results = new ArrayList<>();
        for (LogRule rule : set.rules()) {
            Met one = met.get(rule.id());
            if (one != null) {
                results.add(new RuleResult(rule, one.count(), one.lines().stream().map(lines::apply).toList()));
            }
        }
        return results;
    }

    /** The observations again, as {@link RuleVerdicts#observations} gives them. */
    public Map<String, Map<String, Long>> observations(RuleSet set, LongFunction<Hit> lines) {
        Map<String, Map<String, Long>> seen = new LinkedHashMap<>();
        for (Observation observation : set.observations()) {
            for (long line : observed.getOrDefault(observation.id(), List.of())) {
                observation.value(lines.apply(line).text()).ifPresent(value -> seen
                        .computeIfAbsent(observation.into(), into -> new LinkedHashMap<>())
                        .merge(value, line, Math::min));
            }
        }
        return seen;
    }
}
