package org.raworkbench.readers.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A made-up folder in the shape of /sys/bus/usb/devices. */
final class UsbFolder {

    private final Path root;

    UsbFolder(Path root) {
        this.root = root;
    }

    /** A reader with an interface of the smart card class. */
    Path add(String place, String vid, String pid, String bcdDevice, int bus, int address, String serial)
            throws IOException {
        Path device = device(place, vid, pid, bcdDevice, bus, address);
        if (!serial.isEmpty()) {
            write(device, "serial", serial);
        }
        Path first = Files.createDirectories(device.resolve(place + ":1.0"));
        write(first, "bInterfaceClass", "0b");
        return device;
    }

    /** A device of another kind. */
    Path device(String place, String vid, String pid, String bcdDevice, int bus, int address) throws IOException {
        Path device = Files.createDirectories(root.resolve(place));
        write(device, "idVendor", vid.toLowerCase(Locale.ROOT));
        write(device, "idProduct", pid.toLowerCase(Locale.ROOT));
        write(device, "bcdDevice", bcdDevice);
        write(device, "busnum", Integer.toString(bus));
        write(device, "devnum", Integer.toString(address));
        return device;
    }

    static void write(Path device, String name, String value) throws IOException {
        Files.writeString(device.resolve(name), value + "\n");
    }
}
