package org.raworkbench.internal.cases.ui.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.supportcase.EvidenceItem;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.cases.supportcase.StepRecord;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.core.Severity;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** The evidence that is kept in a case and the steps that were gone, to read. */
public final class EvidenceSections {

    private final Dates dates;
    private final UnaryOperator<String> titles;

    /** @param titles names the step of an id; answers null for one that the knowledge does not have */
    public EvidenceSections(ZoneId zone, UnaryOperator<String> titles) {
        dates = new Dates(zone);
        this.titles = titles;
    }

    /** Findings, steps, observations; never empty. */
    public List<Section> of(SupportCase content) {
        List<Section> sections = new ArrayList<>();
        List<EvidenceItem> findings = content.getEvidence().stream().filter(item -> filled(item.getFinding())).toList();
        List<EvidenceItem> facts = content.getEvidence().stream().filter(item -> !filled(item.getFinding())).toList();
        sections.add(section("findings", Messages.Evidence_findings, findings.size(),
                findings.stream().flatMap(this::finding).toList(), Messages.Evidence_noFindings));
        sections.add(section("steps", Messages.Evidence_steps, content.getSteps().size(),
                content.getSteps().stream().flatMap(this::step).toList(), Messages.Evidence_noSteps));
        List<Row> observations = facts.isEmpty() ? List.of() : List.of(new Row.Table(
                List.of(Messages.Evidence_about, Messages.Evidence_what, Messages.Evidence_value),
                facts.stream().map(item -> List.of(text(item.getSubject()), text(item.getFact()),
                        text(item.getSummary())))
                        .toList(), false));
        sections.add(section("observations", Messages.Evidence_observations, facts.size(), observations,
                Messages.Evidence_noObservations));
        return sections;
    }

    private static Section section(String id, String title, int count, List<Row> rows, String none) {
        return new Section(id, title, String.valueOf(count), Optional.empty(),
                rows.isEmpty() ? List.of(Row.paragraph(none)) : rows);
    }

    private Stream<Row> finding(EvidenceItem item) {
        Row heading = severity(item.getSeverity()).map(severity -> Row.heading(text(item.getSummary()), severity))
                .orElse(Row.heading(text(item.getSummary())));
        String where = Stream.of(text(item.getSubject()), text(item.getSource()), text(item.getPlace()))
                .filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(", "));
        return Stream.of(heading, where.isEmpty() ? null : Row.field(Messages.Evidence_where, where),
                text(item.getText()).isBlank() ? null : Row.field(Messages.Evidence_read, text(item.getText())))
                .filter(row -> row != null);
    }

    private Stream<Row> step(StepRecord step) {
        String ended = switch (step.getState()) {
            case DONE -> Messages.Step_done;
            case FAILED -> Messages.Step_failed;
            case NOT_NEEDED -> Messages.Step_notNeeded;
            case OPEN -> Messages.Step_open;
        };
        String by = step.getBy() == Origin.PERSON ? Messages.Step_byPerson : Messages.Step_byEvidence;
        String at = step.getAt() == null ? "" : ", " + dates.time(step.getAt());
        String title = titles.apply(text(step.getStep()));
        return Stream.of(Row.field(title == null ? text(step.getStep()) : title, NLS.bind(Messages.Step_line, ended, by)
                + at
                + (text(step.getNote()).isBlank() ? "" : ": " + step.getNote())));
    }

    private static Optional<Severity> severity(String name) {
        return Stream.of(Severity.values()).filter(severity -> severity.name().equals(name)).findFirst();
    }

    private static boolean filled(String text) {
        return text != null && !text.isEmpty();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
