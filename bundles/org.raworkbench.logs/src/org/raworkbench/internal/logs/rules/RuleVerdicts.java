package org.raworkbench.internal.logs.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of what was found in a log which rules were met, once the index knows the times of its lines. */
public final class RuleVerdicts {

    /** What the index knows about lines. */
    public interface Lines extends LineTimes {

        /** Number of lines. */
        long count();

        /** Id of the format of a line; empty where it has none. */
        String format(long line);

        /** Severity of the record that a line belongs to. */
        org.raworkbench.logs.RecordSeverity severity(long line);

        /** A line as evidence, its text cut. */
        Hit hit(long line);
    }

    private final RuleScan scan;
    private final Lines lines;

    public RuleVerdicts(RuleScan scan, Lines lines) {
        this.scan = scan;
        this.lines = lines;
    }

    /** The rules that were met, in the order of the set. */
    public List<RuleResult> results() {
        Map<LogRule, List<Integer>> partsOf = new LinkedHashMap<>();
        scan.rules().rules().forEach(rule -> partsOf.put(rule, new ArrayList<>()));
        List<RuleSet.Part> parts = scan.rules().parts();
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).rule() != null) {
                partsOf.get(parts.get(part).rule()).add(part);
            }
        }
        List<RuleResult> results = new ArrayList<>();
        partsOf.forEach((rule, numbers) -> {
            RuleResult result = rule.needsEveryHit() ? overLines(rule, numbers)
                    : new RuleResult(rule, scan.count(numbers.get(0)), scan.shown(numbers.get(0)));
            if (result.count() > 0) {
                results.add(result);
            }
        });
        return results;
    }

    /** The values of the observations, by what they are about; each with the first line of it, from 0. */
    public Map<String, Map<String, Long>> observations() {
        Map<String, Map<String, Long>> seen = new LinkedHashMap<>();
        List<RuleSet.Part> parts = scan.rules().parts();
        for (int part = 0; part < parts.size(); part++) {
            Observation observation = parts.get(part).observation();
            if (observation != null && !scan.values(part).isEmpty()) {
                Map<String, Long> values = seen.computeIfAbsent(observation.into(), into -> new LinkedHashMap<>());
                scan.values(part).forEach((value, line) -> values.merge(value, line, Math::min));
            }
        }
        return seen;
    }

    /** What is worth keeping of {@code results} and of the observations. */
    public KeptResults kept(List<RuleResult> results, String sha256) {
        Map<String, List<Long>> observed = new LinkedHashMap<>();
        List<RuleSet.Part> parts = scan.rules().parts();
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).observation() != null && !scan.values(part).isEmpty()) {
                observed.put(parts.get(part).observation().id(), List.copyOf(scan.values(part).values()));
            }
        }
        return KeptResults.of(scan.rules().version(), sha256, scan.undecided(), results, observed);
    }

    private RuleResult overLines(LogRule rule, List<Integer> numbers) {
        boolean needsAll = rule.kind() == LogRule.Kind.SEQUENCE;
        if (needsAll ? numbers.stream().anyMatch(part -> scan.count(part) == 0) : scan.count(numbers.get(0)) == 0) {
            return new RuleResult(rule, 0, List.of());
        }
        List<TimedHits> steps = numbers.stream().map(scan::all).map(hits -> admitted(rule, hits)).toList();
        if (rule.kind() == LogRule.Kind.SINGLE) {
            List<Hit> shown = new ArrayList<>();
            for (long i = 0; i < Math.min(steps.get(0).size(), RuleScan.SHOWN); i++) {
                shown.add(lines.hit(steps.get(0).line(i)));
            }
            return new RuleResult(rule, steps.get(0).size(), shown);
        }
        WindowJudge.Meetings met = new WindowJudge(lines, rule, lines.count() - 1).met(rule, steps);
        List<Hit> shown = new ArrayList<>();
        for (long[] together : met.first()) {
            for (long line : together) {
                if (shown.size() < RuleScan.SHOWN) {
                    shown.add(lines.hit(line));
                }
            }
        }
        return new RuleResult(rule, met.count(), shown);
    }

    private TimedHits admitted(LogRule rule, TimedHits hits) {
        if (rule.formats().isEmpty() && rule.levels().isEmpty()) {
            return hits;
        }
        TimedHits admitted = new TimedHits();
        for (long i = 0; i < hits.size(); i++) {
            long line = hits.line(i);
            if ((rule.formats().isEmpty() || rule.formats().contains(lines.format(line)))
                    && (rule.levels().isEmpty() || rule.levels().contains(lines.severity(line)))) {
                admitted.add(line);
            }
        }
        return admitted;
    }
}
