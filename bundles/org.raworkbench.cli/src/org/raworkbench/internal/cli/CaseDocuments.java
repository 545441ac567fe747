package org.raworkbench.internal.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.report.CertificateText;
import org.raworkbench.certificates.report.CertificateVerdict;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiners;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.report.InspectionHtml;
import org.raworkbench.inspection.report.InspectionVerdict;
import org.raworkbench.logs.ExtractedRecord;
import org.raworkbench.logs.LineChoice;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.ReviewProgress;
import org.raworkbench.logs.SourceProblem;
import org.raworkbench.logs.WrongChoiceException;
import org.raworkbench.logs.report.LogExtract;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.UnclaimedReaders;
import org.raworkbench.readers.report.ReadersReport;
import org.raworkbench.workstation.WorkstationSnapshot;
import org.raworkbench.workstation.report.WorkstationText;

/** The documents of the engines about the evidence of a case; of logs only what the findings rest on. */
final class CaseDocuments {

    private static final int CONTEXT = 3;

    private final Surroundings surroundings;
    private final Instant now;

    CaseDocuments(Surroundings surroundings, Instant now) {
        this.surroundings = surroundings;
        this.now = now;
    }

    /** Attaches a document for each piece of evidence in {@code gathered}. */
    void attach(GatheredEvidence gathered, CaseFile file) throws CaseFileException {
        for (CardSnapshot card : gathered.evidence().current(CardSnapshot.class)) {
            List<Finding> findings = InspectionVerdict.about(card, gathered.findings());
            put(file, "inspection.html", AttachmentKind.INSPECTION,
                    Messages.get("case.attachment.inspection", card.subject()), InspectionHtml.of(card, findings, now));
        }
        for (CertificateReport report : gathered.evidence().current(CertificateReport.class)) {
            List<Finding> findings = about(report);
            put(file, "certificates.txt", AttachmentKind.CERTIFICATES, Messages.get("case.attachment.certificates"),
                    new CertificateText(false, ZoneId.systemDefault()).write(report, findings,
                            CertificateVerdict.of(report, findings)));
        }
        for (WorkstationSnapshot workstation : gathered.evidence().current(WorkstationSnapshot.class)) {
            put(file, "workstation.txt", AttachmentKind.WORKSTATION,
                    Messages.get("case.attachment.workstation", workstation.subject()),
                    WorkstationText.of(workstation, about(workstation)));
        }
        readers(gathered, file);
        logs(gathered, file);
    }

    private List<Finding> about(Evidence... evidence) {
        return Verdict.inOrder(Examiners.run(surroundings.engines().examiners(), EvidenceSet.of(evidence),
                new Examination(now, () -> false)));
    }

    private void readers(GatheredEvidence gathered, CaseFile file) throws CaseFileException {
        List<ReaderSnapshot> readers = gathered.evidence().current(ReaderSnapshot.class);
        if (readers.isEmpty() || gathered.service().isEmpty()) {
            return;
        }
        UnclaimedReaders unclaimed = gathered.evidence().latest(UnclaimedReaders.class)
                .orElse(new UnclaimedReaders(now, false, List.of()));
        ReaderReview review = new ReaderReview(readers, unclaimed);
        List<Finding> findings = about(review.evidence().toArray(Evidence[]::new));
        Verdict verdict = Verdict.of(findings, Messages.get(readers.size() == 1 ? "readers.one" : "readers.many",
                readers.size(), readers.stream().filter(reader -> reader.attached().cardPresent()).count()));
        boolean demo = review.evidence().stream().anyMatch(Evidence::demo);
        put(file, "readers.json", AttachmentKind.READERS, Messages.get("case.attachment.readers"),
                new ReadersReport(now, demo, gathered.service().get(), review, findings, verdict).json());
    }

    private void logs(GatheredEvidence gathered, CaseFile file) throws CaseFileException {
        if (gathered.logs().isEmpty()) {
            return;
        }
        List<SourceProblem> problems = new ArrayList<>();
        List<ExtractedRecord> records;
        try {
            records = surroundings.engines().logSearches().extract(LogRequest.of(gathered.logs()), LineChoice.ALL,
                    CONTEXT,
                    problems::add, ReviewProgress.NONE);
        } catch (WrongChoiceException allLinesAreAChoice) {
            throw new IllegalStateException(allLinesAreAChoice);
        }
        problems.forEach(problem -> surroundings.err().println(problem.text()));
        if (!records.isEmpty()) {
            put(file, "log-extract.txt", AttachmentKind.LOG_EXTRACT, Messages.get("case.attachment.log"),
                    LogExtract.of("log-extract.txt", records, now));
        }
    }

    private void put(CaseFile file, String name, AttachmentKind kind, String title,
            String text) throws CaseFileException {
        String stored = file.attach(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, kind, title)
                .getName();
        surroundings.err().println(Messages.get("case.attached", stored));
    }
}
