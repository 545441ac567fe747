package org.raworkbench.internal.certificates.path;

import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.PKIXCertPathChecker;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;

/**
 * Kinds of names that an authority excludes altogether, by excluding the empty one: every host name is the empty name with
 * labels added on the left (RFC 5280, 4.2.1.10). The library takes the empty name for one that no other lies below.
 */
final class ExcludedKinds extends PKIXCertPathChecker {

    private final Set<Integer> excludedByAnchor;
    private Set<Integer> excluded = Set.of();

    ExcludedKinds(X509Certificate anchor) {
        excludedByAnchor = with(anchor);
    }

    @Override
    public void init(boolean forward) {
        excluded = excludedByAnchor;
    }

    @Override
    public boolean isForwardCheckingSupported() {
        return false;
    }

    @Override
    public Set<String> getSupportedExtensions() {
        return null; // as PKIXCertPathChecker wants it when there are none
    }

    @Override
    public void check(Certificate certificate, Collection<String> unresolved) throws CertPathValidatorException {
        X509Certificate current = (X509Certificate) certificate;
        byte[] names = current.getExtensionValue(Extension.subjectAlternativeName.getId());
        if (names != null && !excluded.isEmpty()) {
            for (GeneralName name : GeneralNames.getInstance(content(names)).getNames()) {
                if (excluded.contains(name.getTagNo())) {
                    throw new CertPathValidatorException("Subtree check failed: all names of this kind are excluded");
                }
            }
        }
        excluded = with(current);
    }

    private Set<Integer> with(X509Certificate authority) {
        byte[] constraints = authority.getExtensionValue(Extension.nameConstraints.getId());
        GeneralSubtree[] subtrees = constraints == null ? null
                : NameConstraints.getInstance(content(constraints)).getExcludedSubtrees();
        if (subtrees == null) {
            return excluded;
        }
        Set<Integer> more = new HashSet<>(excluded);
        for (GeneralSubtree subtree : subtrees) {
            if (subtree.getBase().getName() instanceof ASN1String text && text.getString().isEmpty()) {
                more.add(subtree.getBase().getTagNo());
            }
        }
        return Set.copyOf(more);
    }

    private static byte[] content(byte[] octets) {
        return ASN1OctetString.getInstance(octets).getOctets();
    }
}
