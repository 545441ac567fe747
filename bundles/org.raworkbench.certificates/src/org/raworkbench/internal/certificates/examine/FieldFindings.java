package org.raworkbench.internal.certificates.examine;

import static org.raworkbench.internal.certificates.examine.CertificateFindings.name;
import static org.raworkbench.internal.certificates.examine.CertificateFindings.seen;
import static org.raworkbench.internal.certificates.examine.CertificateFindings.start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.ChainLink;
import org.raworkbench.certificates.RevocationAnswer.Status;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.reading.NhsPolicy;
import org.raworkbench.internal.certificates.knowledge.CertificateKnowledge;
import org.raworkbench.internal.certificates.knowledge.KnownAuthority;
import org.raworkbench.internal.certificates.reading.PlainDate;

/** What the fields of a certificate give reason to say: strength, usage period, environment, place on the card. */
final class FieldFindings {

    /** How places on a PIV card are called (NIST SP 800-73-4, part 1, table 4b), by key reference or data object. */
    private static final Pattern AUTHENTICATION_PLACE = Pattern.compile("(?i)\\b(9A|5FC105)\\b|PIV authentication");
    private static final Pattern SIGNING_PLACE = Pattern.compile("(?i)\\b(9C|5FC10A)\\b|digital signature");

    private final CertificateKnowledge knowledge;
    private final Instant at;

    FieldFindings(CertificateKnowledge knowledge, Instant at) {
        this.knowledge = knowledge;
        this.at = at;
    }

    void add(CertificateStatus status, CertificateContent content, List<Finding> findings) {
        strength(status, content, findings);
        usagePeriod(status, content, findings);
        shape(status, content, findings);
        place(status, findings);
        authorities(status, content, findings);
        if (!content.directoryPointers().isEmpty() && content.revocationAddresses().isEmpty()
                && status.revocation().status() != Status.GOOD && status.revocation().status() != Status.REVOKED) {
            findings.add(start(status, "directory-pointer", Severity.INFO, Messages.text("directoryOnly", name(status)))
                    .because(Messages.text("directoryOnly.why", content.directoryPointers().get(0)))
                    .seen(seen(status, "cRLDistributionPoints", content.directoryPointers().get(0))).build());
        }
    }

    private void strength(CertificateStatus status, CertificateContent content, List<Finding> findings) {
        if (knowledge.weakDigest(content.signatureAlgorithm())
                && !(content.authority() && content.subject().equals(content.issuer()))) {
            findings.add(start(status, "weak-digest", Severity.WARNING,
                    Messages.text("weakDigest", name(status), content.signatureAlgorithm()))
                            .because(eps(status, Messages.text("weakDigest.why", knowledge.digestSource())))
                            .todo(Messages.text("strength.todo"), Actor.RA)
                            .seen(seen(status, "signatureAlgorithm", content.signatureAlgorithm())).build());
        }
        int least = content.keyAlgorithm().equals("RSA") ? knowledge.shortestRsa()
                : content.keyAlgorithm().equals("EC") ? knowledge.shortestEc() : 0;
        if (content.keyBits() > 0 && content.keyBits() < least) {
            findings.add(start(status, "short-key", Severity.WARNING,
                    Messages.text("shortKey", name(status), content.keyAlgorithm(),
                            Integer.toString(content.keyBits())))
                                    .because(eps(status,
                                            Messages.text("shortKey.why", Integer.toString(least),
                                                    knowledge.keyLengthSource())))
                                    .todo(Messages.text("strength.todo"), Actor.RA)
                                    .seen(seen(status, "subjectPublicKeyInfo",
                                            content.keyAlgorithm() + " " + content.keyBits()))
                                    .build());
        }
    }

    private String eps(CertificateStatus status, String why) {
        return status.signs() ? why + " " + Messages.text("eps.why", knowledge.epsNeeds(), knowledge.epsSource()) : why;
    }

