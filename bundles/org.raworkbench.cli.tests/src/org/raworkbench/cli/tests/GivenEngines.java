package org.raworkbench.cli.tests;

import java.util.List;

import org.raworkbench.cases.CaseExporter;
import org.raworkbench.cases.CaseService;
import org.raworkbench.certificates.CertificateStatusService;
import org.raworkbench.core.Examiner;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.inspection.CardInspector;
import org.raworkbench.internal.cli.Engines;
import org.raworkbench.logs.LogReviewService;
import org.raworkbench.logs.LogSearchService;
import org.raworkbench.readers.ReaderInspector;
import org.raworkbench.smartcard.DemoDesk;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.workstation.WorkstationChecker;

/** Engines that are there from the start. */
record GivenEngines(SmartcardService cards, CardInspector inspector, DemoDesk demoDesk, CertificateStatusService
        certificates, ReaderInspector readers, WorkstationChecker workstation, LogReviewService logs, LogSearchService
        logSearches, GuidanceService guidance, CaseService cases, CaseExporter caseExporter,
        List<Examiner> examiners) implements Engines {
}
