package org.raworkbench.internal.cli;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.ComponentServiceObjects;
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

/** The engines as services: a review of logs does not start the smart card service, nor the other way round. */
@Component(service = Engines.class)
public final class ServiceEngines implements Engines {

    private final ComponentServiceObjects<SmartcardService> cards;
    private final ComponentServiceObjects<CardInspector> inspector;
    private final ComponentServiceObjects<DemoDesk> demoDesk;
    private final ComponentServiceObjects<CertificateStatusService> certificates;
    private final ComponentServiceObjects<ReaderInspector> readers;
    private final ComponentServiceObjects<WorkstationChecker> workstation;
    private final ComponentServiceObjects<LogReviewService> logs;
    private final ComponentServiceObjects<LogSearchService> logSearches;
    private final ComponentServiceObjects<GuidanceService> guidance;
    private final ComponentServiceObjects<CaseService> cases;
    private final ComponentServiceObjects<CaseExporter> caseExporter;
    private final List<ComponentServiceObjects<Examiner>> examiners = new CopyOnWriteArrayList<>();

    @Activate
    public ServiceEngines(@Reference ComponentServiceObjects<SmartcardService> cards,
            @Reference ComponentServiceObjects<CardInspector> inspector,
            @Reference ComponentServiceObjects<DemoDesk> demoDesk,
            @Reference ComponentServiceObjects<CertificateStatusService> certificates,
            @Reference ComponentServiceObjects<ReaderInspector> readers,
            @Reference ComponentServiceObjects<WorkstationChecker> workstation,
            @Reference ComponentServiceObjects<LogReviewService> logs,
            @Reference ComponentServiceObjects<LogSearchService> logSearches,
            @Reference ComponentServiceObjects<GuidanceService> guidance,
            @Reference ComponentServiceObjects<CaseService> cases,
            @Reference ComponentServiceObjects<CaseExporter> caseExporter) {
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
    @Reference(service = Examiner.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addExaminer(ComponentServiceObjects<Examiner> examiner) {
        examiners.add(examiner);
    }

    /** An examiner went. */
    public void removeExaminer(ComponentServiceObjects<Examiner> examiner) {
        examiners.remove(examiner);
    }

    @Override
    public SmartcardService cards() {
        return cards.getService();
    }

    @Override
    public CardInspector inspector() {
        return inspector.getService();
    }

    @Override
    public DemoDesk demoDesk() {
        return demoDesk.getService();
    }

    @Override
    public CertificateStatusService certificates() {
        return certificates.getService();
    }

    @Override
    public ReaderInspector readers() {
        return readers.getService();
    }

    @Override
    public WorkstationChecker workstation() {
        return workstation.getService();
    }

    @Override
    public LogReviewService logs() {
        return logs.getService();
    }

    @Override
    public LogSearchService logSearches() {
        return logSearches.getService();
    }

    @Override
    public GuidanceService guidance() {
        return guidance.getService();
    }

    @Override
    public CaseService cases() {
        return cases.getService();
    }

    @Override
    public CaseExporter caseExporter() {
        return caseExporter.getService();
    }

    @Override
    public List<Examiner> examiners() {
        return examiners.stream().map(ComponentServiceObjects::getService).toList();
    }
}
