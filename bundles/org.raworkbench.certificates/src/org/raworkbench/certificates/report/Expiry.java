package org.raworkbench.certificates.report;

import java.time.Instant;
import java.util.Optional;

import org.raworkbench.certificates.Standing;
import org.raworkbench.inspection.CardCertificate.Role;

/**
 * One line of the expiry list.
 *
 * @param subject distinguished name without the name of a person
 * @param renewalOpens when the renewal window opens
 */
public record Expiry(Instant notAfter, long daysLeft, Optional<Instant> renewalOpens, Role role, Standing standing,
        Optional<String> uuid, String subject, String issuer, String serial, String sha256, String source) {
}
