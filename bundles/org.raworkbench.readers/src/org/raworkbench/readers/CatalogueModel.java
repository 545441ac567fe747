package org.raworkbench.readers;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the catalogue knows about one model of reader. One {@link UsbId} may stand for several models.
 *
 * @param usb its USB id
 * @param vendor the vendor as the device says it; may be empty
 * @param name the model as the device says it
 * @param seen releases that were seen somewhere, in rising order, each with who saw it; not all there are
 * @param latest the latest release, only where a source says so
 * @param minimum the release below which the driver refuses the reader
 * @param faults releases with known faults
 * @param page page of the vendor for firmware, only where a source names it
 * @param nhs whether it is supported for NHS use, only where a source says so
 * @param pinPad whether the device says that it has a PIN pad; empty where no device of it was seen
 * @param maximumMessage longest message in bytes that the device says (dwMaxCCIDMessageLength), 0 when not known
 * @param exchangeLevel exchange level that the device says; may be empty
 * @param remarks what else is known of the model, apart from its firmware
 * @param shared whether several models have this USB id and nothing on the line tells them apart: the releases seen
 *        are those of all of them and compare with none
 * @param site whether a row of the site is in it
 */
public record CatalogueModel(UsbId usb, String vendor, String name, List<SeenRelease> seen,
        Optional<NamedRelease> latest, Optional<NamedRelease> minimum, List<KnownFault> faults, Optional<URI> page,
        Optional<NhsSupport> nhs, Optional<Boolean> pinPad, int maximumMessage, String exchangeLevel,
        List<Remark> remarks, boolean shared, boolean site) {

    /** A release that a device reported. */
    public record SeenRelease(Release release, Provenance provenance) {
    }

    /**
     * A release that a source names.
     *
     * @param note what the source says about it; may be empty
     */
    public record NamedRelease(Release release, String note, Provenance provenance) {
    }

    /**
     * A fault of releases.
     *
     * @param from first release that has it; empty when it is the first of all
     * @param through last release that has it; empty when no release without it is known
     * @param effect what a person sees, in one sentence
     */
    public record KnownFault(Optional<Release> from, Optional<Release> through, String effect,
            Provenance provenance) {

        /** Whether {@code release} has it. */
        public boolean concerns(Release release) {
            return from.map(first -> release.compareTo(first) >= 0).orElse(true)
                    && through.map(last -> release.compareTo(last) <= 0).orElse(true);
        }
    }

    /** Whether it is supported for NHS use. */
    public record NhsSupport(boolean supported, String note, Provenance provenance) {
    }

    /** What else is known, in one or two sentences for people. */
    public record Remark(String text, Provenance provenance) {
    }

    public CatalogueModel {
        Objects.requireNonNull(usb, "usb");
        Objects.requireNonNull(vendor, "vendor");
        Objects.requireNonNull(name, "name");
        seen = List.copyOf(seen);
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(minimum, "minimum");
        faults = List.copyOf(faults);
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(nhs, "nhs");
        Objects.requireNonNull(pinPad, "pinPad");
        Objects.requireNonNull(exchangeLevel, "exchangeLevel");
        remarks = List.copyOf(remarks);
    }

    /** Vendor and model as a person says them, without saying the vendor twice. */
    public String title() {
        return name.regionMatches(true, 0, vendor, 0, vendor.length()) ? name : vendor + " " + name;
    }

    /** The newest release that was seen on it; no promise that there is none newer. */
    public Optional<Release> newestSeen() {
        return seen.stream().map(SeenRelease::release).max(Release::compareTo);
    }
}
