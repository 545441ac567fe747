package org.raworkbench.internal.certificates.status;

import java.time.Instant;
import java.util.Optional;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.Renewal;
import org.raworkbench.certificates.Standing;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.knowledge.CertificateKnowledge;

/** When a certificate can be renewed and by whom. */
final class RenewalRule {

    private final CertificateKnowledge knowledge;

    RenewalRule(CertificateKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The renewal of a certificate that stands as {@code standing} at {@code at}. */
    Renewal of(CertificateContent content, Role role, Standing standing, Instant at) {
        if (role == Role.OTHER) {
            return Renewal.NONE;
        }
        Instant window = content.notAfter().minus(knowledge.renewalWindow());
        Instant opens = window.isBefore(content.notBefore()) ? content.notBefore() : window;
        if (at.isAfter(content.notAfter()) || standing == Standing.REVOKED) {
            return new Renewal(Optional.of(opens), knowledge.renewsAfter(), false);
        }
        return new Renewal(Optional.of(opens), knowledge.renewsInside(), !at.isBefore(opens));
    }
}
