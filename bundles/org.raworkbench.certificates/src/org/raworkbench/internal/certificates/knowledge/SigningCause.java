package org.raworkbench.internal.certificates.knowledge;

import java.util.List;

/**
 * A documented reason why a card signs in but does not sign.
 *
 * @param id {@code certificate}, or the one that other engines give facts about
 * @param source where it is documented
 * @param facts keys of the facts that speak about it; none for the certificate
 */
public record SigningCause(String id, String source, List<String> facts) {

    public SigningCause {
        facts = List.copyOf(facts);
    }

    /** Whether it is the certificate itself. */
    public boolean ofCertificate() {
        return id.equals("certificate");
    }
}
