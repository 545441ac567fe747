package org.raworkbench.internal.readers.ui.model;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.readers.CatalogueModel;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.Observed;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.UsbId;

/**
 * One reader in the table.
 *
 * @param severity its shape: how its firmware stands, or the worst that was found
 * @param word the same in words
 * @param place where it is on USB, for a reader that the smart card service does not offer; empty for others
 * @param demo whether it is simulated
 * @param presence what is in it, in words
 * @param facts what is known of it
 * @param standing its firmware against the catalogue
 * @param findings what was found about it, the most serious first
 */
public record ReaderRow(Severity severity, String word, String place, boolean demo, String presence, ReaderFacts facts,
        FirmwareStanding standing, List<Finding> findings) {

    public ReaderRow {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(standing, "standing");
        findings = List.copyOf(findings);
    }

    /** The name that the system gives it. */
    public String name() {
        return facts.name();
    }

    /** What tells it from all others. */
    public String key() {
        return place + " " + name();
    }

    /** Vendor and model as the catalogue has them, else as the device says. */
    public String model() {
        return standing.model().map(CatalogueModel::title)
                .orElseGet(() -> Stream.of(ReaderProperty.VENDOR, ReaderProperty.MODEL)
                        .flatMap(property -> facts.text(property).stream()).collect(Collectors.joining(" ")));
    }

    /** VID:PID; empty when nobody tells it. */
    public String usb() {
        return facts.usbId().map(UsbId::toString).orElse("");
    }

    /** The release, or that it is not known. */
    public String firmware() {
        return facts.value(ReaderProperty.FIRMWARE).map(Observed::value).orElse(Messages.Firmware_unknown);
    }

    /** Driver with its version and date. */
    public String driver() {
        return Stream.of(ReaderProperty.DRIVER, ReaderProperty.DRIVER_VERSION, ReaderProperty.DRIVER_DATE)
                .flatMap(property -> facts.text(property).stream()).collect(Collectors.joining(", "));
    }

    /** Pages for firmware that a source names; web addresses only. */
    public List<URI> pages() {
        return standing.candidates().stream().flatMap(model -> model.page().stream()).distinct()
                .filter(page -> page.getScheme() != null && page.getScheme().matches("(?i)https?")).toList();
    }

    /** The firmware value with its source. */
    Optional<Observed> firmwareValue() {
        return facts.value(ReaderProperty.FIRMWARE);
    }
}
