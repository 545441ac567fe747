package org.raworkbench.internal.workstation.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts that make up what is known of a Windows workstation, each a plain text with a fixed file name. */
public enum ReportPart {
    /** Name, version and build of Windows, release of the .NET Framework: {@code reg query}. */
    WINDOWS("registry-windows.txt"),
    /** Installed programs in both views: {@code reg query}. */
    PROGRAMS("registry-programs.txt"),
    /** Settings of the NHS software in both views: {@code reg query}. */
    NHS("registry-nhs.txt"),
    /** Settings of the smart card service and the cards it knows: {@code reg query}. */
    SMARTCARDS("registry-smartcards.txt"),
    /** Policies and helpers of browsers: {@code reg query}. */
    BROWSERS("registry-browsers.txt"),
    /** Printers and their drivers: {@code reg query}. */
    PRINTERS("registry-printers.txt"),
    /** Smart card readers among the USB devices, and their drivers: {@code reg query}. */
    READERS("registry-readers.txt"),
    /** Services: {@code sc queryex}. */
    SERVICES("services.txt"),
    /** Names of the running programs: {@code tasklist}. */
    PROCESSES("processes.csv"),
    /** Listening TCP ports: {@code netstat}. */
    PORTS("ports.txt"),
    /** Events 624 of the smart card service: {@code wevtutil}. */
    EVENTS("events-624.xml"),
    /** The last starts of Windows: {@code wevtutil}. */
    STARTS("events-start.xml"),
    /** Whether certain files are there, with their versions. */
    FILES("files.txt"),
    /** The kind of session: local, RDP or Citrix. */
    SESSION("session.txt"),
    /** What the required domains answered; only when it was asked for. */
    NETWORK("network.txt");

    private static final List<ReportPart> REGISTRY = List.of(WINDOWS, PROGRAMS, NHS, SMARTCARDS, BROWSERS, PRINTERS,
            READERS);

    private final String file;

    ReportPart(String file) {
        this.file = file;
    }

    /** Its name in the zip file of the collector. */
    public String file() {
        return file;
    }

    /** Whether it is a part of the registry. */
    public boolean isRegistry() {
        return REGISTRY.contains(this);
    }

    /** Whether a report is complete without it. */
    public boolean isOptional() {
        return this == NETWORK;
    }

    /** The part with that file name. */
    public static Optional<ReportPart> named(String file) {
        return Arrays.stream(values()).filter(part -> part.file.equalsIgnoreCase(file)).findFirst();
    }
}
