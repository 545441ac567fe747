package org.raworkbench.internal.readers.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.readers.FleetGroup;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Progress;
import org.raworkbench.ui.Section;

/**
 * Everything that the view shows besides the details of one reader. Immutable.
 *
 * @param headline verdict or state
 * @param rows one for each reader
 * @param comparison readers, cards and catalogue beside each other
 * @param fleet readers of all workstations
 * @param fleetNote what is to be said about the imports, in one or two sentences
 * @param steps what to do, shown where there is no content
 * @param offers what the workbench can do from here
 * @param progress how far looking or importing has got; empty when nothing goes on
 */
public record ReadersPage(Headline headline, List<ReaderRow> rows, List<Section> comparison, List<FleetGroup> fleet,
        String fleetNote, List<String> steps, Set<Offer> offers, Optional<Progress> progress) {

    /** What a person can do with one click. */
    public enum Offer {
        /** Stop the import. */
        STOP,
        /** Look again. */
        AGAIN,
        /** Import reports. */
        IMPORT_FILES,
        /** Import a folder of reports. */
        IMPORT_FOLDER,
        /** Put simulated readers on the desk. */
        DEMO
    }

    public ReadersPage {
        Objects.requireNonNull(headline, "headline");
        rows = List.copyOf(rows);
        comparison = List.copyOf(comparison);
        fleet = List.copyOf(fleet);
        Objects.requireNonNull(fleetNote, "fleetNote");
        steps = List.copyOf(steps);
        offers = Set.copyOf(offers);
        Objects.requireNonNull(progress, "progress");
    }

    /** Whether there is something to show besides what to do. */
    public boolean hasContent() {
        return !rows.isEmpty() || !fleet.isEmpty() || !fleetNote.isEmpty();
    }

    /** Whether anything that is shown is simulated. */
    public boolean demo() {
        return headline.demo();
    }
}
