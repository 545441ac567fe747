package org.raworkbench.internal.logs.review;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.intake.TakenLog.Digest;
import org.raworkbench.internal.logs.rules.Hit;
import org.raworkbench.internal.logs.rules.LogRule;
import org.raworkbench.internal.logs.rules.RuleResult;
import org.raworkbench.internal.logs.rules.SecretMask;
import org.raworkbench.logs.FormatShare;
import org.raworkbench.logs.LogSource;
import org.raworkbench.logs.LoggedWorkstation;
import org.raworkbench.logs.RecordSeverity;
import org.raworkbench.logs.RuleCount;
import org.raworkbench.logs.SoftwareVersion;
import org.raworkbench.logs.TimeGap;

/**
 * What one log gave, after which it can be closed.
 *
 * @param met counts and evidence of each rule
 * @param outdated the versions that are not supported, each with the line that names it
 */
record SourceOutcome(LogSource source, Map<RecordSeverity, Long> severities, Map<LogRule, Met> met,
        Map<SoftwareVersion, EvidenceReference> outdated, long undecided) {

    /** Where one rule was met. */
    record Met(long count, List<EvidenceReference> evidence) {
    }

    /** Silence is worth a word from here on. */
    private static final Duration SHORTEST_GAP = Duration.ofMinutes(10);
    /** And from this part of the whole time on. */
    private static final int GAP_PART = 50;

    static SourceOutcome of(OpenLog log) throws IOException {
        IndexView view = log.view();
        IndexedLines lines = new IndexedLines(view);
        Map<LogRule, Met> met = new LinkedHashMap<>();
        List<RuleCount> counts = new ArrayList<>();
        for (RuleResult result : log.results()) {
            List<EvidenceReference> evidence = new ArrayList<>();
            for (Hit hit : result.hits()) {
                evidence.add(seen(log, hit));
            }
            LogRule rule = result.rule();
            met.put(rule, new Met(result.count(), evidence));
            counts.add(new RuleCount(rule.id(), rule.severity(), rule.title(), result.count(),
                    result.hits().isEmpty() ? 1 : result.hits().get(0).line() + 1, rule.harmless()));
        }
        Map<SoftwareVersion, EvidenceReference> outdated = new LinkedHashMap<>();
        for (Map.Entry<SoftwareVersion, Long> version : versions(log).entrySet()) {
            if (version.getKey().standing() == Standing.BAD) {
                outdated.put(version.getKey(), seen(log, lines.hit(version.getValue())));
                counts.add(new RuleCount(rule(version.getKey()), Severity.ERROR, summary(version.getKey()), 1,
                        version.getValue() + 1, false));
            }
        }
        Digest digest = digest(log);
        List<FormatShare> formats = view.formatLines().entrySet().stream()
                .map(entry -> new FormatShare(entry.getKey().id(), entry.getValue())).toList();
        LogSource source = new LogSource(log.path(), digest.sha256(), log.taken().bytes(), log.taken().encoding(),
                log.taken().guessed(), digest.badBytes(), formats, view.lines(), view.records(), view.unrecognised(),
                view.firstTime(), view.lastTime(), log.zone(), log.inferred(), workstation(log), counts, gaps(view));
        return new SourceOutcome(source, new EnumMap<>(view.severities()), met, outdated, log.undecided());
    }

    /** What a version that is not supported is called among the rules. */
    static String rule(SoftwareVersion version) {
        return "version-" + version.product();
    }

    /** The same as a sentence. */
    static String summary(SoftwareVersion version) {
        return Messages.text("version.summary", version.name(), version.version());
    }

    private static EvidenceReference seen(OpenLog log, Hit hit) throws IOException {
        IndexView view = log.view();
        Optional<Instant> time = hit.line() < view.lines() ? view.line(hit.line()).time() : Optional.empty();
        return EvidenceReference.ofLine(log.path(), hit.line() + 1, shown(hit.text()), time);
    }

    private static Map<SoftwareVersion, Long> versions(OpenLog log) {
        Map<SoftwareVersion, Long> versions = new LinkedHashMap<>();
        log.knowledge().rules().products().forEach(product -> log.observations()
                .getOrDefault("version:" + product.id(), Map.of())
                .forEach((version, line) -> versions.put(product.judge(version), line)));
        return versions;
    }

    /** Waits for the hash. */
    static Digest digest(OpenLog log) throws IOException {
        try {
            return log.taken().digest().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof IOException reading ? reading : new IOException(failed.getCause());
        }
    }

    /** A line as evidence: secrets masked, control characters made visible. */
    static String shown(String line) {
        String masked = SecretMask.of(line);
        StringBuilder shown = null;
        for (int i = 0; i < masked.length(); i++) {
            char c = masked.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7F) {
                if (shown == null) {
                    shown = new StringBuilder(masked);
                }
                shown.setCharAt(i, c == 0x7F ? '\u2421' : (char) (0x2400 + c));
            }
        }
        return shown == null ? masked : shown.toString();
    }

    private static LoggedWorkstation workstation(OpenLog log) {
        Optional<String> computer = log.observations().getOrDefault("computer", Map.of()).entrySet().stream()
                .min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return new LoggedWorkstation(computer, List.copyOf(versions(log).keySet()),
                values(log, "reader"), values(log, "card"),
                values(log, "certificate").stream().map(SourceOutcome::withoutName).distinct().toList());
    }

    private static List<String> values(OpenLog log, String about) {
        return List.copyOf(log.observations().getOrDefault(about, Map.of()).keySet());
    }

    /** The name of the person stands behind the number in the subject of a signing certificate. */
    private static String withoutName(String subject) {
        return subject.replaceAll("(CN=\\d{12})_[^,]*", "$1_\u2026");
    }

    private static List<TimeGap> gaps(IndexView view) {
        if (view.firstTime().isEmpty() || view.lastTime().isEmpty()) {
            return List.of();
        }
        Duration part = Duration.between(view.firstTime().get(), view.lastTime().get()).dividedBy(GAP_PART);
        Duration least = part.compareTo(SHORTEST_GAP) > 0 ? part : SHORTEST_GAP;
        return view.gaps().stream().filter(gap -> gap.length().compareTo(least) >= 0).toList();
    }
}
