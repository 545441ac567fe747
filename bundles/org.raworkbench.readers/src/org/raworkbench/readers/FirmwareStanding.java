package org.raworkbench.readers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.readers.CatalogueModel.KnownFault;
import org.raworkbench.readers.CatalogueModel.NamedRelease;

/**
 * A reader's firmware against the catalogue.
 *
 * @param state how it stands
 * @param candidates the models that it can be; one when the model is known, several when VID/PID and name do not tell
 *        them apart, none when the catalogue does not know it
 * @param latest the latest release, only where a source says so
 * @param newestSeen the newest release that was seen on such a reader anywhere; no promise that there is none newer
 * @param minimum the release below which the driver refuses the reader
 * @param faults the known faults of its release
 * @param provenance who says what decided the state, else who knows the model; empty when the catalogue knows nothing
 * @param why one sentence that says how the state was found
 */
public record FirmwareStanding(FirmwareState state, List<CatalogueModel> candidates, Optional<NamedRelease> latest,
        Optional<Release> newestSeen, Optional<NamedRelease> minimum, List<KnownFault> faults,
        Optional<Provenance> provenance, String why) {

    public FirmwareStanding {
        Objects.requireNonNull(state, "state");
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(newestSeen, "newestSeen");
        Objects.requireNonNull(minimum, "minimum");
        faults = List.copyOf(faults);
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(why, "why");
    }

    /** The model, where exactly one fits. */
    public Optional<CatalogueModel> model() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
