package org.raworkbench.internal.certificates.path;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a chain by names as far as certificates are at hand, to show where it breaks off. Proves nothing. */
final class ChainSketch {

    static final int LONGEST = 64;

    private final TrustStore store;

    ChainSketch(TrustStore store) {
        this.store = store;
    }

    /** From {@code certificate} upwards, each certificate once. */
    List<X509Certificate> of(X509Certificate certificate) {
        List<X509Certificate> chain = new ArrayList<>();
        Optional<X509Certificate> next = Optional.of(certificate);
        while (next.isPresent() && chain.size() < LONGEST) {
            X509Certificate current = next.get();
            chain.add(current);
            next = store.isAnchor(current) || selfSigned(current) ? Optional.empty() : issuer(current, chain);
        }
        return chain;
    }

    /** Index of the first in {@code chain} that was not signed by the next; -1 when there is none. */
    static int forged(List<X509Certificate> chain) {
        for (int i = 0; i + 1 < chain.size(); i++) {
            if (!signed(chain.get(i), chain.get(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it ends a chain: an authority may also certify its own new key with its old one. */
    static boolean selfSigned(X509Certificate certificate) {
        return selfIssued(certificate) && signed(certificate, certificate);
    }

    static boolean selfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    /** One whose key made the signature before one that only has the name. */
    private Optional<X509Certificate> issuer(X509Certificate certificate, List<X509Certificate> used) {
        List<X509Certificate> named = store.named(certificate.getIssuerX500Principal()).stream()
                .filter(candidate -> !used.contains(candidate)).toList();
        return named.stream().limit(LONGEST).filter(candidate -> signed(certificate, candidate)).findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static boolean signed(X509Certificate certificate, X509Certificate candidate) {
        try {
            certificate.verify(candidate.getPublicKey());
            return true;
        } catch (GeneralSecurityException | RuntimeException no) {
            return false;
        }
    }
}
