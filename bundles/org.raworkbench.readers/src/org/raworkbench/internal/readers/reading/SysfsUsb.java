package org.raworkbench.internal.readers.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.raworkbench.readers.ReadingSource;
import org.raworkbench.readers.UsbId;

/** USB devices as Linux shows them in sysfs (Documentation/ABI/testing/sysfs-bus-usb). */
public final class SysfsUsb implements UsbList {

    /** Where Linux shows them. */
    public static final Path ROOT = Path.of("/sys/bus/usb/devices");

    private static final int MOST = 1_000;
    /** A string descriptor has at most 126 characters (USB 2.0, 9.6.7). */
    private static final int LONGEST = 512;
    private static final String SMARTCARD_CLASS = "0b";

    private final Path root;

    public SysfsUsb(Path root) {
        this.root = root;
    }

    @Override
    public Optional<Devices> devices() {
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        List<UsbDevice> devices = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                // 1-4.2:1.0 is an interface of the device 1-4.2
                if (devices.size() < MOST && entry.getFileName().toString().indexOf(':') < 0) {
                    device(entry).ifPresent(devices::add);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.empty();
        }
        devices.sort(Comparator.comparing(UsbDevice::place));
        return Optional.of(new Devices(devices, true));
    }

    private static Optional<UsbDevice> device(Path folder) {
        return UsbId.of(text(folder, "idVendor"), text(folder, "idProduct")).map(id -> {
            String release = text(folder, "bcdDevice");
            return new UsbDevice(folder.getFileName().toString(), ReadingSource.USB_DESCRIPTOR, id,
                    Optional.of(release).filter(digits -> digits.matches("[0-9A-Fa-f]{4}")),
                    text(folder, "manufacturer"), text(folder, "product"), text(folder, "serial"),
                    number(folder, "busnum"), number(folder, "devnum"), hasSmartcardInterface(folder),
                    Optional.empty());
        });
    }

    private static boolean hasSmartcardInterface(Path folder) {
        try (DirectoryStream<Path> interfaces = Files.newDirectoryStream(folder,
                folder.getFileName() + ":*")) {
            for (Path each : interfaces) {
                if (text(each, "bInterfaceClass").equalsIgnoreCase(SMARTCARD_CLASS)) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It was unplugged meanwhile.
        }
        return false;
    }

    private static int number(Path folder, String file) {
        String text = text(folder, file);
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }

    /** What the device wrote there is foreign: bounded, and without control characters. */
    private static String text(Path folder, String file) {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")
                    .strip();
        } catch (IOException absent) {
            return "";
        }
    }
}
