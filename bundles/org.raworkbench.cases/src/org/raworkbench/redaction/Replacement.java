package org.raworkbench.redaction;

import java.util.Objects;

/**
 * Something that was found in a text, and what stands for it.
 *
 * @param found the text as a person reads it, {@code O'Brien} where {@code O&#39;Brien} is written; always empty for a
 *        secret, which is nowhere kept
 * @param label what stands for it, such as {@code [person 1]}: the same for the same person, machine, number ... all
 *        over a case
 * @param masked whether the label is put in its place; false when the author keeps it. Always true for a secret
 */
public record Replacement(RedactionKind kind, Place place, String found, String label, boolean masked) {

    public Replacement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(found, "found");
        if (kind.secret() && (!masked || !found.isEmpty())) {
            throw new IllegalArgumentException("a secret is masked and not kept");
        }
    }
}
