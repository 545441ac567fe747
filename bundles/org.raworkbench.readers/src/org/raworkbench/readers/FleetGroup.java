package org.raworkbench.readers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.smartcard.ReaderSighting;

/**
 * All readers of one model with one release, wherever they were seen.
 *
 * @param model the model for people
 * @param usb its USB id, where the sources tell it
 * @param firmware the release; empty when no source tells it
 * @param standing that release against the catalogue
 * @param sightings where they were seen; one for each workstation and reader, the newest
 */
public record FleetGroup(String model, Optional<UsbId> usb, Optional<String> firmware, FirmwareStanding standing,
        List<ReaderSighting> sightings) {

    public FleetGroup {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(usb, "usb");
        Objects.requireNonNull(firmware, "firmware");
        Objects.requireNonNull(standing, "standing");
        sightings = List.copyOf(sightings);
    }
}
