package org.raworkbench.internal.certificates.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.security.Principal;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.CRLException;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

/**
 * A revocation list as path validation wants to see it, for one certificate and one instant.
 *
 * <p>Validators ask by serial number alone; in an indirect list that is not enough, and an entry that does not count yet at
 * the instant judged by has to stay out of sight. Two views are equal only when they are the same one: comparing lists byte
 * by byte, which the superclass does, would cost more than everything else.
 */
final class ListView extends X509CRL {

    private final RevocationList list;
    private final X500Principal certificateIssuer;
    private final Instant at;

    ListView(RevocationList list, X509Certificate certificate, Instant at) {
        this.list = list;
        this.certificateIssuer = certificate.getIssuerX500Principal();
        this.at = at;
    }

    @Override
    public X509CRLEntry getRevokedCertificate(BigInteger serialNumber) {
        return list.entry(certificateIssuer, serialNumber).filter(entry -> entry.countsAt(at)).orElse(null);
    }

    @Override
    public Set<? extends X509CRLEntry> getRevokedCertificates() {
        throw new UnsupportedOperationException("ask by serial number");
    }

    @Override
    public boolean isRevoked(Certificate certificate) {
        return certificate instanceof X509Certificate x509
                && getRevokedCertificate(x509.getSerialNumber()) != null;
    }

    @Override
    public void verify(PublicKey key) throws SignatureException {
        if (!list.signedBy(key)) {
            throw new SignatureException("the signature of the revocation list does not verify");
        }
    }

    @Override
    public void verify(PublicKey key, String sigProvider) throws SignatureException {
        verify(key);
    }

    @Override
    public Set<String> getCriticalExtensionOIDs() {
        Set<String> critical = list.extensions() == null ? null
                : RevokedEntry.identifiers(list.extensions().getCriticalExtensionOIDs());
        if (list.unknownEntryExtension().isEmpty()) {
            return critical;
        }
        Set<String> more = critical == null ? new java.util.HashSet<>() : critical;
        more.add(list.unknownEntryExtension().get());
        return more;
    }

    @Override
    public Set<String> getNonCriticalExtensionOIDs() {
        return list.extensions() == null ? null
                : RevokedEntry.identifiers(list.extensions().getNonCriticalExtensionOIDs());
    }

    @Override
    public byte[] getExtensionValue(String oid) {
        return RevokedEntry.value(list.extensions(), oid);
    }

    @Override
    public boolean hasUnsupportedCriticalExtension() {
        return list.unknownEntryExtension().isPresent();
    }

    @Override
    public int getVersion() {
        return list.version() + 1;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the superclass
    public Principal getIssuerDN() {
        return list.issuer();
    }

    @Override
    public X500Principal getIssuerX500Principal() {
        return list.issuer();
    }

    @Override
    public Date getThisUpdate() {
        return Date.from(list.thisUpdate());
    }

    @Override
    public Date getNextUpdate() {
        return list.nextUpdate().map(Date::from).orElse(null);
    }

    @Override
    public byte[] getEncoded() throws CRLException {
        return list.encoded();
    }

    @Override
    public byte[] getTBSCertList() throws CRLException {
        return list.tbs();
    }

    @Override
    public byte[] getSignature() {
        return list.signature();
    }

    @Override
    public String getSigAlgName() {
        return getSigAlgOID();
    }

    @Override
    public String getSigAlgOID() {
        return list.algorithm().getAlgorithm().getId();
    }

    @Override
    public byte[] getSigAlgParams() {
        try {
            return list.algorithm().getParameters() == null ? null
                    : list.algorithm().getParameters().toASN1Primitive().getEncoded("DER");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return list.source();
    }
}
