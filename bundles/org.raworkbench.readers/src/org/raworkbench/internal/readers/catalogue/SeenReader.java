package org.raworkbench.internal.readers.catalogue;

import org.raworkbench.readers.Provenance;
import org.raworkbench.readers.Release;
import org.raworkbench.readers.UsbId;

/**
 * One reader that somebody plugged in, and the release that it reported.
 *
 * @param model what it calls itself; its USB id where it has no name for itself
 */
public record SeenReader(UsbId usb, String vendor, String model, Release release, boolean pinPad, int maximumMessage,
        String exchangeLevel, Provenance provenance) {

    static SeenReader of(Row row) {
        return new SeenReader(row.usb(), row.textOrEmpty("vendor"),
                row.optional("model").orElse("USB " + row.usb()), row.release("release"),
                row.flag("pinPad"), row.number("maximumMessage"), row.textOrEmpty("exchange"),
                new Provenance(row.text("source"), row.text("seen")));
    }
}
