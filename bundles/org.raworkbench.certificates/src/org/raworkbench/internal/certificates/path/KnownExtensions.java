package org.raworkbench.internal.certificates.path;

import java.security.cert.Certificate;
import java.security.cert.PKIXCertPathChecker;
import java.util.Collection;
import java.util.Set;

import org.bouncycastle.asn1.x509.Extension;

/**
 * Critical extensions that are understood here although the library leaves them open: purposes, which make the role, and
 * where revocation lists are, which is where they are looked for (RFC 5280, 4.2.1.12 and 4.2.1.13).
 */
final class KnownExtensions extends PKIXCertPathChecker {

    private static final Set<String> KNOWN = Set.of(Extension.extendedKeyUsage.getId(),
            Extension.cRLDistributionPoints.getId());

    @Override
    public void init(boolean forward) {
        // each certificate stands alone
    }

    @Override
    public boolean isForwardCheckingSupported() {
        return true;
    }

    @Override
    public Set<String> getSupportedExtensions() {
        return KNOWN;
    }

    @Override
    public void check(Certificate certificate, Collection<String> unresolved) {
        unresolved.removeAll(KNOWN);
    }
}
