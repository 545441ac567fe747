package org.raworkbench.internal.smartcard.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.raworkbench.smartcard.Bytes;

/**
 * Issues the certificates on simulated cards, in the shape of public examples of NHS certificates. The same request gives
 * the same bytes: keys and serial numbers are fixed, and RSA signatures of PKCS#1 v1.5 have no random part.
 */
final class DemoAuthority {

    private static final X500Name NAME = new X500Name("O=RA Workbench Demo,OU=CA,CN=RA Workbench Demo CA");
    private static final String AUTHENTICATION_POLICY = "1.2.826.0.1275.101.0.3.1.1";
    private static final String SIGNING_POLICY = "1.2.826.0.1275.102.0.3.2.0";

    private final DemoKeys keys = new DemoKeys();
    private final PrivateKey signingKey = keys.authority();

    /** The certificate with which {@code person} logs in, DER. */
    Bytes authentication(DemoPerson person, Validity validity) {
        SubjectPublicKeyInfo key = keys.of(person.keys() + ".authentication");
        X509v3CertificateBuilder builder = builder(person, person.uuid(), 1, validity, key);
        add(builder, false, KeyUsage.digitalSignature, AUTHENTICATION_POLICY, validity.to(), validity);
        return issue(builder, key);
    }

    /** The certificate with which {@code person} signs, DER: critical content commitment, key used for a part of it. */
    Bytes signing(DemoPerson person, Validity validity) {
        SubjectPublicKeyInfo key = keys.of(person.keys() + ".signing");
        X509v3CertificateBuilder builder = builder(person, person.uuid() + "_" + person.name(), 2, validity, key);
        add(builder, true, KeyUsage.nonRepudiation, SIGNING_POLICY, validity.endOfSigning(), validity);
        return issue(builder, key);
    }

    private static X509v3CertificateBuilder builder(DemoPerson person, String commonName, int number,
            Validity validity, SubjectPublicKeyInfo key) {
        BigInteger serial = new BigInteger(1, person.card().plus(Bytes.of((byte) number)).toArray());
        X500Name subject = new X500Name("O=nhs,OU=People,CN=" + commonName);
        return new X509v3CertificateBuilder(NAME, serial, Date.from(validity.from()), Date.from(validity.to()), subject,
                key);
    }

    private static void add(X509v3CertificateBuilder builder, boolean critical, int usage, String policy,
            Instant endOfKey, Validity validity) {
        try {
            builder.addExtension(Extension.keyUsage, critical, new KeyUsage(usage));
            builder.addExtension(Extension.certificatePolicies, critical,
                    new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(policy))));
            // RFC 3280, 4.2.1.4: how long the private key may be used
            builder.addExtension(Extension.privateKeyUsagePeriod, false, new DERSequence(new DERTaggedObject[] {
                    new DERTaggedObject(false, 0, new DERGeneralizedTime(Date.from(validity.from()))),
                    new DERTaggedObject(false, 1, new DERGeneralizedTime(Date.from(endOfKey))) }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bytes issue(X509v3CertificateBuilder builder, SubjectPublicKeyInfo key) {
        try {
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    new AuthorityKeyIdentifier(identifier(keys.of("authority.public"))));
            builder.addExtension(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(identifier(key)));
            return Bytes.of(builder.build(new RsaSigner(signingKey)).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 5280, 4.2.1.2, method 1. */
    private static byte[] identifier(SubjectPublicKeyInfo key) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(key.getPublicKeyData().getBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
