package org.raworkbench.benchmarks.cards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The programs of other projects, and how they are set up for a fair comparison: without caches of earlier runs. */
final class OtherPrograms {

    private static final String NO_CACHE = "framework pkcs15 { use_file_caching = no; }";

    private final Path allDrivers;
    private final Path defaultDriver;
    private final String reader;

    /** @param directory for configuration files */
    OtherPrograms(Path directory, String reader) throws IOException {
        this.reader = reader;
        allDrivers = Files.writeString(directory.resolve("opensc.conf"), """
                app default {
                    enable_default_driver = yes;
                    %s
                }
                """.formatted(NO_CACHE));
        // OpenSC knows cards without an ATR of their own only by its default driver; naming it saves it probing the others.
        defaultDriver = Files.writeString(directory.resolve("opensc-default-driver.conf"), """
                app default {
                    enable_default_driver = yes;
                    card_drivers = default;
                    %s
                }
                """.formatted(NO_CACHE));
    }

    List<OtherProgram> forPiv() {
        List<OtherProgram> programs = new ArrayList<>(openSc("", allDrivers));
        programs.add(new OtherProgram("yubico-piv-tool -a status",
                List.of("yubico-piv-tool", "--reader=" + reader, "-a", "status"), Map.of()));
        return programs;
    }

    List<OtherProgram> forPkcs15() {
        List<OtherProgram> programs = new ArrayList<>(openSc(", its default driver named", defaultDriver));
        programs.addAll(openSc(", all drivers probed", allDrivers));
        return programs;
    }

    private List<OtherProgram> openSc(String how, Path configuration) {
        Map<String, String> environment = Map.of("OPENSC_CONF", configuration.toString());
        return List.of(
                new OtherProgram("pkcs15-tool --list-certificates" + how,
                        List.of("pkcs15-tool", "--reader", reader, "--list-certificates"), environment),
                new OtherProgram("pkcs15-tool -D" + how, List.of("pkcs15-tool", "--reader", reader, "-D"), environment),
                new OtherProgram("opensc-tool -n" + how, List.of("opensc-tool", "--reader", reader, "-n"), environment));
    }
}
