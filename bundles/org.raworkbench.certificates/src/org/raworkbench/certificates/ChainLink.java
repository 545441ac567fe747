package org.raworkbench.certificates;

import java.util.Objects;

/**
 * One certificate of a chain.
 *
 * @param subject distinguished name, personal names masked
 * @param issuer distinguished name
 * @param serial upper-case hexadecimal
 * @param sha256 fingerprint, upper-case hexadecimal
 * @param sha1 the same with SHA-1, because published fingerprints of NHS authorities use it
 * @param anchor whether it is a trust anchor
 * @param problem what is wrong at this step; empty when nothing is
 * @param revocation what is known about its revocation
 */
public record ChainLink(String subject, String issuer, String serial, String sha256, String sha1, boolean anchor,
        String problem, RevocationAnswer revocation) {

    public ChainLink {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(serial, "serial");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(sha1, "sha1");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(revocation, "revocation");
    }
}
