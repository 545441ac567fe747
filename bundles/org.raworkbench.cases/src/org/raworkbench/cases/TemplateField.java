package org.raworkbench.cases;

import java.util.List;
import java.util.Objects;

/**
 * One field of a case template.
 *
 * @param id id inside the template, lower case with hyphens
 * @param label what the author sees
 * @param help what belongs into it; may be empty
 * @param kind how it is entered
 * @param required whether a case without it is incomplete
 * @param askedFirst whether the target asks for it first
 * @param fill name of the filling that offers a value from evidence, see {@code Fillings}; empty when only the author
 *        knows
 * @param preset text of the template itself; may be empty
 * @param choices the values of a {@link Kind#CHOICE}
 * @param contradictedBy observations that contradict a confirmation: {@code finding:ID}, {@code fact:KEY=STANDING}
 * @param keepsUuid whether the affected person's UUID stays readable in it on export
 */
public record TemplateField(String id, String label, String help, Kind kind, boolean required, boolean askedFirst,
        String fill, String preset, List<String> choices, List<String> contradictedBy, boolean keepsUuid) {

    /** How a field is entered. */
    public enum Kind {
        /** One line. */
        TEXT,
        /** Several lines. */
        LONG_TEXT,
        /** A whole number. */
        NUMBER,
        /** A day and, where known, a time; as the author writes it. */
        WHEN,
        /** One of several values. */
        CHOICE,
        /** Something that only the author can confirm; the workbench never ticks it. */
        CONFIRM
    }

    public TemplateField {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fill, "fill");
        Objects.requireNonNull(preset, "preset");
        choices = List.copyOf(choices);
        contradictedBy = List.copyOf(contradictedBy);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a field id: " + id);
        }
        if (kind == Kind.CONFIRM && !fill.isEmpty()) {
            throw new IllegalArgumentException(id + ": what the author confirms is never filled");
        }
        if (kind == Kind.CHOICE && choices.isEmpty()) {
            throw new IllegalArgumentException(id + ": a choice needs values");
        }
    }
}
