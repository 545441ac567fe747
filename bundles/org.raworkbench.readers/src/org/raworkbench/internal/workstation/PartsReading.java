package org.raworkbench.internal.workstation;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.raworkbench.internal.workstation.intake.PartSource;
import org.raworkbench.internal.workstation.intake.ReportPart;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.probe.SideBySide;
import org.raworkbench.internal.workstation.probe.SideBySide.Answers;
import org.raworkbench.internal.workstation.raw.CardCount;
import org.raworkbench.internal.workstation.raw.EventList;
import org.raworkbench.internal.workstation.raw.FileList;
import org.raworkbench.internal.workstation.raw.InstalledProgram;
import org.raworkbench.internal.workstation.raw.LinuxPlace;
import org.raworkbench.internal.workstation.raw.NetworkAnswer;
import org.raworkbench.internal.workstation.raw.NetworkText;
import org.raworkbench.internal.workstation.raw.PortList;
import org.raworkbench.internal.workstation.raw.ProcessList;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.RegistryText;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.ServiceList;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.internal.workstation.raw.Workplace.Platform;
import org.raworkbench.workstation.WorkstationProgress;

/** One reading of another workstation from the parts of its report. */
record PartsReading(PartSource parts) {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    ReadMachine read(WorkstationProgress progress, WorkstationKnowledge knowledge) {
        SideBySide probes = new SideBySide(LIMIT);
        for (ReportPart part : ReportPart.values()) {
            probes.add(part.file(), () -> parts.read(part));
        }
        Answers answers = probes.run(progress);
        Map<String, Reading<NetworkAnswer>> network = new LinkedHashMap<>();
        Reading<String> text = answers.get(ReportPart.NETWORK.file(), String.class);
        text.value().map(NetworkText::parse).ifPresent(all -> all.forEach(
                (host, answer) -> network.put(host, Reading.of(answer, text.source()))));
        return new ReadMachine(place(Platform.WINDOWS, true, part -> answers.get(part.file(), String.class),
                Reading.failed("", Messages.text("remote")), Reading.failed("", Messages.text("notLinux")), network),
                answers.complete());
    }

    /** A workplace of texts. */
    static Workplace place(Platform platform, boolean remote, Function<ReportPart, Reading<String>> texts,
            Reading<CardCount> cards, Reading<LinuxPlace> linux, Map<String, Reading<NetworkAnswer>> network) {
        String nothing = Messages.text("nothing");
        Function<ReportPart, Reading<RegistryTree>> registry = part -> texts.apply(part).map(RegistryText::parse);
        Reading<RegistryTree> programs = registry.apply(ReportPart.PROGRAMS)
                .only(tree -> !tree.isEmpty() || tree.hasDenied(), nothing);
        return new Workplace(platform, remote, registry.apply(ReportPart.WINDOWS), programs,
                programs.map(InstalledProgram::in), registry.apply(ReportPart.NHS),
                        registry.apply(ReportPart.SMARTCARDS),
                registry.apply(ReportPart.BROWSERS), registry.apply(ReportPart.PRINTERS),
                registry.apply(ReportPart.READERS), texts.apply(ReportPart.SERVICES).map(ServiceList::parse)
                        .only(list -> !list.services().isEmpty(), nothing),
                texts.apply(ReportPart.PROCESSES).map(ProcessList::parse).only(list -> !list.names().isEmpty(),
                        nothing),
                texts.apply(ReportPart.PORTS).map(PortList::ofNetstat).only(list -> !list.listeners().isEmpty(),
                        nothing),
                texts.apply(ReportPart.EVENTS).map(EventList::parse),
                texts.apply(ReportPart.STARTS).map(EventList::parse),
                texts.apply(ReportPart.FILES).map(FileList::parse).only(list -> list.asked() > 0, nothing),
                texts.apply(ReportPart.SESSION), cards, linux, network);
    }

    /** The same place with ports that came another way. */
    static Workplace withPorts(Workplace place, Reading<PortList> ports) {
        return new Workplace(place.platform(), place.remote(), place.windows(), place.programs(),
                place.installed(), place.nhs(),
                place.smartcards(), place.browsers(), place.printers(), place.readers(), place.services(),
                place.processes(), ports, place.events(), place.starts(), place.files(), place.session(), place.cards(),
                place.linux(), place.network());
    }
}
