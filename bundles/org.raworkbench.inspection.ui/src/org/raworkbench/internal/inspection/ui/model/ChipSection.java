package org.raworkbench.internal.inspection.ui.model;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.core.Severity;
import org.raworkbench.inspection.AnswerToReset;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.ChipIdentity;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** The chip: its answer to reset field by field, what it says about itself, and its life cycle data. */
final class ChipSection {

    private ChipSection() {
    }

    static Section of(CardSnapshot snapshot) {
        List<Row> rows = new ArrayList<>();
        ChipIdentity chip = snapshot.chip();
        snapshot.atr().ifPresent(atr -> {
            rows.add(Row.field(Messages.Chip_atr, atr.bytes().spacedHex()));
            atr.problems().forEach(problem -> rows.add(Row.field(Messages.Chip_atrProblem, problem.text(),
                    Severity.ERROR)));
        });
        chip.facts().forEach(fact -> rows.add(Row.field(fact.name(), fact.value())));
        snapshot.atr().map(AnswerToReset::fields).filter(fields -> !fields.isEmpty())
                .ifPresent(fields -> rows.add(table(Messages.Chip_fields, fields.stream()
                        .map(field -> List.of(field.name(), field.hex(), field.meaning())).toList())));
        if (!chip.cplc().isEmpty()) {
            rows.add(table(Messages.Chip_cplc, chip.cplc().stream()
                    .map(field -> List.of(field.label(), field.hex(), field.meaning())).toList()));
        }
        if (rows.isEmpty()) {
            rows.add(Row.paragraph(Messages.Chip_none));
        }
        return new Section("chip", Messages.Chip_title, "", CardSections.worst(rows), rows);
    }

    private static Row table(String first, List<List<String>> lines) {
        return new Row.Table(List.of(first, Messages.Chip_bytes, Messages.Chip_meaning), lines, false);
    }
}
