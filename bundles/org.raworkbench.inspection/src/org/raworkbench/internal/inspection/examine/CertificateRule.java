package org.raworkbench.internal.inspection.examine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardCertificate.Content;
import org.raworkbench.inspection.CardCertificate.Role;

/** Is there a certificate for one use, and is this its time? */
final class CertificateRule implements CardRule {

    private final Role role;
    private final String name;
    private final InspectionRules rules;

    /** @param role {@link Role#AUTHENTICATION} or {@link Role#SIGNING} */
    CertificateRule(Role role, InspectionRules rules) {
        this.role = role;
        this.name = role == Role.AUTHENTICATION ? "authentication" : "signing";
        this.rules = rules;
    }

    @Override
    public List<Finding> judge(CardCase card) {
        if (!card.identityRead()) {
            return List.of();
        }
        Optional<CardCertificate> best = best(card, role);
        if (best.isPresent()) {
            List<Finding> findings = new ArrayList<>(validity(card, best.get()));
            findings.addAll(duplicates(card, best.get()));
            return findings;
        }
        // a certificate that could not be read may be the one; a blank card is one finding, not two
        boolean certain = card.unreadable().isEmpty() && card.end().isEmpty() && !card.readable().isEmpty();
        return certain ? List.of(missing(card)) : List.of();
    }

    /**
     * The certificate that serves {@code role}: one of that role alone before one of both, then one whose time it is,
     * then the one that lasts longest.
     */
    static Optional<CardCertificate> best(CardCase card, Role role) {
        return card.readable().stream()
                .filter(certificate -> certificate.role() == role || certificate.role() == Role.BOTH)
                .max(Comparator.comparing((CardCertificate certificate) -> certificate.role() == role)
                        .thenComparing(certificate -> isValid(certificate, card))
                        .thenComparing(certificate -> certificate.content().orElseThrow().notAfter()));
    }

    private static boolean isValid(CardCertificate certificate, CardCase card) {
        Content content = certificate.content().orElseThrow();
        return !content.notBefore().isAfter(card.now()) && content.notAfter().isAfter(card.now());
    }

    private Finding missing(CardCase card) {
        Finding.Builder finding = card
                .finding(FindingIds.certificate(name, "missing"), Severity.ERROR, "certificate." + name + ".missing")
                .because(Messages.text("certificate." + name + ".needed"))
                .todo(Messages.text("certificate.missing.todo"), Actor.RA).guide("certificate-missing");
        card.readable().forEach(certificate -> finding.seen(card.seen(certificate, Messages.text("place.role"),
                certificate.role().name())));
        return finding.build();
    }

    private List<Finding> validity(CardCase card, CardCertificate certificate) {
        Content content = certificate.content().orElseThrow();
        if (content.notBefore().isAfter(card.now())) {
            return List.of(start(card, "not-yet-valid", Severity.ERROR, Dates.text(content.notBefore()),
                    Dates.distance(card.now(), content.notBefore()))
                            .because(Messages.text("certificate.not-yet-valid.because"))
                            .todo(Messages.text("certificate.not-yet-valid.todo"), Actor.IT, Actor.RA)
                            .seen(card.seen(certificate, "notBefore", content.notBefore().toString())).build());
        }
        String date = Dates.text(content.notAfter());
        String distance = Dates.distance(card.now(), content.notAfter());
        Finding.Builder finding;
        if (!content.notAfter().isAfter(card.now())) {
            finding = start(card, "expired", Severity.ERROR, date, distance)
                    .because(Messages.text("certificate." + name + ".needed"))
                    .todo(Messages.text("certificate.expired.todo"), rules.renewsAfterExpiry())
                    .guide("certificate-expired");
        } else {
            long days = Dates.daysBetween(card.now(), content.notAfter());
            if (days > rules.renewalWindowDays()) {
                return List.of();
            }
            boolean soon = days <= rules.expiryWarningDays();
            finding = start(card, "expiring", soon ? Severity.WARNING : Severity.INFO, date, distance)
                    .because(Messages.text("certificate.expiring.because", rules.renewalWindowDays()))
                    .todo(Messages.text("certificate.expiring.todo", date), rules.renewsInside())
                    .guide("certificate-renewal");
        }
        return List.of(
                finding.seen(card.seen(certificate, "notAfter", content.notAfter().toString())).build());
    }

    private Finding.Builder start(CardCase card, String state, Severity severity, String date, String distance) {
        return card.finding(FindingIds.certificate(name, state), severity, "certificate." + name + "." + state, date,
                distance);
    }

    private List<Finding> duplicates(CardCase card, CardCertificate best) {
        List<CardCertificate> others = card.readable().stream()
                .filter(certificate -> certificate != best && certificate.role() == role && best.role() == role)
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        boolean anyValid = others.stream().anyMatch(certificate -> isValid(certificate, card));
        Finding.Builder finding = card
                .finding(FindingIds.CERTIFICATE_DUPLICATE_ROLE, anyValid ? Severity.WARNING : Severity.INFO,
                        "certificate.duplicate-role." + name, others.size() + 1)
                .because(Messages.text("certificate.duplicate-role.because"));
        if (anyValid) {
            finding.todo(Messages.text("certificate.duplicate-role.todo"), Actor.RA);
        }
        finding.seen(card.seen(best, "notAfter", best.content().orElseThrow().notAfter().toString()));
        others.forEach(other -> finding
                .seen(card.seen(other, "notAfter", other.content().orElseThrow().notAfter().toString())));
        return List.of(finding.build());
    }
}
