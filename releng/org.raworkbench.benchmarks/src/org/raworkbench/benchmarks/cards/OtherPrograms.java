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
        // OpenSC reads a card whose ATR it does not know with its default driver. Where it is told that beforehand, it
        // need not ask the card about all the others.
        defaultDriver = Files.writeString(directory.resolve("opensc-default-driver.conf"), """
                app default {
                    enable_default_driver = yes;
                    card_drivers = default;
                    %s
                }
                """.formatted(NO_CACHE));
    }

    List<OtherProgram> forPiv() {
        List<OtherProgram> programs = new ArrayList<>(pkcs15Tool("", allDrivers));
        programs.add(openScTool());
        programs.add(new OtherProgram("yubico-piv-tool -a status",
                List.of("yubico-piv-tool", "--reader=" + reader, "-a", "status"), Map.of(),
                Yardstick.NONE));
        return programs;
    }

    List<OtherProgram> forPkcs15() {
        List<OtherProgram> programs = new ArrayList<>(pkcs15Tool(", probing all its drivers", allDrivers));
        programs.addAll(pkcs15Tool(", told to use its default driver", defaultDriver));
        programs.add(openScTool());
        return programs;
    }

    private OtherProgram openScTool() {
        return new OtherProgram("opensc-tool -n", List.of("opensc-tool", "--reader", reader, "-n"),
                environment(allDrivers), Yardstick.NONE);
    }

    /** The list of the certificates, and all that there is. */
    private List<OtherProgram> pkcs15Tool(String how, Path configuration) {
        return List.of(
                new OtherProgram("pkcs15-tool --list-certificates" + how,
                        List.of("pkcs15-tool", "--reader", reader, "--list-certificates"), environment(configuration),
                        Yardstick.IDENTITY),
                new OtherProgram("pkcs15-tool -D" + how, List.of("pkcs15-tool", "--reader", reader, "-D"),
                        environment(configuration), Yardstick.COMPLETE));
    }

    private static Map<String, String> environment(Path configuration) {
        return Map.of("OPENSC_CONF", configuration.toString());
    }
}
