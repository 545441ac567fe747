package org.raworkbench.internal.certificates.examine;

import static org.raworkbench.internal.certificates.examine.CertificateFindings.PREFIX;
import static org.raworkbench.internal.certificates.examine.CertificateFindings.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.certificates.knowledge.CertificateKnowledge;
import org.raworkbench.internal.certificates.knowledge.SigningCause;

/**
 * Why a card signs in but does not sign: the documented reasons in their order. The certificate is judged here; about the
 * others other engines put facts on the desk. Each finding says what was seen and what was not looked at; what nobody
 * looked at at all is one finding together.
 */
final class SigningFindings {

    private static final String PATH = PREFIX + "signing-path.";

    private final CertificateKnowledge knowledge;
    private final EvidenceSet evidence;

    SigningFindings(CertificateKnowledge knowledge, EvidenceSet evidence) {
        this.knowledge = knowledge;
        this.evidence = evidence;
    }

    List<Finding> of(CertificateReport report) {
        Optional<CertificateStatus> authentication = report.certificates().stream()
                .filter(status -> status.authenticates() && status.usable()).findFirst();
        if (authentication.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<SigningCause> notLookedAt = new ArrayList<>();
        for (SigningCause cause : knowledge.signingCauses()) {
            List<Fact> facts = facts(cause, report);
            if (cause.ofCertificate()) {
                findings.add(certificate(report));
            } else if (facts.isEmpty()) {
                notLookedAt.add(cause);
            } else {
                findings.add(judged(report, cause, facts));
            }
        }
        if (!notLookedAt.isEmpty()) {
            findings.add(notLookedAt(report, notLookedAt));
        }
        return findings;
    }

    /** Facts about the card's own reader before facts about others. */
    private List<Fact> facts(SigningCause cause, CertificateReport report) {
        List<Fact> all = cause.facts().stream().flatMap(key -> FactualEvidence.of(evidence, key).stream()).toList();
        List<Fact> own = all.stream().filter(fact -> fact.seen().source().equals(report.subject())).toList();
        return own.isEmpty() ? all : own;
    }

    private static Finding certificate(CertificateReport report) {
        List<CertificateStatus> signing = report.certificates().stream().filter(CertificateStatus::signs).toList();
        return signing.stream().filter(CertificateStatus::usable).findFirst().map(usable -> cleared(report, usable))
                .orElseGet(() -> blamed(report, signing.stream().findFirst()));
    }

    private static Finding blamed(CertificateReport report, Optional<CertificateStatus> signing) {
        String reason = signing
                .map(status -> Messages.text("signing.certificate.standing",
                        Messages.text("standing." + status.standing())))
                .orElseGet(() -> Messages.text("signing.certificate.noSigning"));
        Finding.Builder finding = Finding
                .of(PATH + "certificate", Severity.ERROR, Messages.text("signing.certificate", reason))
                .about(report.subject())
                .because(Messages.text("signing.certificate.why",
                        signing.map(status -> status.path().problem()).filter(text -> !text.isEmpty()).orElse("")))
                .todo(Messages.text("signing.certificate.todo." + (renewable(signing) ? "renew" : "repair")), Actor.RA);
        signing.ifPresent(status -> finding.seen(seen(status, "status", status.standing().name())));
        return finding.build();
    }

    private static boolean renewable(Optional<CertificateStatus> signing) {
        return signing.map(CertificateStatus::standing).filter(Standing.EXPIRED::equals).isPresent();
    }

    private static Finding cleared(CertificateReport report, CertificateStatus signing) {
        String why = Messages.text("signing.cleared.why")
                + (signing.standing() == Standing.UNKNOWN ? Messages.text("signing.cleared.unchecked") : "");
        return Finding.of(PATH + "certificate-cleared", Severity.INFO, Messages.text("signing.cleared"))
                .about(report.subject()).because(why)
                .seen(seen(signing, "status", signing.standing().name())).build();
    }

    private static Finding judged(CertificateReport report, SigningCause cause, List<Fact> facts) {
        List<Fact> bad = facts.stream().filter(fact -> fact.standing() == Fact.Standing.BAD).toList();
        boolean good = facts.stream().anyMatch(fact -> fact.standing() == Fact.Standing.GOOD);
        String name = Messages.text("cause." + cause.id());
        String values = (bad.isEmpty() ? facts : bad).stream().map(Fact::value).distinct()
                .collect(Collectors.joining(", "));
        String missing = cause.facts().stream()
                .filter(key -> facts.stream().noneMatch(fact -> fact.key().equals(key)))
                .map(key -> Messages.text("fact." + key)).collect(Collectors.joining(", "));
        String why = Messages.text(cause.id() + ".why", cause.source())
                + (missing.isEmpty() ? "" : " " + Messages.text("signing.notSeen", missing));
        Finding.Builder finding = Finding.of(PATH + cause.id(), bad.isEmpty() ? Severity.INFO : Severity.WARNING,
                Messages.text(bad.isEmpty() ? good ? "signing.good" : "signing.open" : "signing.bad", name, values))
                .about(report.subject()).because(why);
        if (!bad.isEmpty()) {
            finding.todo(Messages.text(cause.id() + ".todo"), Actor.IT);
        }
        facts.forEach(fact -> finding.seen(fact.seen()));
        return finding.build();
    }

    private static Finding notLookedAt(CertificateReport report, List<SigningCause> causes) {
        String names = causes.stream().map(cause -> Messages.text("cause." + cause.id()))
                .collect(Collectors.joining(", "));
        String why = causes.stream().map(cause -> Messages.text(cause.id() + ".why", cause.source()))
                .collect(Collectors.joining(" "));
        return Finding.of(PATH + "not-looked-at", Severity.INFO, Messages.text("signing.notLookedAt", names))
                .about(report.subject()).because(why).todo(Messages.text("signing.notLookedAt.todo"), Actor.IT).build();
    }
}
