package org.raworkbench.logs.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Verdict;
import org.raworkbench.logs.LogFinding;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.LogSource;
import org.raworkbench.logs.LoggedWorkstation;
import org.raworkbench.logs.SourceProblem;

/** A review as text for people. Times are those of the given zone. */
public final class LogText {

    private static final int LABEL = 16;
    private static final int SHOWN = 3;

    private final DateTimeFormatter format;

    public LogText(ZoneId zone) {
        format = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(zone);
    }

    /** The whole report: verdict, findings, each source, what could not be used. */
    public String of(LogReview review, Verdict verdict) {
        StringBuilder text = new StringBuilder();
        line(text, verdict.severity() + ": " + verdict.summary());
        review.findings().forEach(finding -> finding(text, finding));
        review.sources().forEach(source -> source(text, source));
        line(text, "");
        line(text, Messages.text("severities") + ": " + review.severities().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + " " + String.format("%,d", entry.getValue()))
                .collect(Collectors.joining(", ")));
        List<SourceProblem> problems = review.problems();
        if (!problems.isEmpty()) {
            line(text, "");
            line(text, Messages.text("problems"));
            problems.forEach(problem -> line(text, "  " + problem.path() + ": " + problem.text()));
        }
        return text.toString();
    }

    private void finding(StringBuilder text, LogFinding finding) {
        line(text, "");
        line(text, finding.finding().severity() + ": " + finding.finding().summary() + " ("
                + Messages.text("count", finding.count()) + (finding.harmless() ? ", " + Messages.text("harmless") : "")
                + ")");
        if (!finding.harmless()) {
            line(text, "  " + finding.finding().explanation());
            if (!finding.finding().action().isEmpty()) {
                line(text, "  " + Messages.text("todo", finding.finding().action()));
            }
        }
        for (EvidenceReference reference : finding.finding().evidence().stream().limit(SHOWN).toList()) {
            line(text, "    " + Messages.text("line", reference.source(), Long.toString(reference.line().orElse(0)),
                    reference.time().map(time -> ", " + format.format(time)).orElse(""), reference.text()));
        }
    }

    private void source(StringBuilder text, LogSource source) {
        line(text, "");
        line(text, source.path());
        field(text, "size", Messages.text("size.value", source.bytes(), source.lines(), source.records()));
        field(text, "encoding", source.encoding());
        if (source.badBytes() > 0) {
            field(text, "badBytes", String.format("%,d", source.badBytes()));
        }
        field(text, "formats", source.formats().stream()
                .map(share -> share.id() + " " + String.format("%,d", share.lines())).collect(Collectors.joining(", ")));
        if (source.unrecognised() > 0) {
            field(text, "unrecognised", Messages.text("unrecognised.value", source.unrecognised(),
                    Math.round(source.unrecognisedShare() * 100)));
        }
        if (source.firstTime().isPresent() && source.lastTime().isPresent()) {
            field(text, "time", Messages.text("time.value", format.format(source.firstTime().get()),
                    format.format(source.lastTime().get()), source.zone().getId()));
        }
        source.inferred().forEach(part -> field(text, "inferred", Messages.text("inferred." + part)));
        source.gaps().forEach(gap -> field(text, "gaps",
                Messages.text("gaps.value", format.format(gap.from()), format.format(gap.to()))));
        workstation(text, source.workstation());
        field(text, "sha256", source.sha256());
    }

    private static void workstation(StringBuilder text, LoggedWorkstation workstation) {
        workstation.name().ifPresent(name -> field(text, "workstation", name));
        workstation.versions().forEach(version -> field(text, "version", version.name() + " " + version.version() + " "
                + Messages.text("version." + version.standing())));
        list(text, "readers", workstation.readers());
        list(text, "cards", workstation.cards());
        list(text, "certificates", workstation.certificates());
    }

    private static void list(StringBuilder text, String key, List<String> values) {
        if (!values.isEmpty()) {
            field(text, key, String.join("; ", values));
        }
    }

    private static void field(StringBuilder text, String key, String value) {
        String label = Messages.text(key);
        line(text, "  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + value);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
