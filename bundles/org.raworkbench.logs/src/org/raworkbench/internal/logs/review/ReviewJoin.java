package org.raworkbench.internal.logs.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Fact;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.logs.rules.LogRule;
import org.raworkbench.logs.LogFinding;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.LogSource;
import org.raworkbench.logs.RecordSeverity;
import org.raworkbench.logs.SoftwareVersion;
import org.raworkbench.logs.SourceProblem;

/** Makes one review of what all logs gave. Confined to one thread. */
final class ReviewJoin {

    /** Lines that a finding rests on. */
    private static final int MOST_EVIDENCE = 20;

    private final List<LogSource> sources = new ArrayList<>();
    private final Map<RecordSeverity, Long> severities = new EnumMap<>(RecordSeverity.class);
    private final Map<LogRule, Long> counts = new LinkedHashMap<>();
    private final Map<LogRule, List<EvidenceReference>> evidence = new LinkedHashMap<>();
    private final Map<LogSource, Map<SoftwareVersion, EvidenceReference>> outdated = new LinkedHashMap<>();
    private final List<SourceProblem> problems;

    ReviewJoin(List<SourceProblem> problems) {
        this.problems = problems;
    }

    void add(SourceOutcome outcome) {
        LogSource source = outcome.source();
        sources.add(source);
        outdated.put(source, outcome.outdated());
        outcome.severities().forEach((severity, count) -> severities.merge(severity, count, Long::sum));
        outcome.met().forEach((rule, met) -> {
            counts.merge(rule, met.count(), Long::sum);
            List<EvidenceReference> lines = evidence.computeIfAbsent(rule, one -> new ArrayList<>());
            met.evidence().stream().limit(Math.max(0, MOST_EVIDENCE - lines.size())).forEach(lines::add);
        });
        if (source.badBytes() > 0) {
            remark(source.path(), Messages.text("badBytes", source.badBytes(), source.encoding()));
        }
        if (outcome.undecided() > 0) {
            remark(source.path(), Messages.text("undecided", outcome.undecided()));
        }
    }

    private void remark(String path, String text) {
        problems.add(new SourceProblem(path, SourceProblem.Kind.REMARK, text));
    }

    LogReview done(Instant taken, String subject, boolean complete, long millis) {
        List<LogFinding> findings = new ArrayList<>();
        counts.forEach((rule, count) -> findings.add(finding(rule, count)));
        findings.addAll(versions());
        findings.sort(Comparator.comparing((LogFinding finding) -> finding.finding().severity(),
                Severity.BY_SERIOUSNESS.reversed()));
        return new LogReview(taken, subject, sources, severities, findings, problems, facts(), complete, millis);
    }

    private LogFinding finding(LogRule rule, long count) {
        Finding.Builder finding = Finding.of("log." + rule.id(), rule.severity(), rule.title()).about(subject(rule))
                .because(rule.explanation()).todo(rule.remedy(), rule.actors().toArray(Actor[]::new));
        evidence.get(rule).forEach(finding::seen);
        rule.guide().ifPresent(finding::guide);
        return new LogFinding(rule.id(), finding.build(), count, rule.harmless(), rule.source() + ", " + rule.seen());
    }

    private String subject(LogRule rule) {
        return evidence.get(rule).isEmpty() ? "" : evidence.get(rule).get(0).source();
    }

    /** One finding for each product of which a version is in use that is not supported. */
    private List<LogFinding> versions() {
        Map<String, LogFinding> found = new LinkedHashMap<>();
        outdated.forEach((source, versions) -> versions.forEach((version, seen) -> {
            LogFinding before = found.get(version.product());
            Finding.Builder finding = Finding.of("log." + SourceOutcome.rule(version), Severity.ERROR,
                    SourceOutcome.summary(version)).about(source.path()).because(version.remark())
                    .todo(Messages.text("version.action", version.name()), Actor.IT);
            if (before != null) {
                before.finding().evidence().stream().limit(MOST_EVIDENCE - 1L).forEach(finding::seen);
            }
            found.put(version.product(), new LogFinding(SourceOutcome.rule(version), finding.seen(seen).build(),
                    before == null ? 1 : before.count() + 1, false, version.remark()));
        }));
        return List.copyOf(found.values());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        counts.forEach((rule, count) -> {
            EvidenceReference seen = evidence.get(rule).isEmpty() ? EvidenceReference.of("logs", "", "")
                    : evidence.get(rule).get(0);
            Standing standing = rule.severity().isWorseThan(Severity.INFO) ? Standing.BAD : Standing.NEUTRAL;
            rule.fact().ifPresent(key -> facts.add(new Fact(key, standing, Long.toString(count), seen)));
            facts.add(new Fact("log.finding", standing, rule.id(), seen));
        });
        for (LogSource source : sources) {
            for (SoftwareVersion version : source.workstation().versions()) {
                facts.add(new Fact(version.product() + ".version", version.standing(), version.version(),
                        EvidenceReference.of(source.path(), version.name(), version.version())));
            }
        }
        return facts;
    }
}
