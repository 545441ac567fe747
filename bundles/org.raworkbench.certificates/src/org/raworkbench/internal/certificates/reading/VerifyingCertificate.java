package org.raworkbench.internal.certificates.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/**
 * A certificate of the Java platform whose signature is verified over the bytes as they are, by the platform or, for what it
 * does not know, by another provider, and once for each key: the certificates of authorities stand in many chains.
 */
final class VerifyingCertificate extends X509Certificate {

    private static final long serialVersionUID = 1L;

    private final transient X509Certificate platform;
    private final transient PublicKey key;
    private final transient AlgorithmIdentifier algorithm;
    private final transient Provider provider;
    private final transient Map<PublicKey, Boolean> verified = new ConcurrentHashMap<>();

    /**
     * @param key the public key, which the platform may not know
     * @param algorithm how it is signed
     */
    VerifyingCertificate(X509Certificate platform, PublicKey key, AlgorithmIdentifier algorithm, Provider provider) {
        this.platform = platform;
        this.key = key;
        this.algorithm = algorithm;
        this.provider = provider;
    }

    @Override
    public void verify(PublicKey issuerKey) throws SignatureException {
        if (!verified.computeIfAbsent(issuerKey, this::signedWith)) {
            throw new SignatureException("the signature of the certificate does not verify");
        }
    }

    @Override
    public void verify(PublicKey issuerKey, String sigProvider) throws SignatureException {
        verify(issuerKey);
    }

    @Override
    public void verify(PublicKey issuerKey, Provider sigProvider) throws SignatureException {
        verify(issuerKey);
    }

    private boolean signedWith(PublicKey issuerKey) {
        try {
            platform.verify(issuerKey);
            return true;
        } catch (SignatureException wrong) {
            return false;
        } catch (GeneralSecurityException | RuntimeException notByThePlatform) {
            try {
                return signedWith(issuerKey, provider);
            } catch (OperatorCreationException | IOException | CertificateEncodingException
                    | RuntimeException notAtAll) {
                return false;
            }
        }
    }

    private boolean signedWith(PublicKey issuerKey, Provider verifier)
            throws OperatorCreationException, IOException, CertificateEncodingException {
        ContentVerifier content = new JcaContentVerifierProviderBuilder().setProvider(verifier).build(issuerKey)
                .get(algorithm);
        try (OutputStream out = content.getOutputStream()) {
            out.write(platform.getTBSCertificate());
        }
        return content.verify(platform.getSignature());
    }

    @Override
    public PublicKey getPublicKey() {
        return key;
    }

    @Override
    public byte[] getEncoded() throws CertificateEncodingException {
        return platform.getEncoded();
    }

    @Override
    public void checkValidity() throws CertificateExpiredException, CertificateNotYetValidException {
        platform.checkValidity();
    }

    @Override
    public void checkValidity(Date date) throws CertificateExpiredException, CertificateNotYetValidException {
        // In the words of the library, so that a person gets the same sentence for every certificate.
        if (date.after(getNotAfter())) {
            throw new CertificateExpiredException("certificate expired on " + getNotAfter().toInstant());
        }
        if (date.before(getNotBefore())) {
            throw new CertificateNotYetValidException("certificate not valid till " + getNotBefore().toInstant());
        }
    }

    @Override
    public int getVersion() {
        return platform.getVersion();
    }

    @Override
    public BigInteger getSerialNumber() {
        return platform.getSerialNumber();
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the superclass
    public Principal getIssuerDN() {
        return platform.getIssuerX500Principal();
    }

    @Override
    public X500Principal getIssuerX500Principal() {
        return platform.getIssuerX500Principal();
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the superclass
    public Principal getSubjectDN() {
        return platform.getSubjectX500Principal();
    }

    @Override
    public X500Principal getSubjectX500Principal() {
        return platform.getSubjectX500Principal();
    }

    @Override
    public Date getNotBefore() {
        return platform.getNotBefore();
    }

    @Override
    public Date getNotAfter() {
        return platform.getNotAfter();
    }

    @Override
    public byte[] getTBSCertificate() throws CertificateEncodingException {
        return platform.getTBSCertificate();
    }

    @Override
    public byte[] getSignature() {
        return platform.getSignature();
    }

    @Override
    public String getSigAlgName() {
        return platform.getSigAlgName();
    }

    @Override
    public String getSigAlgOID() {
        return platform.getSigAlgOID();
    }

    @Override
    public byte[] getSigAlgParams() {
        return platform.getSigAlgParams();
    }

    @Override
    public boolean[] getIssuerUniqueID() {
        return platform.getIssuerUniqueID();
    }

    @Override
    public boolean[] getSubjectUniqueID() {
        return platform.getSubjectUniqueID();
    }

    @Override
    public boolean[] getKeyUsage() {
        return platform.getKeyUsage();
    }

    @Override
    public List<String> getExtendedKeyUsage() throws CertificateParsingException {
        return platform.getExtendedKeyUsage();
    }

    @Override
    public int getBasicConstraints() {
        return platform.getBasicConstraints();
    }

    @Override
    public Collection<List<?>> getSubjectAlternativeNames() throws CertificateParsingException {
        return platform.getSubjectAlternativeNames();
    }

    @Override
    public Collection<List<?>> getIssuerAlternativeNames() throws CertificateParsingException {
        return platform.getIssuerAlternativeNames();
    }

    @Override
    public Set<String> getCriticalExtensionOIDs() {
        return platform.getCriticalExtensionOIDs();
    }

    @Override
    public Set<String> getNonCriticalExtensionOIDs() {
        return platform.getNonCriticalExtensionOIDs();
    }

    @Override
    public byte[] getExtensionValue(String oid) {
        return platform.getExtensionValue(oid);
    }

    @Override
    public boolean hasUnsupportedCriticalExtension() {
        return platform.hasUnsupportedCriticalExtension();
    }

    @Override
    public String toString() {
        return platform.getSubjectX500Principal().getName();
    }
}
