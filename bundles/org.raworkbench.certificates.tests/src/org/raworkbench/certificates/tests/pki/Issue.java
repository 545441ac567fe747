package org.raworkbench.certificates.tests.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;

/** A certificate that is about to be issued. */
public final class Issue {

    private final Authority issuer;
    private final X500Name subject;
    private BigInteger serial;
    private final ExtensionsGenerator extensions = new ExtensionsGenerator();
    private Instant notBefore = Authority.NOW.minus(Duration.ofDays(100));
    private Instant notAfter = Authority.NOW.plus(Duration.ofDays(600));
    private KeyPair keys;
    private String algorithm;

    Issue(Authority issuer, X500Name subject, BigInteger serial) {
        this.issuer = issuer;
        this.subject = subject;
        this.serial = serial;
    }

    public Issue dates(Instant from, Instant to) {
        notBefore = from;
        notAfter = to;
        return this;
    }

    /** Ends so many days after {@link Authority#NOW}. */
    public Issue endsIn(int days) {
        notAfter = Authority.NOW.plus(Duration.ofDays(days));
        return this;
    }

    public Issue keys(KeyPair pair) {
        keys = pair;
        return this;
    }

    public Issue signedWith(String signatureAlgorithm) {
        algorithm = signatureAlgorithm;
        return this;
    }

    public Issue usage(boolean critical, int usage) {
        return extension(Extension.keyUsage, critical, new KeyUsage(usage));
    }

    /** Of an authority: basicConstraints and the key usages for certificates and lists. */
    public Issue authority() {
        return extension(Extension.basicConstraints, true, new BasicConstraints(true)).usage(true,
                KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    /** Of an authority with at most {@code length} others below it. */
    public Issue authority(int length) {
        return extension(Extension.basicConstraints, true, new BasicConstraints(length)).usage(true,
                KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    /** Other names of the subject. */
    public Issue names(GeneralName... names) {
        return extension(Extension.subjectAlternativeName, false, new GeneralNames(names));
    }

    public Issue serial(BigInteger number) {
        serial = number;
        return this;
    }

    public Issue purposes(KeyPurposeId... purposes) {
        return extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
    }

    public Issue policy(String oid) {
        return extension(Extension.certificatePolicies, false,
                new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(oid))));
    }

    public Issue listAt(String address) {
        return pointer(new GeneralName(GeneralName.uniformResourceIdentifier, address));
    }

    public Issue criticalListAt(String address) {
        return pointer(true, new GeneralName(GeneralName.uniformResourceIdentifier, address));
    }

    public Issue critical(ASN1ObjectIdentifier oid, ASN1Encodable value) {
        return extension(oid, true, value);
    }

    public Issue listInDirectory(String name) {
        return pointer(new GeneralName(new X500Name(name)));
    }

    private Issue pointer(GeneralName name) {
        return pointer(false, name);
    }

    private Issue pointer(boolean critical, GeneralName name) {
        return extension(Extension.cRLDistributionPoints, critical, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(name)), null, null) }));
    }

    public Issue ocspAt(String address) {
        return extension(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(
                AccessDescription.id_ad_ocsp, new GeneralName(GeneralName.uniformResourceIdentifier, address)));
    }

    public Issue issuerAt(String address) {
        return extension(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(
                AccessDescription.id_ad_caIssuers, new GeneralName(GeneralName.uniformResourceIdentifier, address)));
    }

    /** The private key may be used until {@code end} (privateKeyUsagePeriod, [1] notAfter). */
    public Issue keyUsageUntil(Instant end) {
        return extension(Extension.privateKeyUsagePeriod, false, new DERSequence(
                new DERTaggedObject(false, 1, new DERGeneralizedTime(Date.from(end)))));
    }

    public Issue extension(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
        try {
            extensions.addExtension(oid, critical, value);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public BigInteger serial() {
        return serial;
    }

    /** The certificate. */
    public X509CertificateHolder holder() {
        KeyPair own = keys == null ? TestKeys.ec() : keys;
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer.name(), serial,
                Date.from(notBefore), Date.from(notAfter), subject, own.getPublic());
        try {
            if (!extensions.isEmpty()) {
                var made = extensions.generate();
                for (ASN1ObjectIdentifier oid : made.getExtensionOIDs()) {
                    builder.addExtension(made.getExtension(oid));
                }
            }
            return builder.build(algorithm == null ? Authority.signer(issuer.keys())
                    : Authority.signer(issuer.keys(), algorithm));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its DER. */
    public byte[] der() {
        try {
            return holder().getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
