package org.raworkbench.internal.guidance.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.NextStep;
import org.raworkbench.guidance.Observation;
import org.raworkbench.guidance.RankedCause;
import org.raworkbench.guidance.knowledge.Cause;
import org.raworkbench.guidance.knowledge.CausePrior;
import org.raworkbench.guidance.knowledge.Contradiction;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.guidance.knowledge.RuleOfThumb;
import org.raworkbench.guidance.knowledge.Statement;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** Everything there is to say about one cause: why, what next, what else it could be, and where all that comes from. */
public final class CauseSections {

    private final Diagnosis diagnosis;
    private final Knowledge knowledge;

    public CauseSections(WatchState.Answer answer) {
        diagnosis = answer.diagnosis();
        knowledge = answer.knowledge();
    }

    /** The sections about {@code cause}. */
    public List<Section> of(RankedCause cause) {
        List<Section> sections = new ArrayList<>();
        sections.add(why(cause));
        sections.add(next(cause));
        alternatives(cause).ifPresent(sections::add);
        experience(cause).ifPresent(sections::add);
        contradictions(cause).ifPresent(sections::add);
        sections.add(source(cause));
        return sections;
    }

    private static Section why(RankedCause cause) {
        List<Row> rows = new ArrayList<>();
        if (!cause.explanation().isEmpty()) {
            rows.add(Row.paragraph(cause.explanation()));
        }
        observations(rows, Messages.Cause_for, cause.supporting(), Messages.Cause_forNone);
        observations(rows, Messages.Cause_against, cause.opposing(), Messages.Cause_againstNone);
        rows.add(Row.heading(Messages.Cause_missing));
        if (cause.missing().isEmpty()) {
            rows.add(Row.paragraph(Messages.Cause_missingNone));
        }
        cause.missing().forEach(check -> rows.add(Row.paragraph(NLS.bind(Messages.Cause_missingLine,
                new Object[] {check.title(), Words.who(check.actors()), Words.minutes(check.minutes())}))));
        return section("why", NLS.bind(Messages.Cause_title, cause.title(), Likelihood.of(cause.score()).word()), rows);
    }

    private static void observations(List<Row> rows, String heading, List<Observation> seen, String none) {
        rows.add(Row.heading(heading));
        if (seen.isEmpty()) {
            rows.add(Row.paragraph(none));
        }
        for (Observation observation : seen) {
            rows.add(Row.paragraph(NLS.bind(Messages.Cause_observation, observation.reason(), observation.said())));
            observation.seen().ifPresent(reference -> rows.add(
                    Row.paragraph(NLS.bind(Messages.Cause_reference, reference.describe()))));
        }
    }

    private static Section next(RankedCause cause) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.field(Messages.Cause_who, Words.capital(Words.who(cause.actors()))));
        if (cause.nextStep().isEmpty()) {
            rows.add(Row.paragraph(Messages.Cause_noStep));
        }
        cause.nextStep().ifPresent(step -> rows.addAll(next(step)));
        return section("next", Messages.Cause_next, rows);
    }

    private static List<Row> next(NextStep step) {
        return List.of(Row.field(step.check() ? Messages.Cause_check : Messages.Cause_step, step.title()),
                Row.paragraph(step.instruction()),
                Row.field(Messages.Cause_stepWho, NLS.bind(Messages.Cause_stepWhoLine,
                        Words.capital(Words.who(step.actors())), Words.minutes(step.minutes()))));
    }

    private Optional<Section> alternatives(RankedCause cause) {
        List<String> others = cause.alternatives().stream().flatMap(id -> knowledge.cause(id).stream())
                .map(Cause::getTitle).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(section("alternatives", Messages.Cause_alternatives,
                List.of(Row.paragraph(Messages.Cause_alternativesNote),
                        Row.paragraph(others.stream().map(CauseSections::bullet).collect(Collectors.joining("\n"))))));
    }

    private Optional<Section> experience(RankedCause cause) {
        List<Row> rows = new ArrayList<>();
        for (RuleOfThumb rule : knowledge.rules()) {
            if (rule.getCauses().contains(cause.id())) {
                rows.add(Row.heading(rule.getTitle()));
                rows.add(Row.paragraph(rule.getStatement()));
                rows.add(Row.field(Messages.Source_from, Words.source(rule, knowledge)));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(section("experience", Messages.Cause_experience, rows));
    }

    private Optional<Section> contradictions(RankedCause cause) {
        List<Row> rows = new ArrayList<>();
        for (Contradiction contradiction : knowledge.contradictions()) {
            if (diagnosis.contradictions().contains(contradiction.getId())
                    && contradiction.getTouches().contains(cause.id())) {
                rows.add(Row.heading(contradiction.getTitle()));
                for (Statement statement : contradiction.getStatements()) {
                    rows.add(Row.paragraph(NLS.bind(Messages.Cause_statement, new Object[] {statement.getText(),
                        statement.getSource(), statement.getSeen() == null ? "" : Words.day(statement.getSeen())})));
                }
                if (contradiction.getAdvice() != null) {
                    rows.add(Row.field(Messages.Cause_meanwhile, contradiction.getAdvice()));
                }
            }
        }
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(section("contradictions", Messages.Cause_contradictions, rows));
    }

    private Section source(RankedCause cause) {
        List<Row> rows = new ArrayList<>();
        knowledge.cause(cause.id()).ifPresent(entry -> rows.addAll(source(entry)));
        diagnosis.symptoms().stream().flatMap(id -> knowledge.symptom(id).stream())
                .flatMap(symptom -> symptom.getCauses().stream()).filter(prior -> cause.id().equals(prior.getCause()))
                .map(CausePrior::getSource).distinct()
                .forEach(text -> rows.add(Row.field(Messages.Cause_orderSource, text)));
        return section("source", Messages.Cause_source, rows);
    }

    private List<Row> source(Entry entry) {
        List<Row> rows = new ArrayList<>(List.of(Row.field(Messages.Source_from, entry.getSource()),
                Row.field(Messages.Source_seen, Words.day(entry.getSeen())),
                Row.field(Messages.Source_confidence, Words.confidence(entry.getConfidence())),
                Row.field(Messages.Source_whose, knowledge.originOf(entry))));
        if (entry.getNote() != null) {
            rows.add(Row.field(Messages.Source_note, entry.getNote()));
        }
        return rows;
    }

    private static String bullet(String text) {
        return "\u2022 " + text;
    }

    private static Section section(String id, String title, List<Row> rows) {
        return new Section(id, title, "", Optional.empty(), rows);
    }
}
