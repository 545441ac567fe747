package org.raworkbench.internal.certificates.path;

import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.PKIXCertPathChecker;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.jce.provider.PKIXNameConstraintValidator;
import org.bouncycastle.jce.provider.PKIXNameConstraintValidatorException;

/**
 * What the certificate of a trust anchor says about the chains below it. RFC 5280, 6.2, leaves it open whether it is taken
 * into account; the library does not. Here it is, as by other programs: its dates, its critical extensions, whether it
 * belongs to an authority, the length of the chain and the names that it allows.
 */
final class AnchorRules extends PKIXCertPathChecker {

    private static final int KEY_CERT_SIGN = 5;
    private static final int VERSION_3 = 3;

    private final X509Certificate anchor;
    private final Optional<NameConstraints> constraints;
    private int authoritiesPassed;

    AnchorRules(X509Certificate anchor) {
        this.anchor = anchor;
        byte[] value = anchor.getExtensionValue(Extension.nameConstraints.getId());
        this.constraints = value == null ? Optional.empty()
                : Optional.of(NameConstraints.getInstance(ASN1OctetString.getInstance(value).getOctets()));
    }

    /** Why the anchor can be none at {@code at}, one sentence; empty when it can. */
    Optional<String> problem(Instant at) {
        String name = PathProblem.name(anchor);
        if (at.isAfter(anchor.getNotAfter().toInstant())) {
            return Optional.of(Messages.text("anchor.expired", name, PathProblem.day(anchor.getNotAfter())));
        }
        if (at.isBefore(anchor.getNotBefore().toInstant())) {
            return Optional.of(Messages.text("anchor.notYet", name, PathProblem.day(anchor.getNotBefore())));
        }
        if (anchor.getVersion() >= VERSION_3 && (anchor.getBasicConstraints() < 0
                || anchor.getKeyUsage() != null && !anchor.getKeyUsage()[KEY_CERT_SIGN])) {
            return Optional.of(Messages.text("anchor.notAuthority", name));
        }
        return anchor.hasUnsupportedCriticalExtension() ? Optional.of(Messages.text("anchor.critical", name))
                : Optional.empty();
    }

    @Override
    public void init(boolean forward) {
        authoritiesPassed = 0;
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
        if (anchor.getVersion() >= VERSION_3 && authoritiesPassed > anchor.getBasicConstraints()) {
            throw new CertPathValidatorException("Max path length not greater than zero");
        }
        if (constraints.isPresent()) {
            try {
                names(current, constraints.get());
            } catch (PKIXNameConstraintValidatorException outside) {
                throw new CertPathValidatorException("Subtree check failed: " + outside.getMessage(), outside);
            }
        }
        if (!ChainSketch.selfIssued(current)) {
            authoritiesPassed++;
        }
    }

    /** RFC 5280, 6.1.3 (b) and (c); a self-issued authority is not the last of the chain and is let pass. */
    private static void names(X509Certificate certificate, NameConstraints constraints)
            throws PKIXNameConstraintValidatorException {
        if (ChainSketch.selfIssued(certificate) && certificate.getBasicConstraints() >= 0) {
            return;
        }
        PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();
        if (constraints.getPermittedSubtrees() != null) {
            validator.intersectPermittedSubtree(constraints.getPermittedSubtrees());
        }
        if (constraints.getExcludedSubtrees() != null) {
            for (GeneralSubtree excluded : constraints.getExcludedSubtrees()) {
                validator.addExcludedSubtree(excluded);
            }
        }
        X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        ASN1Sequence names = ASN1Sequence.getInstance(subject.toASN1Primitive());
        validator.checkPermittedDN(names);
        validator.checkExcludedDN(names);
        for (RDN address : subject.getRDNs(BCStyle.EmailAddress)) {
            check(validator, new GeneralName(GeneralName.rfc822Name, address.getFirst().getValue().toString()));
        }
        byte[] others = certificate.getExtensionValue(Extension.subjectAlternativeName.getId());
        if (others != null) {
            for (GeneralName other : List.of(GeneralNames
                    .getInstance(ASN1OctetString.getInstance(others).getOctets()).getNames())) {
                check(validator, other);
            }
        }
    }

    private static void check(PKIXNameConstraintValidator validator, GeneralName name)
            throws PKIXNameConstraintValidatorException {
        validator.checkPermitted(name);
        validator.checkExcluded(name);
    }
}
