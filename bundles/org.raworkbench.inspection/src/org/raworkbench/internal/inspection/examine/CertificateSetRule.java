package org.raworkbench.internal.inspection.examine;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardCertificate.Role;

/** Do the certificates belong together, and could all be read? */
final class CertificateSetRule implements CardRule {

    @Override
    public List<Finding> judge(CardCase card) {
        List<Finding> findings = new ArrayList<>();
        if (!card.identityRead()) {
            return findings;
        }
        uuids(card, findings);
        for (CardCertificate certificate : card.unreadable()) {
            findings.add(card
                    .finding(FindingIds.CERTIFICATE_UNREADABLE, Severity.UNKNOWN, "certificate.unreadable",
                            certificate.container())
                    .because(certificate.problem()).todo(Messages.text("certificate.unreadable.todo"), Actor.RA)
                    .seen(card.seen(certificate, Messages.text("place.content"), certificate.problem())).build());
        }
        for (CardCertificate certificate : card.readable()) {
            boolean expired = !certificate.content().orElseThrow().notAfter().isAfter(card.now());
            if (certificate.role() == Role.OTHER && expired) {
                findings.add(card
                        .finding(FindingIds.certificate("other", "expired"), Severity.INFO, "certificate.other.expired",
                                Dates.text(certificate.content().orElseThrow().notAfter()))
                        .because(Messages.text("certificate.other.because")).seen(card.seen(certificate, "notAfter",
                                certificate.content().orElseThrow().notAfter().toString()))
                        .build());
            }
        }
        return findings;
    }

    private static void uuids(CardCase card, List<Finding> findings) {
        List<CardCertificate> named = card.readable().stream().filter(certificate -> certificate.uuid().isPresent())
                .toList();
        if (named.stream().map(CardCertificate::uuid).distinct().count() > 1) {
            Finding.Builder finding = card
                    .finding(FindingIds.CERTIFICATE_UUID_MISMATCH, Severity.ERROR, "certificate.uuid-mismatch")
                    .because(Messages.text("certificate.uuid-mismatch.because"))
                    .todo(Messages.text("certificate.uuid-mismatch.todo"), Actor.RA);
            named.forEach(certificate -> finding
                    .seen(card.seen(certificate, Messages.text("place.subject"), certificate.uuid().orElseThrow())));
            findings.add(finding.build());
        }
        if (named.isEmpty() && !card.readable().isEmpty()) {
            Finding.Builder finding = card
                    .finding(FindingIds.CERTIFICATE_UUID_MISSING, Severity.UNKNOWN, "certificate.uuid-missing")
                    .because(Messages.text("certificate.uuid-missing.because"))
                    .todo(Messages.text("certificate.uuid-missing.todo"), Actor.RA);
            card.readable().forEach(certificate -> finding.seen(card.seen(certificate, Messages.text("place.subject"),
                    certificate.content().orElseThrow().subject())));
            findings.add(finding.build());
        }
    }
}
