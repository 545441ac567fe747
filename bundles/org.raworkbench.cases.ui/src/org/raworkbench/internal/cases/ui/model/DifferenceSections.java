package org.raworkbench.internal.cases.ui.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.cases.CaseDifference;
import org.raworkbench.cases.CaseDifference.Change;
import org.raworkbench.cases.CaseDifference.Part;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** The differences of two versions of a case, to read. */
public final class DifferenceSections {

    private DifferenceSections() {
    }

    /**
     * One section for each part that is different; a sentence where nothing is. Fields are called as in {@code
     * template}.
     */
    public static List<Section> of(CaseDifference difference, CaseTemplate template) {
        if (difference.changes().isEmpty()) {
            return List.of(new Section("none", Messages.Difference_none, "", Optional.empty(),
                    List.of(Row.paragraph(Messages.Difference_same))));
        }
        Map<Part, List<Row>> rows = new EnumMap<>(Part.class);
        for (Change change : difference.changes()) {
            List<Row> part = rows.computeIfAbsent(change.part(), key -> new ArrayList<>());
            part.add(Row.heading(template.field(change.id()).map(TemplateField::label).orElse(change.id())));
            part.add(Row.field(Messages.Difference_before, shown(change.before())));
            part.add(Row.field(Messages.Difference_after, shown(change.after())));
        }
        return rows.entrySet().stream().map(entry -> new Section(entry.getKey().name(), title(entry.getKey()), "",
                Optional.empty(), entry.getValue())).toList();
    }

    private static String shown(String text) {
        return text.isEmpty() ? Messages.Difference_nothing : text;
    }

    private static String title(Part part) {
        return switch (part) {
            case CASE -> Messages.Difference_case;
            case FIELD -> Messages.Difference_fields;
            case CONFIRMATION -> Messages.Difference_confirmations;
            case STEP -> Messages.Difference_steps;
            case EVIDENCE -> Messages.Difference_evidence;
            case ATTACHMENT -> Messages.Difference_attachments;
        };
    }
}
