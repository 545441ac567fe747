package org.raworkbench.internal.certificates.details;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.inspection.CardCertificate.Role;

/**
 * What a text says about a certificate that it does not hold.
 *
 * @param container the place on the card, as the text calls it; may be empty
 * @param role as far as the text says it; {@link Role#OTHER} otherwise
 * @param content the details; empty where the dates are missing or can be read in two ways
 * @param endsAtLatest the end, in its latest reading
 * @param problem why there is no more than this, one or two sentences
 */
public record DescribedCertificate(String container, Role role, Optional<CertificateContent> content,
        Optional<Instant> endsAtLatest, String problem) {

    public DescribedCertificate {
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(endsAtLatest, "endsAtLatest");
        Objects.requireNonNull(problem, "problem");
    }
}
