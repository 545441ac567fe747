package org.raworkbench.internal.logs.ui.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.core.Severity;
import org.raworkbench.logs.FormatShare;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.LogSource;
import org.raworkbench.logs.LoggedWorkstation;
import org.raworkbench.logs.RecordSeverity;
import org.raworkbench.logs.RuleCount;
import org.raworkbench.logs.SoftwareVersion;
import org.raworkbench.logs.SourceProblem;
import org.raworkbench.logs.TimeGap;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** The summary of each log, and of all together. */
public final class SummarySections {

    private static final int MOST_SOURCES = 200;
    private static final double MUCH = 0.2;

    private final Dates dates;

    public SummarySections(Dates dates) {
        this.dates = dates;
    }

    /** All together first, then each source of {@code review}, then what could not be read. */
    public List<Section> of(LogReview review, List<OpenSource> open, List<String> notes) {
        List<Section> sections = new ArrayList<>();
        sections.add(all(review));
        if (!review.problems().isEmpty() || !notes.isEmpty()) {
            sections.add(problems(review, notes));
        }
        review.sources().stream().limit(MOST_SOURCES).forEach(source -> sections.add(source(source,
                open.stream().filter(one -> one.path().equals(source.path())).findFirst())));
        return sections;
    }

    private Section all(LogReview review) {
        List<Row> rows = new ArrayList<>();
        field(rows, "summary.logs", Integer.toString(review.sources().size()));
        field(rows, "summary.lines", number(review.sources().stream().mapToLong(LogSource::lines).sum()));
        field(rows, "summary.bytes", number(review.sources().stream().mapToLong(LogSource::bytes).sum()));
        review.firstTime().ifPresent(first -> field(rows, "summary.span", Messages.text("summary.between",
                dates.time(first), dates.time(review.lastTime().orElse(first)))));
        field(rows, "summary.severities", review.severities().entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && entry.getKey() != RecordSeverity.NONE)
                .map(entry -> SeverityWords.of(entry.getKey()) + " " + number(entry.getValue()))
                .collect(Collectors.joining(", ")));
        return new Section("all", Messages.text("summary.all"), Integer.toString(review.sources().size()),
                Optional.empty(), rows);
    }

    private static Section problems(LogReview review, List<String> notes) {
        List<Row> rows = new ArrayList<>();
        for (SourceProblem problem : review.problems()) {
            rows.add(Row.field(problem.path().isEmpty() ? Messages.text("summary.general") : problem.path(),
                    problem.text(), problem.kind() == SourceProblem.Kind.UNREADABLE ? Severity.UNKNOWN
                            : Severity.INFO));
        }
        notes.forEach(note -> rows.add(Row.paragraph(note)));
        boolean lost = review.inputLost();
        return new Section("problems", Messages.text("summary.problems"), Integer.toString(review.problems().size()),
                Optional.of(lost ? Severity.UNKNOWN : Severity.INFO), rows);
    }

    private Section source(LogSource source, Optional<OpenSource> open) {
        List<Row> rows = new ArrayList<>();
        field(rows, "summary.path", source.path());
        field(rows, "summary.hash", source.sha256());
        field(rows, "summary.bytes", number(source.bytes()));
        field(rows, "summary.lines", Messages.text("summary.linesRecords", source.lines(), source.records()));
        field(rows, "summary.encoding", source.encoding() + " " + Messages.text(source.encodingGuessed()
                ? "summary.guessed" : "summary.chosen"));
        field(rows, "summary.zone", source.zone().getId());
        open.filter(one -> one.skew() != 0).ifPresent(one -> field(rows, "summary.skew",
                SkewWords.of(one.skewTime())));
        field(rows, "summary.formats", source.formats().stream().map(format -> share(format, source.lines()))
                .collect(Collectors.joining(", ")));
        rows.add(Row.field(Messages.text("summary.unrecognised"), percent(source.unrecognisedShare()),
                source.unrecognisedShare() > MUCH ? Severity.UNKNOWN : Severity.OK));
        source.firstTime().ifPresent(first -> field(rows, "summary.span", Messages.text("summary.between",
                dates.time(first), dates.time(source.lastTime().orElse(first)))));
        for (TimeGap gap : source.gaps()) {
            field(rows, "summary.gap", Messages.text("summary.gapWords", words(gap.length()), dates.time(gap.from()),
                    dates.time(gap.to())));
        }
        workstation(rows, source.workstation());
        for (RuleCount met : source.met()) {
            if (!met.harmless()) {
                rows.add(Row.field(Messages.text("summary.met", met.count()), met.summary(), met.severity()));
            }
        }
        Optional<Severity> worst = source.met().stream().filter(met -> !met.harmless()).map(RuleCount::severity)
                .max(Severity.BY_SERIOUSNESS);
        String path = source.path().replace('\\', '/');
        return new Section("source " + source.path(), path.substring(path.lastIndexOf('/') + 1),
                source.workstation().name().orElse(""), worst, rows);
    }

    private static void workstation(List<Row> rows, LoggedWorkstation seen) {
        seen.name().ifPresent(name -> field(rows, "summary.workstation", name));
        for (SoftwareVersion version : seen.versions()) {
            rows.add(Row.field(version.name(), version.version() + (version.remark().isEmpty() ? ""
                    : " \u2013 " + version.remark()), severity(version.standing())));
        }
        field(rows, "summary.readers", String.join(", ", seen.readers()));
        field(rows, "summary.cards", String.join(", ", seen.cards()));
        field(rows, "summary.certificates", String.join("; ", seen.certificates()));
    }

    /** What a standing means for a person. */
    static Severity severity(Standing standing) {
        return switch (standing) {
            case GOOD -> Severity.OK;
            case BAD -> Severity.ERROR;
            case UNKNOWN -> Severity.UNKNOWN;
            default -> Severity.INFO;
        };
    }

    private static void field(List<Row> rows, String key, String value) {
        if (!value.isBlank()) {
            rows.add(Row.field(Messages.text(key), value));
        }
    }

    private static String share(FormatShare format, long lines) {
        return format.id() + " " + percent(lines == 0 ? 0 : (double) format.lines() / lines);
    }

    private static String percent(double share) {
        return Messages.text("summary.percent", share);
    }

    private static String number(long number) {
        return Messages.text("summary.number", number);
    }

    private static String words(Duration length) {
        return length.toDays() > 0 ? Messages.text("summary.days", length.toDays(), length.toHoursPart())
                : Messages.text("summary.hours", length.toHours(), length.toMinutesPart());
    }
}
