package org.raworkbench.internal.workstation.raw;

import java.util.Optional;

/**
 * What a Linux workstation has of the smart card service.
 *
 * @param socket whether the socket of pcscd is there
 * @param running whether a process of pcscd runs; with socket activation it starts with the first request
 * @param installed whether its program is installed
 * @param driver version of the CCID driver; empty when it is not installed
 * @param driverPlace where the driver was looked for
 */
public record LinuxPlace(boolean socket, boolean running, boolean installed, Optional<String> driver,
        String driverPlace) {
}
