package org.raworkbench.internal.readers.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReadingSource;
import org.raworkbench.readers.Release;

/** Puts what the operating system knows of a reader's USB device into words; of several only what they share. */
final class UsbReading {

    private UsbReading() {
    }

    static void tell(List<UsbDevice> devices, ReaderFacts.Builder facts) {
        if (devices.isEmpty()) {
            return;
        }
        ReadingSource source = devices.get(0).source();
        boolean registry = source == ReadingSource.WINDOWS_REGISTRY;
        Optional<String> release = shared(devices, device -> device.release().flatMap(Release::parseDigits)
                .map(Release::toString).orElse(""));
        release.ifPresent(text -> facts.add(ReaderProperty.FIRMWARE, text, source,
                registry ? "REV_" + devices.get(0).release().orElse("") : "bcdDevice"));
        add(facts, ReaderProperty.VID, devices, source, "idVendor", device -> device.usb().vid());
        add(facts, ReaderProperty.PID, devices, source, "idProduct", device -> device.usb().pid());
        add(facts, ReaderProperty.VENDOR, devices, source, "iManufacturer", UsbDevice::vendor);
        add(facts, ReaderProperty.MODEL, devices, source, "iProduct", UsbDevice::product);
        add(facts, ReaderProperty.SERIAL, devices, source, "iSerialNumber", UsbDevice::serial);
        add(facts, ReaderProperty.DRIVER, devices, source, "DriverDesc", device -> driver(device).name());
        add(facts, ReaderProperty.DRIVER_VERSION, devices, source, "DriverVersion",
                device -> driver(device).version());
        add(facts, ReaderProperty.DRIVER_DATE, devices, source, "DriverDate", device -> driver(device).date());
        if (devices.size() > 1 && release.isEmpty()) {
            facts.note(Messages.text("note.several", devices.size()));
        }
    }

    private static UsbDevice.Driver driver(UsbDevice device) {
        return device.driver().orElse(new UsbDevice.Driver("", "", ""));
    }

    private static void add(ReaderFacts.Builder facts, ReaderProperty property, List<UsbDevice> devices,
            ReadingSource source, String place, Function<UsbDevice, String> value) {
        shared(devices, value).ifPresent(text -> facts.add(property, text, source, place));
    }

    private static Optional<String> shared(List<UsbDevice> devices, Function<UsbDevice, String> value) {
        List<String> values = devices.stream().map(value).distinct().toList();
        return values.size() == 1 ? Optional.of(values.get(0)).filter(text -> !text.isBlank()) : Optional.empty();
    }
}
