package org.raworkbench.internal.certificates.knowledge;

import java.util.Optional;

/**
 * A certification authority that is known by its name.
 *
 * @param environment {@code live}, or which test environment
 * @param sha1 the published fingerprint of its certificate
 * @param source where that is known from
 */
public record KnownAuthority(String commonName, String organisation, String environment, Optional<String> sha1,
        String source) {

    /** Whether its certificates are good for the live services. */
    public boolean live() {
        return environment.equals("live");
    }

    /** Whether a certificate with the SHA-1 fingerprint {@code other} is not the published one. */
    public boolean differs(String other) {
        return sha1.isPresent() && !sha1.get().equalsIgnoreCase(other);
    }
}
