package org.raworkbench.internal.guidance.ui.model;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.raworkbench.guidance.knowledge.Entry;

/**
 * One entry in the list of all knowledge.
 *
 * @param entry the entry
 * @param site whether it is in the site's file
 * @param overrides whether it takes the place of one below
 * @param origin whose knowledge it is
 */
public record EntryRow(Entry entry, boolean site, boolean overrides, String origin) {

    public EntryRow {
        Objects.requireNonNull(entry, "entry");
        origin = Objects.requireNonNullElse(origin, "");
    }

    /** The title, or that there is none yet. */
    public String title() {
        return entry.getTitle() == null || entry.getTitle().isBlank() ? Messages.Draft_untitled : entry.getTitle();
    }

    /** The id; empty while there is none. */
    public String id() {
        return Objects.requireNonNullElse(entry.getId(), "");
    }

    /** Whose it is and what it changes. */
    public String standing() {
        return site ? NLS.bind(overrides ? Messages.Draft_overrides : Messages.Draft_added, origin) : origin;
    }

    /** Whether the words of {@code wanted} are in title, id, source or kind. */
    public boolean fits(String wanted) {
        String text = String.join("\n", title(), id(), Objects.requireNonNullElse(entry.getSource(), ""),
                kind(entry.eClass()), Objects.requireNonNullElse(entry.getNote(), "")).toLowerCase(Locale.ROOT);
        return Stream.of(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }

    /** What people call entries of {@code kind}. */
    public static String kind(EClass kind) {
        return switch (kind.getName()) {
            case "ErrorEntry" -> Messages.Kind_error;
            case "Symptom" -> Messages.Kind_symptom;
            case "Cause" -> Messages.Kind_cause;
            case "Check" -> Messages.Kind_check;
            case "Step" -> Messages.Kind_step;
            case "Guide" -> Messages.Kind_guide;
            case "SupportedProduct" -> Messages.Kind_product;
            case "CardSeries" -> Messages.Kind_series;
            case "RuleOfThumb" -> Messages.Kind_rule;
            case "Contradiction" -> Messages.Kind_contradiction;
            default -> kind.getName();
        };
    }
}
