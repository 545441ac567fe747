package org.raworkbench.readers;

import java.util.Objects;
import java.util.Optional;

/**
 * A device on USB that is a reader, or was one, and that the smart card service does not offer.
 *
 * @param place where it is, for instance {@code 1-4.2}
 * @param facts what its descriptor says
 * @param standing its firmware against the catalogue
 * @param kind why it counts as a reader
 */
public record UnclaimedReader(String place, ReaderFacts facts, FirmwareStanding standing, Kind kind) {

    /** Why a device counts as a reader. */
    public enum Kind {
        /** It has an interface of the smart card class (USB class 0x0B). */
        SMARTCARD_CLASS,
        /** Its VID/PID is in the catalogue. */
        IN_CATALOGUE,
        /** It is a reader that waits for new firmware (device firmware update) and is none meanwhile. */
        UPDATE_MODE
    }

    public UnclaimedReader {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(kind, "kind");
    }

    /** Vendor and product number. */
    public Optional<UsbId> usbId() {
        return facts.usbId();
    }
}
