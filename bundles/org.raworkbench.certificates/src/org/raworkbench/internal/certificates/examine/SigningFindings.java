package org.raworkbench.internal.certificates.examine;

import static org.raworkbench.internal.certificates.examine.CertificateFindings.PREFIX;
import static org.raworkbench.internal.certificates.examine.CertificateFindings.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.certificates.knowledge.CertificateKnowledge;

/**
 * Why a card signs in but does not sign. Four reasons are documented: middleware, certificate, the change of Windows from
 * CSP to KSP, reader firmware. Only the certificate can be seen here; it leads where it is a reason, and each of the others
 * says that it was not looked at.
 */
final class SigningFindings {

    private final CertificateKnowledge knowledge;

    SigningFindings(CertificateKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Finding> of(CertificateReport report) {
        Optional<CertificateStatus> authentication = report.certificates().stream()
                .filter(status -> status.authenticates() && status.usable()).findFirst();
        if (authentication.isEmpty()) {
            return List.of();
        }
        List<CertificateStatus> signing = report.certificates().stream().filter(CertificateStatus::signs).toList();
        Optional<CertificateStatus> usable = signing.stream().filter(CertificateStatus::usable).findFirst();
        if (usable.isPresent()) {
            return List.of(cleared(report, usable.get()));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(blamed(report, signing.stream().findFirst()));
        findings.add(notLookedAt(report, "middleware", Actor.IT));
        findings.add(notLookedAt(report, "windows-key-storage", Actor.IT));
        findings.add(notLookedAt(report, "reader-firmware", Actor.IT));
        return findings;
    }

    private static Finding blamed(CertificateReport report, Optional<CertificateStatus> signing) {
        String reason = signing
                .map(status -> Messages.text("signing.certificate.standing",
                        Messages.text("standing." + status.standing())))
                .orElseGet(() -> Messages.text("signing.certificate.noSigning"));
        Finding.Builder finding = Finding
                .of(PREFIX + "signing-path.certificate", Severity.ERROR, Messages.text("signing.certificate", reason))
                .about(report.subject())
                .because(Messages.text("signing.certificate.why",
                        signing.map(status -> status.path().problem()).filter(text -> !text.isEmpty()).orElse("")))
                .todo(Messages.text("missing.todo"), Actor.RA);
        signing.ifPresent(status -> finding.seen(seen(status, "status", status.standing().name())));
        return finding.build();
    }

    private static Finding cleared(CertificateReport report, CertificateStatus signing) {
        String why = Messages.text("signing.cleared.why")
                + (signing.standing() == Standing.UNKNOWN ? Messages.text("signing.cleared.unchecked") : "");
        return Finding.of(PREFIX + "signing-path.certificate-cleared", Severity.INFO, Messages.text("signing.cleared"))
                .about(report.subject()).because(why)
                .seen(seen(signing, "status", signing.standing().name())).build();
    }

    private Finding notLookedAt(CertificateReport report, String id, Actor actor) {
        return Finding.of(PREFIX + "signing-path." + id, Severity.INFO, Messages.text(id)).about(report.subject())
                .because(Messages.text(id + ".why", knowledge.signingCauseSource(id)))
                .todo(Messages.text(id + ".todo"), actor).build();
    }
}
