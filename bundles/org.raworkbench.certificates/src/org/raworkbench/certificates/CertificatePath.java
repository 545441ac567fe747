package org.raworkbench.certificates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of path validation (RFC 5280, section 6) at the instant of the request.
 *
 * <p>Names, signatures, dates, constraints and policies are judged first, apart from revocation; the initial policy set is
 * any-policy, and neither an explicit policy nor the inhibition of mapping or any-policy is asked for. Without revocation
 * material ({@link RevocationAnswer.Status#NOT_CHECKED}) that is the answer. With it the path is false when any certificate
 * of the chain is revoked, and undecided when the revocation of any of them could not be determined (RFC 5280, 6.3.3,
 * UNDETERMINED): another chain is looked for before that is said. The trust anchor itself is trusted by decision, so
 * its revocation is not judged; what its certificate says about its dates and about the chains below it holds (6.2).
 *
 * @param valid true, false, or empty when it could not be decided
 * @param problem why it is not true, one sentence; empty when it is
 * @param chain from the certificate to the trust anchor, or as far as it could be followed
 */
public record CertificatePath(Optional<Boolean> valid, String problem, List<ChainLink> chain) {

    public CertificatePath {
        Objects.requireNonNull(valid, "valid");
        Objects.requireNonNull(problem, "problem");
        chain = List.copyOf(chain);
    }

    /** Whether the chain was validated to a trust anchor. */
    public boolean isValid() {
        return valid.orElse(false);
    }
}
