package org.raworkbench.internal.cli;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.raworkbench.cases.CaseExporter;
import org.raworkbench.cases.CaseService;
import org.raworkbench.certificates.CertificateStatusService;
import org.raworkbench.core.Examiner;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.inspection.CardInspector;
import org.raworkbench.logs.LogReviewService;
import org.raworkbench.logs.LogSearchService;
import org.raworkbench.readers.ReaderInspector;
import org.raworkbench.smartcard.DemoDesk;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.workstation.WorkstationChecker;

/** The engines that the commands work with. */
@Component(service = Engines.class)
public final class Engines {

    private final SmartcardService cards;
    private final CardInspector inspector;
    private final DemoDesk demoDesk;
    private final CertificateStatusService certificates;
    private final ReaderInspector readers;
    private final WorkstationChecker workstation;
    private final LogReviewService logs;
    private final LogSearchService logSearches;
    private final GuidanceService guidance;
    private final CaseService cases;
    private final CaseExporter caseExporter;
    private final List<Examiner> examiners = new CopyOnWriteArrayList<>();

    @Activate
    public Engines(@Reference SmartcardService cards, @Reference CardInspector inspector,
            @Reference DemoDesk demoDesk, @Reference CertificateStatusService certificates,
            @Reference ReaderInspector readers, @Reference WorkstationChecker workstation,
            @Reference LogReviewService logs, @Reference LogSearchService logSearches,
            @Reference GuidanceService guidance, @Reference CaseService cases, @Reference CaseExporter caseExporter) {
        this.cards = cards;
        this.inspector = inspector;
        this.demoDesk = demoDesk;
        this.certificates = certificates;
        this.readers = readers;
        this.workstation = workstation;
        this.logs = logs;
        this.logSearches = logSearches;
        this.guidance = guidance;
        this.cases = cases;
        this.caseExporter = caseExporter;
    }

    /** An examiner came; it has its say from the next command on. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addExaminer(Examiner examiner) {
        examiners.add(examiner);
    }

    /** An examiner went. */
    public void removeExaminer(Examiner examiner) {
        examiners.remove(examiner);
    }

    SmartcardService cards() {
        return cards;
    }

    CardInspector inspector() {
        return inspector;
    }

    DemoDesk demoDesk() {
        return demoDesk;
    }

    CertificateStatusService certificates() {
        return certificates;
    }

    ReaderInspector readers() {
        return readers;
    }

    WorkstationChecker workstation() {
        return workstation;
    }

    LogReviewService logs() {
        return logs;
    }

    LogSearchService logSearches() {
        return logSearches;
    }

    GuidanceService guidance() {
        return guidance;
    }

    CaseService cases() {
        return cases;
    }

    CaseExporter caseExporter() {
        return caseExporter;
    }

    List<Examiner> examiners() {
        return List.copyOf(examiners);
    }
}
