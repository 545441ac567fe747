package org.raworkbench.workstation;

import java.util.Objects;
import java.util.Optional;

/**
 * A reader that the registry of a Windows workstation knows, whether it is plugged in now or was once.
 *
 * @param name the name that the device list shows; empty when there is none
 * @param vid USB vendor id, four upper-case hex digits
 * @param pid USB product id, four upper-case hex digits
 * @param revision {@code bcdDevice} of the hardware id, four digits, binary coded decimal: 0523 is release 5.23
 * @param driver description of the driver
 * @param driverVersion its version
 * @param driverDate its date as the registry writes it
 * @param source where it was read
 */
public record WorkstationReader(String name, Optional<String> vid, Optional<String> pid, Optional<String> revision,
        Optional<String> driver, Optional<String> driverVersion, Optional<String> driverDate, String source) {

    public WorkstationReader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vid, "vid");
        if (revision.isPresent() && !revision.get().matches("[0-9A-F]{4}")) {
            throw new IllegalArgumentException("not a revision: " + revision.get());
        }
        Objects.requireNonNull(pid, "pid");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(driverVersion, "driverVersion");
        Objects.requireNonNull(driverDate, "driverDate");
        Objects.requireNonNull(source, "source");
    }

    /** The release as people write it: revision 0523 is {@code 5.23}, 0510 is {@code 5.10}. */
    public Optional<String> firmware() {
        return revision.map(digits -> digits.replaceFirst("^0", "")).map(digits -> digits.substring(0,
                digits.length() - 2) + "." + digits.substring(digits.length() - 2));
    }
}
