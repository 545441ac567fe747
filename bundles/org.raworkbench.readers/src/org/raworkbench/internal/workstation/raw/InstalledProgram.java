package org.raworkbench.internal.workstation.raw;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program that Windows lists as installed.
 *
 * @param name the name that people see
 * @param version as the program gives it; empty when it gives none
 * @param installed the day of its installation
 * @param thirtyTwoBit whether it stands in the 32-bit view of a 64-bit Windows
 * @param place the registry key
 */
public record InstalledProgram(String name, String version, Optional<LocalDate> installed, boolean thirtyTwoBit,
        String place) {

    /** Where Windows keeps the list, 64-bit view, 32-bit view and that of the person. */
    public static final List<String> PLACES = List.of("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
            "HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
            "HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");

    /** The programs in {@code registry}; the same program in two views once. */
    public static List<InstalledProgram> in(RegistryTree registry) {
        Map<List<String>, InstalledProgram> programs = new LinkedHashMap<>();
        for (String place : PLACES) {
            for (String key : registry.below(place)) {
                registry.text(key, "DisplayName").map(name -> new InstalledProgram(name,
                        registry.text(key, "DisplayVersion").orElse(""), day(registry.text(key, "InstallDate")),
                        place.contains("WOW6432Node"), key))
                        .ifPresent(program -> programs.putIfAbsent(List.of(program.name(), program.version()),
                                program));
            }
        }
        return List.copyOf(programs.values());
    }

    /** InstallDate is written by installers as yyyyMMdd; anything else is no date. */
    private static Optional<LocalDate> day(Optional<String> text) {
        try {
            return text.map(digits -> LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
