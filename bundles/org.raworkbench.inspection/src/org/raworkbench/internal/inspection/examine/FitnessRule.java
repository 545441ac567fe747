package org.raworkbench.internal.inspection.examine;

import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardCertificate.Role;

/** The good news, where nothing speaks against it. */
final class FitnessRule {

    /** @param worst the most serious severity of everything else that was found about the card */
    Optional<Finding> judge(CardCase card, Severity worst) {
        Optional<CardCertificate> authentication = CertificateRule.best(card, Role.AUTHENTICATION);
        Optional<CardCertificate> signing = CertificateRule.best(card, Role.SIGNING);
        if (!card.identityRead() || card.end().isPresent() || worst.isWorseThan(Severity.INFO)
                || authentication.isEmpty() || signing.isEmpty()) {
            return Optional.empty();
        }
        String first = until(authentication.get());
        String second = until(signing.get());
        Finding.Builder finding = first.equals(second)
                ? card.finding(FindingIds.CARD_FIT, Severity.OK, "card.fit.same", first)
                : card.finding(FindingIds.CARD_FIT, Severity.OK, "card.fit", first, second);
        return Optional.of(finding.because(Messages.text("card.fit.because"))
                .seen(card.seen(authentication.get(), "notAfter", notAfter(authentication.get())))
                .seen(card.seen(signing.get(), "notAfter", notAfter(signing.get()))).build());
    }

    private static String until(CardCertificate certificate) {
        return Dates.text(certificate.content().orElseThrow().notAfter());
    }

    private static String notAfter(CardCertificate certificate) {
        return certificate.content().orElseThrow().notAfter().toString();
    }
}
