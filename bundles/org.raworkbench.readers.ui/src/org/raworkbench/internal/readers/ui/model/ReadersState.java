package org.raworkbench.internal.readers.ui.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.readers.CardAcrossReaders;
import org.raworkbench.readers.FleetGroup;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.UnclaimedReader;
import org.raworkbench.smartcard.SmartcardState;
import org.raworkbench.ui.Progress;

/**
 * What is known of readers at one moment. Immutable.
 *
 * @param smartcards the smart card service
 * @param readers attached readers that were asked already
 * @param unclaimed readers on USB that the service does not offer
 * @param findings what the examiners say about readers, the most serious first
 * @param cards cards that were inspected in more than one reader
 * @param fleet readers of all workstations, grouped by model and release
 * @param imports the reports of other workstations that were imported
 * @param catalogueProblems what is wrong with the site's file
 * @param siteFile the site's file, where there is a place for it
 */
public record ReadersState(SmartcardState smartcards, List<ReaderSnapshot> readers, List<UnclaimedReader> unclaimed,
        List<Finding> findings, List<CardAcrossReaders> cards, List<FleetGroup> fleet, Imports imports,
        List<String> catalogueProblems, Optional<Path> siteFile) {

    /**
     * Reports of other workstations.
     *
     * @param reports how many were read
     * @param readers how many readers they tell of
     * @param problems what could not be read, with the reason
     * @param progress how far the import has got that is going on; empty when none is
     */
    public record Imports(int reports, int readers, List<String> problems, Optional<Progress> progress) {

        /** Nothing was imported. */
        public static final Imports NONE = new Imports(0, 0, List.of(), Optional.empty());

        public Imports {
            problems = List.copyOf(problems);
            Objects.requireNonNull(progress, "progress");
        }

        /** Whether there is anything to say about imports. */
        public boolean any() {
            return reports > 0 || !problems.isEmpty() || progress.isPresent();
        }
    }

    public ReadersState {
        Objects.requireNonNull(smartcards, "smartcards");
        readers = List.copyOf(readers);
        unclaimed = List.copyOf(unclaimed);
        findings = List.copyOf(findings);
        cards = List.copyOf(cards);
        fleet = List.copyOf(fleet);
        Objects.requireNonNull(imports, "imports");
        catalogueProblems = List.copyOf(catalogueProblems);
        Objects.requireNonNull(siteFile, "siteFile");
    }

    /** When the newest answer of a reader was read. */
    public Optional<Instant> taken() {
        return readers.stream().map(ReaderSnapshot::taken).max(Instant::compareTo);
    }
}
