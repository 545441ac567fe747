package org.raworkbench.internal.workstation.raw;

import java.util.List;
import java.util.Map;

/**
 * Everything that was read of one workstation, before any judgement.
 *
 * @param platform its kind of system
 * @param remote whether it is another workstation, known by its report
 * @param windows registry: Windows and the .NET Framework
 * @param programs registry: installed programs
 * @param installed the installed programs in it
 * @param nhs registry: settings of the NHS software
 * @param smartcards registry: the smart card service and the cards it knows
 * @param browsers registry: policies and helpers of browsers
 * @param printers registry: printers and their drivers
 * @param readers registry: readers and their drivers
 * @param services its services
 * @param processes its running programs
 * @param ports its listening ports
 * @param events events 624
 * @param starts its last starts
 * @param files files that were looked for
 * @param session lines {@code NAME=value} about the session
 * @param cards readers and cards
 * @param linux pcscd and its driver
 * @param network answers of domains by host in lower case
 */
public record Workplace(Platform platform, boolean remote, Reading<RegistryTree> windows,
        Reading<RegistryTree> programs, Reading<List<InstalledProgram>> installed,
        Reading<RegistryTree> nhs, Reading<RegistryTree> smartcards, Reading<RegistryTree> browsers,
        Reading<RegistryTree> printers, Reading<RegistryTree> readers, Reading<ServiceList> services,
        Reading<ProcessList> processes, Reading<PortList> ports, Reading<EventList> events, Reading<EventList> starts,
        Reading<FileList> files, Reading<String> session, Reading<CardCount> cards, Reading<LinuxPlace> linux,
        Map<String, Reading<NetworkAnswer>> network) {

    /** The kind of system. */
    public enum Platform {
        /** Windows, where NHS software runs. */
        WINDOWS,
        /** Linux with pcscd. */
        LINUX,
        /** Something else, of which little is known. */
        OTHER
    }

    public Workplace {
        network = Map.copyOf(network);
    }

    public boolean isWindows() {
        return platform == Platform.WINDOWS;
    }
}
