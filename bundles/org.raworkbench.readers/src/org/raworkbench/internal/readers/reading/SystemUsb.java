package org.raworkbench.internal.readers.reading;

import java.util.Locale;

/** The list of USB devices that this operating system gives. */
public final class SystemUsb {

    private SystemUsb() {
    }

    /** The list of this workstation. */
    public static UsbList here() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("linux")) {
            return new SysfsUsb(SysfsUsb.ROOT);
        }
        return system.startsWith("windows") ? new WindowsUsb(new RegistryQuery()) : UsbList.none();
    }
}
