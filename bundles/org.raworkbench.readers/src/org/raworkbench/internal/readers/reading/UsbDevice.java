package org.raworkbench.internal.readers.reading;

import java.util.Optional;

import org.raworkbench.readers.ReadingSource;
import org.raworkbench.readers.UsbId;

/**
 * A USB device as the operating system lists it.
 *
 * @param place where it is, in the system's words
 * @param source where the list comes from
 * @param usb its id
 * @param release bcdDevice, four hexadecimal digits
 * @param vendor text of the device; may be empty
 * @param product text of the device; may be empty
 * @param serial text of the device; may be empty
 * @param bus number of the bus and {@code address} on it, 0 where the system does not tell
 * @param smartcardClass whether it has an interface of USB class 0x0B
 * @param driver the driver that the system gave it
 */
record UsbDevice(String place, ReadingSource source, UsbId usb, Optional<String> release, String vendor,
        String product, String serial, int bus, int address, boolean smartcardClass, Optional<Driver> driver) {

    /** A driver; each text may be empty. */
    record Driver(String name, String version, String date) {
    }
}
