package org.raworkbench.internal.certificates.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiner;
import org.raworkbench.core.Finding;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.certificates.knowledge.CertificateKnowledge;

/**
 * Judges certificate reports: each certificate, the pair on a card, the clock, a renewal during the visit, and why a card
 * signs in but does not sign.
 *
 * <p>It says nothing about card snapshots without a report; the basic dates and roles of certificates that were only read
 * are examined by card inspection.
 */
@Component(service = Examiner.class)
public final class CertificateExaminer implements Examiner {

    private final Supplier<CertificateKnowledge> source;
    private CertificateKnowledge knowledge;

    /** An examiner that goes by the knowledge of this computer's site. */
    @Activate
    public CertificateExaminer() {
        this(() -> CertificateKnowledge.of(SiteKnowledge.ofThisComputer()));
    }

    /** @param source asked once, when the knowledge is first needed */
    public CertificateExaminer(Supplier<CertificateKnowledge> source) {
        this.source = source;
    }

    private synchronized CertificateKnowledge knowledge() {
        if (knowledge == null) {
            knowledge = source.get();
        }
        return knowledge;
    }

    @Override
    public List<Finding> examine(EvidenceSet evidence, Examination examination) {
        List<Finding> findings = new ArrayList<>();
        PairFindings pairs = new PairFindings();
        RenewalFindings renewals = new RenewalFindings();
        SigningFindings signing = new SigningFindings(knowledge(), evidence);
        for (CertificateReport report : evidence.current(CertificateReport.class)) {
            if (examination.cancelled()) {
                break;
            }
            if (report.onCard()) {
                findings.addAll(signing.of(report));
            }
            for (CertificateStatus status : report.certificates()) {
                findings.addAll(status.findings());
            }
            findings.addAll(pairs.of(report));
            findings.addAll(renewals.of(report, evidence.history(CertificateReport.class)));
        }
        return findings;
    }
}
