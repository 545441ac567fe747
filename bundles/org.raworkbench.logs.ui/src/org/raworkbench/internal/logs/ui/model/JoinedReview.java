package org.raworkbench.internal.logs.ui.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Fact;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.logs.LogFinding;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.LogSource;
import org.raworkbench.logs.RecordSeverity;
import org.raworkbench.logs.RuleCount;
import org.raworkbench.logs.SourceProblem;

/** Several reviews as one, without the sources that were closed or are read in another way. */
final class JoinedReview {

    private static final int MOST_EVIDENCE = 20;

    /** One review and what of it still counts. */
    record Part(LogReview review, Predicate<String> shown) {
    }

    private JoinedReview() {
    }

    /** Empty when there is no review yet. */
    static Optional<LogReview> of(List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<LogSource> sources = new ArrayList<>();
        List<SourceProblem> problems = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        Map<RecordSeverity, Long> severities = new EnumMap<>(RecordSeverity.class);
        boolean complete = true;
        long millis = 0;
        Instant taken = parts.get(0).review().taken();
        for (Part part : parts) {
            LogReview review = part.review();
            review.sources().stream().filter(source -> part.shown().test(source.path())).forEach(sources::add);
            review.problems().stream().filter(problem -> part.shown().test(problem.path()))
                    .filter(problem -> !problems.contains(problem)).forEach(problems::add);
            review.facts().stream().filter(fact -> part.shown().test(fact.seen().source())).forEach(facts::add);
            // those of a source that was closed cannot be told apart any more
            review.severities().forEach((severity, count) -> severities.merge(severity, count, Long::sum));
            complete &= review.complete();
            millis += review.millis();
            taken = review.taken().isAfter(taken) ? review.taken() : taken;
        }
        String subject = parts.size() == 1 ? parts.get(0).review().subject()
                : Messages.text("review.several", sources.size());
        return Optional.of(new LogReview(taken, subject, sources, severities, findings(parts), problems, facts,
                complete, millis));
    }

    private static List<LogFinding> findings(List<Part> parts) {
        Map<String, LogFinding> found = new LinkedHashMap<>();
        for (Part part : parts) {
            for (LogFinding finding : part.review().findings()) {
                long count = count(finding, part);
                List<EvidenceReference> evidence = finding.finding().evidence().stream()
                        .filter(seen -> part.shown().test(seen.source())).toList();
                if (count == 0 && evidence.isEmpty()) {
                    continue;
                }
                found.merge(finding.rule(), with(finding, evidence, count), JoinedReview::joined);
            }
        }
        return found.values().stream().sorted(Comparator.comparing((LogFinding one) -> one.finding().severity(),
                Severity.BY_SERIOUSNESS.reversed())).toList();
    }

    private static long count(LogFinding finding, Part part) {
        boolean whole = part.review().sources().stream().allMatch(source -> part.shown().test(source.path()));
        return whole ? finding.count() : part.review().sources().stream()
                .filter(source -> part.shown().test(source.path())).flatMap(source -> source.met().stream())
                .filter(met -> met.rule().equals(finding.rule())).mapToLong(RuleCount::count).sum();
    }

    private static LogFinding joined(LogFinding one, LogFinding other) {
        List<EvidenceReference> evidence = new ArrayList<>(one.finding().evidence());
        other.finding().evidence().stream().limit(Math.max(0, MOST_EVIDENCE - evidence.size())).forEach(evidence::add);
        return with(one, evidence, one.count() + other.count());
    }

    private static LogFinding with(LogFinding old, List<EvidenceReference> evidence, long count) {
        Finding was = old.finding();
        String subject = evidence.isEmpty() ? was.subject() : evidence.get(0).source();
        Finding.Builder finding = Finding.of(was.id(), was.severity(), was.summary()).about(subject)
                .because(was.explanation()).todo(was.action(), was.actors().toArray(Actor[]::new));
        evidence.forEach(finding::seen);
        was.guide().ifPresent(finding::guide);
        return new LogFinding(old.rule(), finding.build(), count, old.harmless(), old.knowledge());
    }
}
