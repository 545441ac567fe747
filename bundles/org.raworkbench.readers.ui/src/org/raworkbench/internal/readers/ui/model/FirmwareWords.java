package org.raworkbench.internal.readers.ui.model;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Severity;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.FirmwareState;
import org.raworkbench.readers.Provenance;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReadingSource;
import org.raworkbench.readers.Release;

/** What states, sources and properties are called. */
final class FirmwareWords {

    private FirmwareWords() {
    }

    static String of(FirmwareState state) {
        return switch (state) {
            case CURRENT -> Messages.State_current;
            case OUTDATED -> Messages.State_outdated;
            case BELOW_MINIMUM -> Messages.State_belowMinimum;
            case KNOWN_FAULT -> Messages.State_knownFault;
            case NEWER -> Messages.State_newer;
            case UNKNOWN -> Messages.State_unknown;
        };
    }

    /** The shape of a state: a release that was merely seen elsewhere is no reason to act. */
    static Severity severity(FirmwareStanding standing) {
        return switch (standing.state()) {
            case CURRENT -> Severity.OK;
            case OUTDATED -> standing.latest().isPresent() ? Severity.WARNING : Severity.INFO;
            case BELOW_MINIMUM -> Severity.ERROR;
            case KNOWN_FAULT -> Severity.WARNING;
            case NEWER -> Severity.INFO;
            case UNKNOWN -> Severity.UNKNOWN;
        };
    }

    static String of(ReadingSource source) {
        return switch (source) {
            case USB_DESCRIPTOR -> Messages.Source_usb;
            case PCSC_ATTRIBUTE -> Messages.Source_attribute;
            case PART10_PROPERTY -> Messages.Source_property;
            case WINDOWS_REGISTRY -> Messages.Source_registry;
            case READER_NAME -> Messages.Source_name;
        };
    }

    static String of(ReaderProperty property) {
        return switch (property) {
            case SLOT -> Messages.Property_slot;
            case DRIVER -> Messages.Property_driver;
            case DRIVER_VERSION -> Messages.Property_driverVersion;
            case DRIVER_DATE -> Messages.Property_driverDate;
            case VENDOR -> Messages.Property_vendor;
            case MODEL -> Messages.Property_model;
            case VID -> Messages.Property_vid;
            case PID -> Messages.Property_pid;
            case SERIAL -> Messages.Property_serial;
            case FIRMWARE -> Messages.Property_firmware;
            case PIN_PAD -> Messages.Property_pinPad;
            case MAXIMUM_APDU -> Messages.Property_maximumApdu;
            case EXCHANGE_LEVEL -> Messages.Property_exchangeLevel;
        };
    }

    /** The latest release, or the newest that was seen, which is less. */
    static String latest(FirmwareStanding standing) {
        return standing.latest().map(named -> named.release().toString())
                .or(() -> standing.newestSeen().map(Release::toString)
                        .map(release -> NLS.bind(Messages.Latest_seen, release)))
                .orElse(Messages.Latest_unknown);
    }

    static String minimum(FirmwareStanding standing) {
        return standing.minimum().map(named -> named.release().toString()).orElse("");
    }

    static String of(Provenance provenance) {
        return NLS.bind(Messages.Provenance_text, provenance.source(), provenance.seen());
    }

    static String of(Optional<Provenance> provenance) {
        return provenance.map(FirmwareWords::of).orElse("");
    }
}
