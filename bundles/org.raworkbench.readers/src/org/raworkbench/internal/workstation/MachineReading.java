package org.raworkbench.internal.workstation;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.raworkbench.internal.workstation.intake.ReportPart;
import org.raworkbench.internal.workstation.knowledge.RequiredDomain;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.probe.NetworkProbe;
import org.raworkbench.internal.workstation.probe.SideBySide;
import org.raworkbench.internal.workstation.probe.SideBySide.Answers;
import org.raworkbench.internal.workstation.raw.CardCount;
import org.raworkbench.internal.workstation.raw.LinuxPlace;
import org.raworkbench.internal.workstation.raw.NetworkAnswer;
import org.raworkbench.internal.workstation.raw.PortList;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.internal.workstation.raw.Workplace.Platform;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationRequest;

/** One reading of the workstation that the workbench runs on. */
record MachineReading(LocalMachine machine, WorkstationRequest request, WorkstationKnowledge knowledge) {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration NETWORK_LIMIT = Duration.ofMillis(4_500);

    ReadMachine read(WorkstationProgress progress) {
        SideBySide probes = new SideBySide(LIMIT);
        String cards = Messages.text("probe.cards");
        String linux = Messages.text("probe.linux");
        String ports = Messages.text("probe.ports");
        probes.add(cards, machine.cards());
        if (machine.platform() == Platform.WINDOWS) {
            for (ReportPart part : ReportPart.values()) {
                probes.add(part.file(), () -> machine.windows().read(part));
            }
        } else if (machine.platform() == Platform.LINUX) {
            probes.add(linux, () -> machine.linux().place());
            probes.add(ports, () -> machine.linux().ports());
        }
        if (request.online()) {
            NetworkProbe network = new NetworkProbe(machine.trust(), request.proxy(), NETWORK_LIMIT);
            knowledge.domains().forEach(domain -> probes.add(domain.host(), () -> network.ask(domain)));
        }
        Answers answers = probes.run(progress);
        Workplace place = PartsReading.place(machine.platform(), false, part -> machine.platform() == Platform.WINDOWS
                ? answers.get(part.file(), String.class) : Reading.failed("", Messages.text("notWindows")),
                answers.get(cards, CardCount.class), linux(answers, linux), network(answers));
        return new ReadMachine(machine.platform() == Platform.LINUX ? PartsReading.withPorts(place,
                answers.get(ports, PortList.class)) : place, answers.complete());
    }

    private Reading<LinuxPlace> linux(Answers answers, String name) {
        return machine.platform() == Platform.LINUX ? answers.get(name, LinuxPlace.class)
                : Reading.failed("", Messages.text("notLinux"));
    }

    private Map<String, Reading<NetworkAnswer>> network(Answers answers) {
        Map<String, Reading<NetworkAnswer>> network = new LinkedHashMap<>();
        if (request.online()) {
            for (RequiredDomain domain : knowledge.domains()) {
                network.put(domain.host().toLowerCase(Locale.ROOT), answers.get(domain.host(), NetworkAnswer.class));
            }
        }
        return network;
    }
}
