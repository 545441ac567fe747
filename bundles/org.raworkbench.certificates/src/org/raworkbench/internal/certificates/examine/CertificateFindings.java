package org.raworkbench.internal.certificates.examine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.RevocationAnswer.Status;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.knowledge.CertificateKnowledge;
import org.raworkbench.internal.certificates.reading.PlainDate;

/** What there is to say about one certificate by itself, the decisive thing first. */
public final class CertificateFindings {

    static final String PREFIX = "certificate-status.";

    private final CertificateKnowledge knowledge;
    private final Instant at;
    private final FieldFindings fields;

    public CertificateFindings(CertificateKnowledge knowledge, Instant at) {
        this.knowledge = knowledge;
        this.at = at;
        this.fields = new FieldFindings(knowledge, at);
    }

    /** The findings about {@code status}. */
    public List<Finding> of(CertificateStatus status) {
        if (status.content().isEmpty() && status.standing() != Standing.UNREADABLE) {
            return List.of(details(status));
        }
        if (status.content().isEmpty()) {
            return List.of(Finding.of(PREFIX + "unreadable", Severity.UNKNOWN, Messages.text("unreadable"))
                    .about(status.source()).because(status.problem())
                    .todo(Messages.text("unreadable.todo"), Actor.USER, Actor.RA)
                    .seen(status.source(), status.container(), status.problem()).build());
        }
        List<Finding> findings = new ArrayList<>();
        standing(status, status.content().get(), findings);
        if (!status.der().isEmpty()) {
            revocation(status, findings);
        }
        fields.add(status, status.content().get(), findings);
        return findings;
    }

    private void standing(CertificateStatus status, CertificateContent content, List<Finding> findings) {
        switch (status.standing()) {
        case REVOKED -> findings.add(revoked(status));
        case INVALID -> findings.add(start(status, "invalid", Severity.ERROR, Messages.text("invalid", name(status)))
                .because(status.path().problem()).todo(Messages.text("invalid.todo"), Actor.RA)
                .seen(seen(status, "path", status.path().problem())).build());
        case UNTRUSTED -> findings.add(start(status, "untrusted", Severity.ERROR,
                Messages.text("untrusted", name(status))).because(status.path().problem())
                        .todo(Messages.text("untrusted.todo"), Actor.IT, Actor.RA)
                        .seen(seen(status, "issuer", content.issuer())).build());
        case EXPIRED -> findings.add(expired(status, content));
        case NOT_YET_VALID -> findings.add(start(status, "not-yet-valid", Severity.ERROR,
                Messages.text("notYet", name(status), PlainDate.of(content.notBefore())))
                        .because(Messages.text("notYet.why", PlainDate.minute(at)))
                        .todo(Messages.text("notYet.todo"), Actor.IT, Actor.RA)
                        .seen(seen(status, "notBefore", content.notBefore().toString())).build());
        case EXPIRING -> findings.add(expiring(status, content));
        default -> renewalOpen(status, content, findings);
        }
        if (status.der().isEmpty()) {
            findings.add(details(status));
        } else if (status.path().valid().isEmpty() && status.revocation().status() != Status.REVOKED
                && !revocationUndecided(status)) {
            findings.add(start(status, "chain-unchecked", Severity.UNKNOWN,
                    Messages.text("unchecked", Messages.text("unchecked." + status.role())))
                            .because(status.path().problem()).todo(Messages.text("unchecked.todo"), Actor.IT)
                            .seen(seen(status, "issuer", content.issuer())).build());
        }
    }

    /** Only a text about the certificate is at hand. */
    private static Finding details(CertificateStatus status) {
        boolean over = status.standing() == Standing.EXPIRED && status.content().isEmpty();
        return start(status, over ? "expired" : "details-only", over ? Severity.ERROR : Severity.UNKNOWN,
                Messages.text(over ? "detailsOver" : "details", Messages.text("unchecked." + status.role())))
                        .because(status.path().problem()).todo(Messages.text("details.todo"), Actor.RA, Actor.IT)
                        .seen(status.source(), status.container(), status.path().problem()).build();
    }

    private static boolean revocationUndecided(CertificateStatus status) {
        return status.path().chain().stream().anyMatch(link -> link.anchor())
                && status.path().chain().stream().anyMatch(link -> link.revocation().status() == Status.UNKNOWN);
    }

