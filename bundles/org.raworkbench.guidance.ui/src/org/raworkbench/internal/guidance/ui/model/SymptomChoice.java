package org.raworkbench.internal.guidance.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.knowledge.Symptom;

/**
 * A symptom that a person can choose.
 *
 * @param id id of the symptom
 * @param title its name
 * @param question what to ask first; may be empty
 * @param searched everything the search looks at, in lower case
 */
public record SymptomChoice(String id, String title, String question, String searched) {

    public SymptomChoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(searched, "searched");
    }

    /** All symptoms of {@code knowledge}. */
    public static List<SymptomChoice> all(Knowledge knowledge) {
        return knowledge.symptoms().stream().map(SymptomChoice::of).toList();
    }

    private static SymptomChoice of(Symptom symptom) {
        return new SymptomChoice(symptom.getId(), symptom.getTitle(), Objects.requireNonNullElse(symptom.getQuestion(),
                ""),
                String.join("\n", Stream.concat(Stream.of(symptom.getTitle(), symptom.getId()),
                        symptom.getWords().stream()).toList()).toLowerCase(Locale.ROOT));
    }

    /** Whether every word of {@code wanted} is in the title or in the other words for the symptom. */
    public boolean fits(String wanted) {
        return Stream.of(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(searched::contains);
    }
}
