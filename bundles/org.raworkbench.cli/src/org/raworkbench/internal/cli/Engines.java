package org.raworkbench.internal.cli;

import java.util.List;

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

/** The engines that the commands work with; each starts when a command first asks for it. */
public interface Engines {

    SmartcardService cards();

    CardInspector inspector();

    DemoDesk demoDesk();

    CertificateStatusService certificates();

    ReaderInspector readers();

    WorkstationChecker workstation();

    LogReviewService logs();

    LogSearchService logSearches();

    GuidanceService guidance();

    CaseService cases();

    CaseExporter caseExporter();

    /** Those that are there now. */
    List<Examiner> examiners();
}
