package org.raworkbench.internal.workstation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.raworkbench.core.knowledge.KnowledgeProblem;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.core.knowledge.SiteLayer;
import org.raworkbench.internal.workstation.checks.Sheet;
import org.raworkbench.internal.workstation.checks.WorkstationChecks;
import org.raworkbench.internal.workstation.intake.CollectorReport;
import org.raworkbench.internal.workstation.intake.DemoReport;
import org.raworkbench.internal.workstation.intake.ReportReader;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.RegistryReaders;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.workstation.ReportNote;
import org.raworkbench.workstation.ReportNote.Kind;
import org.raworkbench.workstation.WorkstationChecker;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationReader;
import org.raworkbench.workstation.WorkstationReportException;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationRequest.Demo;
import org.raworkbench.workstation.WorkstationRequest.Report;
import org.raworkbench.workstation.WorkstationRequest.ThisWorkstation;
import org.raworkbench.workstation.WorkstationSnapshot;

/** Checks the workstation that it runs on, and others by their reports. */
@Component(service = WorkstationChecker.class)
public final class LocalWorkstationChecker implements WorkstationChecker {

    private final SiteKnowledge site;
    private final LocalMachine machine;

    @Activate
    public LocalWorkstationChecker(@Reference SmartcardService cards) {
        this(SiteKnowledge.ofThisComputer(), LocalMachine.ofThisComputer(cards));
    }

    /** A checker of {@code machine} with the knowledge of {@code site} over ours. */
    public LocalWorkstationChecker(SiteKnowledge site, LocalMachine machine) {
        this.site = site;
        this.machine = machine;
    }

    @Override
    public WorkstationSnapshot check(WorkstationRequest request, WorkstationProgress progress)
            throws WorkstationReportException {
        long start = System.nanoTime();
        SiteLayer<WorkstationKnowledge> knowledge = WorkstationKnowledge.with(site);
        List<ReportNote> notes = new ArrayList<>();
        knowledge.problem().map(KnowledgeProblem::describe).ifPresent(
                text -> notes.add(new ReportNote(Kind.FAILED, site.folder().toString(), text)));
        return switch (request.target()) {
            case ThisWorkstation here -> here(request, knowledge.knowledge(), progress, notes, start);
            case Report report -> elsewhere(ReportReader.read(report.file()), false, request, knowledge.knowledge(),
                    progress, notes, start);
            case Demo demo -> elsewhere(DemoReport.read(), true, request, knowledge.knowledge(), progress, notes,
                    start);
        };
    }

    private WorkstationSnapshot here(WorkstationRequest request, WorkstationKnowledge knowledge,
            WorkstationProgress progress, List<ReportNote> notes, long start) {
        ReadMachine read = machine.read(request, knowledge, progress);
        return snapshot(read, machine.name(), machine.system(), Optional.empty(), false, request.now(), request,
                knowledge, notes, start);
    }

    private static WorkstationSnapshot elsewhere(CollectorReport report, boolean demo, WorkstationRequest request,
            WorkstationKnowledge knowledge, WorkstationProgress progress, List<ReportNote> notes, long start) {
        notes.addAll(report.notes());
        ReadMachine read = new PartsReading(report).read(progress, knowledge);
        String name = report.computer().isEmpty() ? report.file() : report.computer();
        return snapshot(read, name, "Windows", Optional.of(report.file()), demo,
                report.collected().orElse(request.now()), request, knowledge, notes, start);
    }

    private static WorkstationSnapshot snapshot(ReadMachine read, String name, String system, Optional<String> report,
            boolean demo, java.time.Instant taken, WorkstationRequest request, WorkstationKnowledge knowledge,
            List<ReportNote> notes, long start) {
        Workplace place = read.place();
        Sheet sheet = new Sheet(name);
        WorkstationChecks.run(place, knowledge, request.now(), sheet);
        List<WorkstationReader> readers = place.readers().value()
                .map(registry -> RegistryReaders.in(registry, place.readers().source())).orElse(List.of());
        return new WorkstationSnapshot(taken, name, system, report, demo, sheet.checks(), sheet.facts(), readers, notes,
                read.complete(), Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
}
