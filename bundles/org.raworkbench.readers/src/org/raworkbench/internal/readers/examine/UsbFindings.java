package org.raworkbench.internal.readers.examine;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.readers.FirmwareState;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.UnclaimedReader;

/** What is to be said about a reader that is on USB and that no program sees. */
final class UsbFindings {

    private UsbFindings() {
    }

    static Finding about(UnclaimedReader reader) {
        String key = switch (reader.kind()) {
            case UPDATE_MODE -> "updateMode";
            case SMARTCARD_CLASS, IN_CATALOGUE -> reader.standing().state() == FirmwareState.BELOW_MINIMUM ? "refused"
                    : "notOffered";
        };
        String id = switch (key) {
            case "updateMode" -> "reader.update-mode";
            case "refused" -> "reader.firmware-below-minimum";
            default -> "reader.not-offered";
        };
        String name = reader.facts().name();
        Finding.Builder finding = Finding.of(id, Severity.ERROR, Messages.text(key + ".summary", name)).about(name)
                .because((Messages.text(key + ".why", reader.standing().why()) + " "
                        + String.join(" ", reader.facts().notes())).strip())
                .todo(Messages.text(key + ".todo", FirmwareFindings.where(reader.standing())), Actor.IT,
                        Actor.VENDOR);
        finding.seen(Messages.text("usb.place", reader.place()), "idVendor:idProduct",
                reader.usbId().map(Object::toString).orElse(""));
        reader.facts().value(ReaderProperty.FIRMWARE).ifPresent(
                value -> finding.seen(Messages.text("usb.place", reader.place()), value.place(), value.value()));
        return finding.build();
    }
}
