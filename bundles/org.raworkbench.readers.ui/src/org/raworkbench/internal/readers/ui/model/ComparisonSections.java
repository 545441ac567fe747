package org.raworkbench.internal.readers.ui.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.readers.CardAcrossReaders;
import org.raworkbench.readers.CardAcrossReaders.Outcome;
import org.raworkbench.readers.CardAcrossReaders.Reading;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** Readers beside each other and beside the catalogue, and one card in several readers. */
final class ComparisonSections {

    private static final String SAME_MODEL = "reader.same-model-different-firmware";
    private static final String ELSEWHERE = "reader.card-reads-elsewhere";

    private final List<ReaderRow> rows;
    private final ReadersState state;

    private ComparisonSections(List<ReaderRow> rows, ReadersState state) {
        this.rows = rows;
        this.state = state;
    }

    static List<Section> of(List<ReaderRow> rows, ReadersState state) {
        ComparisonSections sections = new ComparisonSections(rows, state);
        List<Section> all = new ArrayList<>();
        if (!state.catalogueProblems().isEmpty()) {
            all.add(sections.site());
        }
        all.add(sections.cards());
        if (!rows.isEmpty()) {
            all.add(sections.catalogue());
        }
        sections.models().forEach((model, same) -> all.add(sections.model(model, same)));
        return all;
    }

    private Section site() {
        List<Row> lines = new ArrayList<>();
        state.catalogueProblems().forEach(problem -> lines.add(Row.paragraph(problem)));
        return new Section("site", Messages.Compare_site, "", Optional.of(Severity.WARNING), lines);
    }

    private Section cards() {
        List<Row> lines = new ArrayList<>();
        findings(ELSEWHERE).forEach(finding -> ReaderSections.add(lines, finding));
        for (CardAcrossReaders card : state.cards()) {
            lines.add(Row.heading(NLS.bind(card.certain() ? Messages.Compare_card : Messages.Compare_cardLikely,
                    card.card())));
            if (!card.differs()) {
                lines.add(Row.paragraph(Messages.Compare_same));
            }
            lines.add(new Row.Table(List.of(Messages.Compare_outcome, Messages.Compare_certificates,
                    Messages.Column_firmware, Messages.Compare_reader),
                    card.readings().stream().map(reading -> List.of(word(reading.outcome()),
                            String.valueOf(reading.certificates()), reading.firmware(), reading.reader())).toList(),
                    false));
            card.readings().forEach(reading -> problems(lines, reading));
        }
        boolean differs = state.cards().stream().anyMatch(CardAcrossReaders::differs);
        if (lines.isEmpty()) {
            lines.add(Row.paragraph(Messages.Compare_noCard));
        }
        return new Section("cards", Messages.Compare_cards, differs ? Messages.Compare_differs : "",
                state.cards().isEmpty() ? Optional.empty()
                        : Optional.of(differs ? Severity.WARNING : Severity.OK), lines);
    }

    private static void problems(List<Row> lines, Reading reading) {
        reading.problems().forEach(problem -> lines.add(Row.field(reading.reader(), problem)));
    }

    private Section catalogue() {
        List<List<String>> table = rows.stream().map(row -> List.of(row.word(), row.firmware(),
                FirmwareWords.latest(row.standing()),
                row.standing().minimum().isPresent() ? FirmwareWords.minimum(row.standing())
                        : Messages.Latest_unknown,
                row.name())).toList();
        Severity worst = rows.stream().map(ReaderRow::severity).max(Severity.BY_SERIOUSNESS).orElse(Severity.OK);
        List<Row> lines = new ArrayList<>();
        lines.add(new Row.Table(List.of(Messages.Column_state, Messages.Column_firmware, Messages.Column_latest,
                Messages.Column_minimum, Messages.Compare_reader), table, false));
        return new Section("catalogue", Messages.Compare_catalogue, "", Optional.of(worst), lines);
    }

    private Section model(String model, List<ReaderRow> same) {
        List<Row> lines = new ArrayList<>();
        List<Finding> different = findings(SAME_MODEL).stream()
                .filter(finding -> same.stream().anyMatch(row -> row.name().equals(finding.subject()))).toList();
        different.forEach(finding -> ReaderSections.add(lines, finding));
        boolean oneRelease = same.stream().map(ReaderRow::firmware).distinct().count() == 1;
        if (different.isEmpty() && oneRelease) {
            lines.add(Row.paragraph(NLS.bind(Messages.Compare_oneRelease, same.get(0).firmware())));
        }
        for (ReaderProperty property : ReaderProperty.values()) {
            long values = same.stream().map(row -> row.facts().text(property).orElse("")).distinct().count();
            if (values > 1) {
                same.forEach(row -> lines.add(Row.field(
                        NLS.bind(Messages.Compare_value, FirmwareWords.of(property), row.name()),
                        row.facts().value(property).map(ReaderSections::sourced).orElse(Messages.Compare_silent))));
            }
        }
        return new Section("same-" + model, NLS.bind(Messages.Compare_model, same.size(), model),
                oneRelease ? "" : Messages.Compare_differs,
                Optional.of(oneRelease ? Severity.OK : Severity.INFO), lines);
    }

    /** Models of which there are several readers. */
    private Map<String, List<ReaderRow>> models() {
        Map<String, List<ReaderRow>> models = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.usb().isEmpty()).forEach(row -> models
                .computeIfAbsent(row.model() + " (" + row.usb() + ")", key -> new ArrayList<>()).add(row));
        models.values().removeIf(same -> same.size() < 2);
        return models;
    }

    private List<Finding> findings(String id) {
        return state.findings().stream().filter(finding -> finding.id().equals(id)).toList();
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case READ -> Messages.Outcome_read;
            case PARTLY -> Messages.Outcome_partly;
            case NOT_READ -> Messages.Outcome_notRead;
        };
    }
}