    private Finding revoked(CertificateStatus status) {
        return start(status, "revoked", Severity.ERROR,
                Messages.text("revoked", name(status), status.revocation().at().map(PlainDate::of).orElse("?")))
                        .because(Messages.text("revoked.why", status.revocation().reasonWords(),
                                status.revocation().source()))
                        .todo(Messages.text("revoked.todo"), Actor.RA)
                        .seen(seen(status, "revocation", status.revocation().source())).build();
    }

    private Finding expired(CertificateStatus status, CertificateContent content) {
        Finding.Builder finding = start(status, "expired", Severity.ERROR,
                Messages.text("expired", name(status), PlainDate.of(content.notAfter())));
        if (status.role() == Role.OTHER) {
            finding.because(Messages.text("expired.other.why")).todo(Messages.text("expired.other.todo"), Actor.IT);
        } else {
            finding.because(Messages.text("expired.why", knowledge.renewalSource()))
                    .todo(Messages.text("expired.todo"), status.renewal().by().toArray(Actor[]::new));
        }
        return finding.seen(seen(status, "notAfter", content.notAfter().toString())).build();
    }

    private Finding expiring(CertificateStatus status, CertificateContent content) {
        Finding.Builder finding = start(status, "expiring", Severity.WARNING,
                Messages.text("expiring", name(status), status.daysLeft().orElse(0), PlainDate.of(content.notAfter())));
        if (status.role() == Role.OTHER) {
            finding.because(Messages.text("expiring.other.why")).todo(Messages.text("expiring.other.todo"), Actor.IT);
        } else {
            finding.because(
                    Messages.text("expiring.why", knowledge.renewalWindow().toDays(), knowledge.renewalSource()))
                    .todo(Messages.text("expiring.todo"), status.renewal().by().toArray(Actor[]::new));
        }
        return finding.seen(seen(status, "notAfter", content.notAfter().toString())).build();
    }

    private void renewalOpen(CertificateStatus status, CertificateContent content, List<Finding> findings) {
        if (status.renewal().open()) {
            findings.add(start(status, "renewal-open", Severity.INFO,
                    Messages.text("renewal", name(status), PlainDate.of(status.renewal().opens().orElseThrow()),
                            PlainDate.of(content.notAfter())))
                                    .because(Messages.text("renewal.why", knowledge.renewalWindow().toDays(),
                                            knowledge.renewalSource()))
                                    .todo(Messages.text("expiring.todo"),
                                            status.renewal().by().toArray(Actor[]::new))
                                    .seen(seen(status, "notAfter", content.notAfter().toString())).build());
        }
    }

    private void revocation(CertificateStatus status, List<Finding> findings) {
        boolean matters = status.usable() || status.standing() == Standing.NOT_YET_VALID;
        if (matters && (status.revocation().status() == Status.UNKNOWN || revocationUndecided(status))) {
            boolean own = status.revocation().status() == Status.UNKNOWN;
            findings.add(start(status, "revocation-unknown", Severity.UNKNOWN,
                    Messages.text(own ? "revocationUnknown" : "revocationUnknown.issuer",
                            Messages.text("unchecked." + status.role())))
                                    .because(own ? status.revocation().reason() : status.path().problem())
                                    .todo(Messages.text("revocationUnknown.todo"), Actor.IT)
                            .seen(seen(status, "revocation", status.revocation().source())).build());
        }
        if (status.revocation().status() == Status.GOOD && status.revocation().at().isPresent()) {
            findings.add(start(status, "revoked-later", Severity.INFO,
                    Messages.text("revokedLater", name(status), PlainDate.of(status.revocation().at().get())))
                            .because(status.revocation().reason())
                            .seen(seen(status, "revocation", status.revocation().source())).build());
        }
    }

    static String name(CertificateStatus status) {
        String name = Messages.text("name." + status.role());
        return status.role() == Role.OTHER
                ? Messages.text("who", name, status.content().map(CertificateContent::maskedSubject).orElse(""))
                : name;
    }

    /** Begins a finding whose id names the role: {@code certificate-status.signing.expired}. */
    static Finding.Builder start(CertificateStatus status, String what, Severity severity, String summary) {
        return Finding.of(PREFIX + status.role().name().toLowerCase(Locale.ROOT) + "." + what, severity, summary)
                .about(status.source());
    }

    static EvidenceReference seen(CertificateStatus status, String field, String text) {
        String place = status.content().map(content -> "certificate " + content.serial() + ", " + field).orElse(field);
        return EvidenceReference.of(status.source(),
                status.container().isEmpty() ? place : status.container() + ", " + place, text);
    }
}
