package org.raworkbench.internal.workstation.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.workstation.WorkstationReader;

/** Finds the smart card readers among the USB devices that the registry of Windows knows. */
public final class RegistryReaders {

    private static final String DEVICES = "HKLM\\SYSTEM\\CurrentControlSet\\Enum\\USB";
    private static final String CLASSES = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Class\\";
    /** GUID_DEVCLASS_SMARTCARDREADER (devguid.h). */
    private static final String SMART_CARD_READER = "{50dd5230-ba8a-11d1-bf5d-0000f805f530}";
    private static final Pattern HARDWARE = Pattern
            .compile("(?i)USB\\\\VID_([0-9A-F]{4})&PID_([0-9A-F]{4})(?:&REV_([0-9A-F]{4}))?");
    private static final int MOST = 200;

    private RegistryReaders() {
    }

    /** The readers in {@code registry}, in the order of the registry. */
    public static List<WorkstationReader> in(RegistryTree registry, String source) {
        List<WorkstationReader> readers = new ArrayList<>();
        for (String key : registry.below(DEVICES)) {
            if (readers.size() < MOST && registry.text(key, "ClassGUID").map(text -> text.toLowerCase(Locale.ROOT))
                    .filter(SMART_CARD_READER::equals).isPresent()) {
                readers.add(reader(registry, key, source));
            }
        }
        return List.copyOf(readers);
    }

    private static WorkstationReader reader(RegistryTree registry, String key, String source) {
        Matcher hardware = HARDWARE.matcher(registry.text(key, "HardwareID").orElse(key));
        boolean found = hardware.find();
        String driver = CLASSES + registry.text(key, "Driver").orElse("");
        return new WorkstationReader(
                plain(registry.text(key, "FriendlyName").or(() -> registry.text(key, "DeviceDesc")).orElse("")),
                found ? upper(hardware.group(1)) : Optional.empty(), found ? upper(hardware.group(2))
                        : Optional.empty(),
                found ? upper(hardware.group(3)) : Optional.empty(),
                registry.text(driver, "DriverDesc").map(RegistryReaders::plain), registry.text(driver, "DriverVersion"),
                registry.text(driver, "DriverDate"), source);
    }

    /** Names may begin with a reference to a translated text: {@code @oem7.inf,%name%;Text}. */
    private static String plain(String name) {
        return name.startsWith("@") ? name.substring(name.indexOf(';') + 1) : name;
    }

    private static Optional<String> upper(String digits) {
        return Optional.ofNullable(digits).map(text -> text.toUpperCase(Locale.ROOT));
    }
}
