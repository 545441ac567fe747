package org.raworkbench.internal.readers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.raworkbench.internal.workstation.raw.RegistryReaders;
import org.raworkbench.internal.workstation.raw.RegistryText;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.readers.ReadingSource;
import org.raworkbench.readers.UsbId;
import org.raworkbench.workstation.WorkstationReader;

/**
 * The readers that the registry of Windows knows, attached or not: {@code REV_0106} in a hardware id is bcdDevice.
 * Tried with recorded output, not on Windows.
 */
public final class WindowsUsb implements UsbList {

    private final Supplier<Optional<String>> registry;

    /** @param registry what {@code reg query} prints about USB devices and the class of readers; empty on failure */
    public WindowsUsb(Supplier<Optional<String>> registry) {
        this.registry = registry;
    }

    @Override
    public Optional<Devices> devices() {
        return registry.get().map(RegistryText::parse).map(WindowsUsb::readers);
    }

    private static Devices readers(RegistryTree tree) {
        List<UsbDevice> devices = new ArrayList<>();
        for (WorkstationReader reader : RegistryReaders.in(tree, "registry")) {
            UsbId.of(reader.vid().orElse(""), reader.pid().orElse(""))
                    .ifPresent(id -> devices.add(new UsbDevice(reader.name(), ReadingSource.WINDOWS_REGISTRY, id,
                            reader.revision(), "", reader.name(), "", 0, 0, true,
                            reader.driver().map(name -> new UsbDevice.Driver(name,
                                    reader.driverVersion().orElse(""), reader.driverDate().orElse(""))))));
        }
        return new Devices(devices, false);
    }
}
