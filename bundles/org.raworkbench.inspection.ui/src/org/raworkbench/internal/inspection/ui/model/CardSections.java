package org.raworkbench.internal.inspection.ui.model;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardSeries;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** Turns a snapshot and the findings about it into the sections of the page, in the order of their use at the desk. */
public final class CardSections {

    private final Dates dates;
    private final CertificateSection certificates;

    /** @param clock the present, to say how many days are left */
    public CardSections(Clock clock, ZoneId zone) {
        dates = new Dates(zone);
        certificates = new CertificateSection(dates, clock);
    }

    /** The sections about {@code snapshot}, which may be of an inspection that still goes on. */
    public List<Section> of(CardSnapshot snapshot, List<Finding> findings) {
        List<Section> sections = new ArrayList<>();
        if (snapshot.stage() == CardSnapshot.Stage.COMPLETE) {
            sections.add(findings(findings));
        }
        sections.add(identity(snapshot));
        sections.add(certificates.of(snapshot));
        sections.add(counters(snapshot));
        sections.add(applications(snapshot));
        sections.add(ChipSection.of(snapshot));
        if (!snapshot.problems().isEmpty()) {
            sections.add(problems(snapshot));
        }
        sections.add(TraceSection.of(snapshot));
        return sections;
    }

    private static Section findings(List<Finding> findings) {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : Verdict.inOrder(findings)) {
            rows.add(Row.heading(finding.summary(), finding.severity()));
            addField(rows, Messages.Findings_action, finding.action());
            addField(rows, Messages.Findings_actors,
                    finding.actors().stream().map(Actor::label).collect(Collectors.joining(", ")));
            addField(rows, Messages.Findings_because, finding.explanation());
            finding.evidence().stream().map(EvidenceReference::describe)
                    .forEach(seen -> addField(rows, Messages.Findings_evidence, seen));
            addField(rows, Messages.Findings_id, finding.id());
        }
        if (rows.isEmpty()) {
            rows.add(Row.paragraph(Messages.Findings_none));
        }
        return new Section("findings", Messages.Findings_title,
                findings.isEmpty() ? Messages.Findings_noneShort : String.valueOf(findings.size()),
                Optional.of(Severity.worstOf(findings)), rows);
    }

    private Section identity(CardSnapshot snapshot) {
        List<Row> rows = new ArrayList<>();
        rows.add(uuid(snapshot));
        String names = snapshot.certificates().stream().flatMap(certificate -> certificate.content().stream())
                .map(content -> CertificateSection.commonName(content.subject())).distinct()
                .collect(Collectors.joining("; "));
        addField(rows, Messages.Identity_names, names);
        rows.add(series(snapshot.series()));
        if (!snapshot.names().isEmpty()) {
            addField(rows, Messages.Identity_listNames,
                    NLS.bind(Messages.Identity_listNamesNote, String.join("; ", snapshot.names())));
        }
        if (snapshot.stage() == CardSnapshot.Stage.COMPLETE) {
            addField(rows, Messages.Identity_chip, snapshot.chip().serial().orElse(Messages.Identity_chipUnknown));
        }
        addField(rows, Messages.Identity_reader, snapshot.reader().name());
        addField(rows, Messages.Identity_protocol, snapshot.protocol());
        addField(rows, Messages.Identity_taken, dates.time(snapshot.taken()));
        return new Section("identity", Messages.Identity_title, snapshot.uuid().orElse(""), Optional.empty(), rows);
    }

    private static Row uuid(CardSnapshot snapshot) {
        Optional<String> uuid = snapshot.uuid();
        if (uuid.isPresent()) {
            return Row.field(Messages.Identity_uuid, uuid.get());
        }
        List<String> several = snapshot.certificates().stream().flatMap(certificate -> certificate.uuid().stream())
                .distinct().toList();
        if (!several.isEmpty()) {
            return Row.field(Messages.Identity_uuid,
                    NLS.bind(Messages.Identity_uuidDiffers, String.join(", ", several)), Severity.WARNING);
        }
        String why = nothing(snapshot, Messages.Identity_uuidUnknown);
        return snapshot.stage() == CardSnapshot.Stage.ATR ? Row.field(Messages.Identity_uuid, why)
                : Row.field(Messages.Identity_uuid, why, Severity.UNKNOWN);
    }

    private static Row series(CardSeries series) {
        return switch (series.confidence()) {
            case CONFIRMED -> Row.field(Messages.Identity_series,
                    NLS.bind(Messages.Identity_seriesConfirmed, series.value(), series.because()));
            case LIKELY -> Row.field(Messages.Identity_series,
                    NLS.bind(Messages.Identity_seriesLikely, series.value(), series.because()));
            case UNKNOWN -> Row.field(Messages.Identity_series,
                    NLS.bind(Messages.Identity_seriesUnknown, series.because()), Severity.UNKNOWN);
        };
    }

    private static Section counters(CardSnapshot snapshot) {
        List<Row> rows = new ArrayList<>();
        for (RetryCounter counter : snapshot.counters()) {
            rows.add(Row.field(NLS.bind(Messages.Counters_name, counter.name(), counter.application()), words(counter),
                    severity(counter)));
        }
        if (rows.isEmpty()) {
            rows.add(Row.paragraph(nothing(snapshot, Messages.Counters_none)));
        }
        String summary = snapshot.counters().stream().findFirst().map(counter -> switch (counter.state()) {
            case BLOCKED -> Messages.Counters_blockedShort;
            default -> counter.triesLeft().isPresent()
                    ? NLS.bind(Messages.Counters_short, counter.triesLeft().getAsInt()) : "";
        }).orElse("");
        return new Section("counters", Messages.Counters_title, summary, worst(rows), rows);
    }

    private static String words(RetryCounter counter) {
        return switch (counter.state()) {
            case BLOCKED -> Messages.Counters_blocked;
            case VERIFIED -> Messages.Counters_verified;
            case UNKNOWN -> Messages.Counters_unknown;
            case OK -> counter.triesLeft().isEmpty() ? Messages.Counters_okUntold
                    : counter.triesLeft().getAsInt() == 1 ? Messages.Counters_try
                            : NLS.bind(Messages.Counters_tries, counter.triesLeft().getAsInt());
        };
    }

    private static Severity severity(RetryCounter counter) {
        return switch (counter.state()) {
            case BLOCKED -> Severity.ERROR;
            case VERIFIED -> Severity.INFO;
            case UNKNOWN -> Severity.UNKNOWN;
            case OK -> counter.triesLeft().orElse(2) == 1 ? Severity.WARNING : Severity.OK;
        };
    }

    private static Section applications(CardSnapshot snapshot) {
        List<Row> rows = new ArrayList<>();
        if (snapshot.applications().isEmpty()) {
            rows.add(Row.paragraph(nothing(snapshot, Messages.Applications_none)));
        } else {
            rows.add(new Row.Table(List.of(Messages.Applications_name, Messages.Applications_aid,
                    Messages.Applications_detail), snapshot.applications().stream()
                            .map(application -> List.of(application.name(), application.aid().hex(),
                                    application.detail()))
                            .toList(), false));
        }
        return new Section("applications", Messages.Applications_title,
                snapshot.applications().isEmpty() ? "" : String.valueOf(snapshot.applications().size()),
                Optional.empty(), rows);
    }

    private static Section problems(CardSnapshot snapshot) {
        Row table = new Row.Table(List.of(Messages.Problems_place, Messages.Problems_text), snapshot.problems()
                .stream().map(problem -> List.of(problem.place(), problem.text())).toList(), false);
        return new Section("problems", Messages.Problems_title, String.valueOf(snapshot.problems().size()),
                Optional.of(Severity.UNKNOWN), List.of(table));
    }

    /**
     * Why a part of {@code snapshot} is empty: it is still to come, something could not be read, or
     * {@code notThere}, where everything was read.
     */
    static String nothing(CardSnapshot snapshot, String notThere) {
        if (snapshot.stage() == CardSnapshot.Stage.ATR) {
            return Messages.Nothing_yet;
        }
        return snapshot.problems().isEmpty() ? notThere : Messages.Nothing_read;
    }

    /** The most serious severity among the fields and headings of {@code rows}; empty when none has one. */
    static Optional<Severity> worst(List<Row> rows) {
        return rows.stream().flatMap(row -> switch (row) {
            case Row.Field field -> field.severity().stream();
            case Row.Heading heading -> heading.severity().stream();
            case Row.Paragraph paragraph -> Stream.<Severity>empty();
            case Row.Table table -> Stream.<Severity>empty();
        }).max(Severity.BY_SERIOUSNESS);
    }

    private static void addField(List<Row> rows, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(Row.field(name, value));
        }
    }
}
