package org.raworkbench.internal.certificates.path;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/**
 * What a search for a chain found, revocation apart.
 *
 * @param kind the kind of result
 * @param problem why it is not {@link Kind#VALID}, one sentence; empty when it is
 * @param failing index in {@code chain} of the certificate that fails; -1 when none can be named
 * @param chain from the certificate to the trust anchor, or as far as it could be followed by names
 * @param anchored whether the last of {@code chain} is a trust anchor
 */
public record PathOutcome(Kind kind, String problem, int failing, List<X509Certificate> chain, boolean anchored) {

    /** The kind of result. */
    public enum Kind {
        /** A chain to a trust anchor passes. */
        VALID,
        /** There is a chain, and it breaks a rule. */
        BROKEN,
        /** No chain reaches a trust anchor. */
        NO_PATH,
        /** Authorities certify each other in a circle, or in so many ways that not all of them were tried. */
        UNDECIDED,
        /** There are no trust anchors to reach. */
        NO_ANCHORS
    }

    public PathOutcome {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(problem, "problem");
        chain = List.copyOf(chain);
    }
}
