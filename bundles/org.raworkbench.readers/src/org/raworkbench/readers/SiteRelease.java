package org.raworkbench.readers;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A row that a site adds to the catalogue: "our reader, latest 1.15, source, date".
 *
 * @param usb the reader's USB id
 * @param model the model as the device says it; empty for every model of that id
 * @param latest the latest release
 * @param minimum the release below which the site does not want it
 * @param page page for the update
 * @param nhsSupported whether it is supported for NHS use, where the site says so
 * @param source who says so; must not be blank
 * @param seen when that was seen
 */
public record SiteRelease(UsbId usb, String model, Release latest, Optional<Release> minimum, Optional<URI> page,
        Optional<Boolean> nhsSupported, String source, LocalDate seen) {

    public SiteRelease {
        Objects.requireNonNull(usb, "usb");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(nhsSupported, "nhsSupported");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(seen, "seen");
    }
}
