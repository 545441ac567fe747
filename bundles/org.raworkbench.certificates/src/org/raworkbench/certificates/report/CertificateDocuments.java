package org.raworkbench.certificates.report;

import java.time.ZoneId;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.core.DocumentWriter;
import org.raworkbench.core.EvidenceDocument;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Verdict;
import org.raworkbench.internal.certificates.examine.CertificateExaminer;

/** Each certificate report as text. */
@Component(service = DocumentWriter.class)
public final class CertificateDocuments implements DocumentWriter {

    @Override
    public List<EvidenceDocument> documents(EvidenceSet evidence, List<Finding> findings, Examination examination) {
        return evidence.current(CertificateReport.class).stream().map(report -> document(report, examination)).toList();
    }

    /** Only what is said about this report belongs into it. */
    private static EvidenceDocument document(CertificateReport report, Examination examination) {
        List<Finding> own = Verdict.inOrder(new CertificateExaminer().examine(EvidenceSet.of(report), examination));
        return new EvidenceDocument(EvidenceDocument.Topic.CERTIFICATES, "certificates.txt",
                Messages.text("document", report.subject()), new CertificateText(false, ZoneId.systemDefault())
                        .write(report, own, CertificateVerdict.of(report, own)));
    }
}
