package org.raworkbench.internal.readers.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.raworkbench.readers.UsbId;
import org.raworkbench.smartcard.ReaderProperties;

/**
 * Finds the USB device of a reader: by its place on the bus where the driver tells it, else by id and serial number,
 * else by an id or a name that only one device has. Several that fit stay several.
 */
final class UsbMatch {

    /** Channel type of USB in SCARD_ATTR_CHANNEL_ID; the channel below it is bus and address (pcsc-lite, reader.h). */
    private static final long USB = 0x0020;

    private final List<UsbDevice> devices;

    UsbMatch(List<UsbDevice> devices) {
        this.devices = devices;
    }

    /** The devices that the reader can be. */
    List<UsbDevice> of(ReaderName name, ReaderProperties properties, Optional<UsbId> id, List<String> serials) {
        Optional<UsbDevice> byPlace = properties.attribute(ReaderProperties.CHANNEL_ID)
                .flatMap(PropertiesReading::number).filter(channel -> channel >> 16 == USB)
                .flatMap(channel -> at((int) (channel >> 8 & 0xFF), (int) (channel & 0xFF)));
        // an address is given to the next device once one is unplugged: it has to be the same kind of device
        if (byPlace.isPresent() && id.filter(known -> !known.equals(byPlace.get().usb())).isEmpty()) {
            return List.of(byPlace.get());
        }
        if (id.isPresent()) {
            List<UsbDevice> same = only(device -> device.usb().equals(id.get()));
            List<UsbDevice> bySerial = same.stream()
                    .filter(device -> !device.serial().isEmpty() && serials.contains(device.serial())).toList();
            return bySerial.isEmpty() ? same : bySerial;
        }
        return only(device -> named(device, name));
    }

    private Optional<UsbDevice> at(int bus, int address) {
        List<UsbDevice> there = only(device -> device.bus() == bus && device.address() == address && bus > 0);
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    private List<UsbDevice> only(Predicate<UsbDevice> fits) {
        return devices.stream().filter(fits).toList();
    }

    /** pcscd and Windows make a reader's name of what the device calls itself. */
    static boolean named(UsbDevice device, ReaderName name) {
        String whole = name.device().toLowerCase(Locale.ROOT);
        String product = device.product().toLowerCase(Locale.ROOT);
        return device.smartcardClass() && product.length() > 4 && whole.contains(product)
                && whole.contains(device.vendor().toLowerCase(Locale.ROOT));
    }
}
