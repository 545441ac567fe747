package org.raworkbench.internal.smartcard.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v2CRLBuilder;
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

    /** The last byte of a serial number; those before it are the card's. */
    private static final int AUTHENTICATION = 1;
    private static final int SIGNING = 2;
    private static final Duration LIST_HOLDS = Duration.ofDays(7);
    private static final Duration REVOKED_BEFORE = Duration.ofDays(5);

    private final DemoKeys keys = new DemoKeys();
    private final PrivateKey signingKey = keys.authority();

    /** The certificate with which {@code person} logs in, DER. */
    Bytes authentication(DemoPerson person, Validity validity) {
        SubjectPublicKeyInfo key = keys.of(person.keys() + ".authentication");
        X509v3CertificateBuilder builder = builder(person, person.uuid(), AUTHENTICATION, validity, key);
        add(builder, false, KeyUsage.digitalSignature, AUTHENTICATION_POLICY, validity.to(), validity);
        return issue(builder, key);
    }

    /** The certificate with which {@code person} signs, DER: critical content commitment, key used for a part of it. */
    Bytes signing(DemoPerson person, Validity validity) {
        SubjectPublicKeyInfo key = keys.of(person.keys() + ".signing");
        X509v3CertificateBuilder builder = builder(person, person.uuid() + "_" + person.name(), SIGNING, validity, key);
        add(builder, true, KeyUsage.nonRepudiation, SIGNING_POLICY, validity.endOfSigning(), validity);
        return issue(builder, key);
    }

    /** Its own certificate, DER, valid for longer than any story. */
    Bytes certificate() {
        SubjectPublicKeyInfo key = keys.of("authority.public");
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(NAME, BigInteger.ONE,
                Date.from(Instant.parse("2010-01-01T00:00:00Z")), Date.from(Instant.parse("2060-01-01T00:00:00Z")), NAME,
                key);
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return issue(builder, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its revocation list of {@code day}, DER: the signing certificate of {@link DemoPerson#LEAVER} is on it. */
    Bytes revocationList(LocalDate day) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        try {
            return Bytes.of(new X509v2CRLBuilder(NAME, Date.from(from)).setNextUpdate(Date.from(from.plus(LIST_HOLDS)))
                    .addCRLEntry(serial(DemoPerson.LEAVER, SIGNING), Date.from(from.minus(REVOKED_BEFORE)),
                            CRLReason.cessationOfOperation)
                    .addExtension(Extension.authorityKeyIdentifier, false,
                            new AuthorityKeyIdentifier(identifier(keys.of("authority.public"))))
                    .addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(day.toEpochDay())))
                    .build(new RsaSigner(signingKey)).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigInteger serial(DemoPerson person, int number) {
        return new BigInteger(1, person.card().plus(Bytes.of((byte) number)).toArray());
    }

    private static X509v3CertificateBuilder builder(DemoPerson person, String commonName, int number,
            Validity validity, SubjectPublicKeyInfo key) {
        BigInteger serial = serial(person, number);
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
