package org.raworkbench.internal.inspection.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.core.Finding;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Section;

/**
 * Everything that a pane shows about one reader. Immutable.
 *
 * @param reader the reader; empty when there is none
 * @param headline verdict or state
 * @param sections what is known of the card; empty where there is no card to speak about
 * @param steps what to do, shown where there are no sections
 * @param offers what the workbench can do from here
 * @param busy whether something is being read
 * @param snapshot what the sections were made of
 * @param findings the findings about it; empty until they are there
 */
public record CardPage(Optional<String> reader, Headline headline, List<Section> sections, List<String> steps,
        Set<Offer> offers, boolean busy, Optional<CardSnapshot> snapshot, List<Finding> findings) {

    /** What a person can do with one click from an empty state. */
    public enum Offer {
        /** Stop reading. */
        CANCEL,
        /** Read the card again. */
        INSPECT,
        /** Put a simulated card on the desk. */
        DEMO,
        /** List virtual readers too. */
        SHOW_VIRTUAL
    }

    public CardPage {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(headline, "headline");
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
        offers = Set.copyOf(offers);
        Objects.requireNonNull(snapshot, "snapshot");
        findings = List.copyOf(findings);
    }

    /** Whether there is a complete inspection to export. */
    public boolean exportable() {
        return snapshot.filter(read -> read.stage() == CardSnapshot.Stage.COMPLETE).isPresent() && !busy;
    }

    /** All that is on the page as plain text: verdict first, then the sections. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        if (headline.demo()) {
            text.append(Messages.Text_demo).append("\n\n");
        }
        text.append(headline.word()).append('\n').append(headline.sentence()).append('\n');
        if (!headline.next().isEmpty()) {
            text.append(Messages.Text_next).append(' ').append(headline.next()).append('\n');
        }
        if (!headline.who().isEmpty()) {
            text.append(Messages.Text_who).append(' ').append(headline.who()).append('\n');
        }
        sections.forEach(section -> text.append('\n').append(section.asText()));
        return text.toString();
    }
}