    private void usagePeriod(CertificateStatus status, CertificateContent content, List<Finding> findings) {
        Optional<Instant> ends = content.keyUsageEnds().filter(end -> end.isBefore(content.notAfter()));
        if (ends.isEmpty() || !status.usable()) {
            return;
        }
        boolean ended = ends.get().isBefore(at);
        String who = Messages.text("unchecked." + status.role());
        findings.add(start(status, ended ? "key-usage-ended" : "key-usage-ends",
                // a note either way: every card passes this day long before its notAfter, and nobody knows that it matters
                Severity.INFO,
                ended ? Messages.text("keyUsageEnded", who, PlainDate.of(ends.get()))
                        : Messages.text("keyUsageEnds", who, PlainDate.of(ends.get()),
                                PlainDate.of(content.notAfter())))
                                .because(Messages.text("keyUsage.why"))
                                .todo(ended ? Messages.text("keyUsage.todo") : "",
                                        ended ? status.renewal().by().toArray(Actor[]::new) : new Actor[0])
                                .seen(seen(status, "privateKeyUsagePeriod", ends.get().toString())).build());
    }

    private static void shape(CertificateStatus status, CertificateContent content, List<Finding> findings) {
        Role stated = NhsPolicy.role(content.policies());
        if (stated != Role.OTHER && status.role() != Role.OTHER && stated != status.role()
                && status.role() != Role.BOTH) {
            findings.add(start(status, "policy-mismatch", Severity.WARNING,
                    Messages.text("policy", name(status), Messages.text("policy." + stated)))
                            .because(Messages.text("policy.why")).todo(Messages.text("container.todo"), Actor.RA)
                            .seen(seen(status, "certificatePolicies", String.join(", ", content.policies()))).build());
        }
        if (status.role() == Role.SIGNING && !content.keyUsageCritical() && stated == Role.SIGNING) {
            findings.add(start(status, "key-usage-not-critical", Severity.INFO,
                    Messages.text("critical", Messages.text("unchecked." + status.role())))
                            .because(Messages.text("critical.why"))
                            .seen(seen(status, "keyUsage", String.join(", ", content.usages()))).build());
        }
    }

    private static void place(CertificateStatus status, List<Finding> findings) {
        Role meant = AUTHENTICATION_PLACE.matcher(status.container()).find() ? Role.AUTHENTICATION
                : SIGNING_PLACE.matcher(status.container()).find() ? Role.SIGNING : Role.OTHER;
        boolean wrong = meant == Role.AUTHENTICATION && status.role() == Role.SIGNING
                || meant == Role.SIGNING && status.role() == Role.AUTHENTICATION;
        if (wrong) {
            findings.add(start(status, "container-mismatch", Severity.WARNING,
                    Messages.text("container", Messages.text("unchecked." + status.role()),
                            Messages.text("container." + meant)))
                                    .because(Messages.text("container.why", status.container()))
                                    .todo(Messages.text("container.todo"), Actor.RA)
                                    .seen(seen(status, "keyUsage", status.container())).build());
        }
    }

    private void authorities(CertificateStatus status, CertificateContent content, List<Finding> findings) {
        knowledge.authority(content.issuer()).filter(issuer -> !issuer.live()).ifPresent(issuer -> findings
                .add(start(status, "test-environment", Severity.INFO,
                        Messages.text("test", name(status), issuer.environment()))
                                .because(Messages.text("test.why", issuer.commonName(), issuer.source()))
                                .seen(seen(status, "issuer", content.issuer())).build()));
        for (ChainLink link : status.path().chain()) {
            knowledge.authority(link.subject()).filter(known -> known.differs(link.sha1()))
                    .ifPresent(known -> findings.add(impostor(status, link, known)));
        }
    }

    private static Finding impostor(CertificateStatus status, ChainLink link, KnownAuthority known) {
        return start(status, "not-the-published-authority", Severity.WARNING, Messages.text("impostor"))
                .because(Messages.text("impostor.why", link.subject(), link.sha1(), known.sha1().orElse(""),
                        known.source()))
                .todo(Messages.text("impostor.todo"), Actor.IT)
                .seen(seen(status, "chain, " + link.subject(), link.sha1())).build();
    }
}
