package org.raworkbench.internal.workstation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.raworkbench.internal.workstation.intake.PartSource;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.probe.CardProbe;
import org.raworkbench.internal.workstation.probe.CertificateTrust;
import org.raworkbench.internal.workstation.probe.LinuxProbe;
import org.raworkbench.internal.workstation.probe.SystemCommands;
import org.raworkbench.internal.workstation.probe.WindowsCommands;
import org.raworkbench.internal.workstation.raw.CardCount;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.Workplace.Platform;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationRequest;

/**
 * The workstation that the workbench runs on, and how it is asked.
 *
 * @param platform its kind of system
 * @param name its name
 * @param system its system in one line
 * @param windows what Windows tells; asked on Windows only
 * @param linux what Linux tells; asked on Linux only
 * @param cards counts readers and cards
 * @param trust what it trusts
 */
public record LocalMachine(Platform platform, String name, String system, PartSource windows, LinuxProbe linux,
        Callable<Reading<CardCount>> cards, CertificateTrust trust) {

    private static final Duration FIRST_ANSWER = Duration.ofSeconds(2);

    /** This one. */
    public static LocalMachine ofThisComputer(SmartcardService cards) {
        String system = System.getProperty("os.name", "");
        String lower = system.toLowerCase(Locale.ROOT);
        Platform platform = lower.startsWith("windows") ? Platform.WINDOWS
                : lower.startsWith("linux") ? Platform.LINUX : Platform.OTHER;
        LinuxProbe linux = new LinuxProbe(Path.of("/"));
        return new LocalMachine(platform, nameOf(System.getenv(), linux),
                platform == Platform.LINUX ? linux.system() : system,
                new WindowsCommands(SystemCommands.ofWindows(), System.getenv()), linux,
                new CardProbe(cards, FIRST_ANSWER)::count, CertificateTrust.ofThisComputer());
    }

    private static String nameOf(Map<String, String> environment, LinuxProbe linux) {
        return Optional.ofNullable(environment.get("COMPUTERNAME")).or(linux::name)
                .or(() -> Optional.ofNullable(environment.get("HOSTNAME"))).map(String::strip)
                .filter(name -> !name.isEmpty()).orElse(Messages.text("nameless"));
    }

    ReadMachine read(WorkstationRequest request, WorkstationKnowledge knowledge, WorkstationProgress progress) {
        return new MachineReading(this, request, knowledge).read(progress);
    }
}
