package org.raworkbench.certificates.report;

import java.util.List;

import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;

/** The one line over a certificate report. */
public final class CertificateVerdict {

    private CertificateVerdict() {
    }

    /** The verdict over {@code findings} about {@code report}. */
    public static Verdict of(CertificateReport report, List<Finding> findings) {
        if (report.certificates().isEmpty() && !Severity.worstOf(findings).isWorseThan(Severity.INFO)) {
            return new Verdict(Severity.UNKNOWN, Messages.text(report.onCard() ? "none.card" : "none"), java.util.Optional.empty());
        }
        return Verdict.of(findings, Messages.text(report.certificates().size() == 1 ? "allWell.one" : "allWell"));
    }
}
