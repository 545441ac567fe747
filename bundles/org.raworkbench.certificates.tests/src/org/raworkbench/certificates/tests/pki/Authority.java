package org.raworkbench.certificates.tests.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v1CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority of the tests. */
public final class Authority {

    /** The instant that tests judge by. */
    public static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private final X500Name name;
    private final KeyPair keys;
    private final X509CertificateHolder certificate;
    private final AtomicLong serials = new AtomicLong(1_000);

    private Authority(X500Name name, KeyPair keys, X509CertificateHolder certificate) {
        this.name = name;
        this.keys = keys;
        this.certificate = certificate;
    }

    /** A root that has signed itself. */
    public static Authority root(String commonName) {
        X500Name name = name(commonName);
        KeyPair keys = TestKeys.ec();
        return new Authority(name, keys, authority(name, name, keys, keys, 1, NOW.minus(Duration.ofDays(3650)),
                NOW.plus(Duration.ofDays(3650))));
    }

    /** An authority with this distinguished name; its own certificate is worth nothing. */
    public static Authority named(String name, KeyPair keys) {
        X500Name own = new X500Name(name);
        return new Authority(own, keys, authority(own, own, keys, keys, 1, NOW.minus(Duration.ofDays(1)),
                NOW.plus(Duration.ofDays(1))));
    }

    /** Somebody with this certificate who issues certificates, allowed or not. */
    public static Authority of(X509CertificateHolder certificate, KeyPair keys) {
        return new Authority(certificate.getSubject(), keys, certificate);
    }

    /** An authority below this one. */
    public Authority sub(String commonName) {
        return sub(commonName, NOW.minus(Duration.ofDays(2000)), NOW.plus(Duration.ofDays(2000)));
    }

    /** An authority below this one with these dates. */
    public Authority sub(String commonName, Instant notBefore, Instant notAfter) {
        KeyPair subKeys = TestKeys.ec();
        X500Name subName = name(commonName);
        return new Authority(subName, subKeys,
                authority(name, subName, keys, subKeys, serials.incrementAndGet(), notBefore, notAfter));
    }

    /** A root that has signed itself and holds exactly the extensions that {@code shape} gives it. */
    public static Authority rootWith(String commonName, UnaryOperator<Issue> shape) {
        KeyPair own = TestKeys.ec();
        Authority unsigned = new Authority(name(commonName), own, null);
        return new Authority(unsigned.name, own, shape.apply(new Issue(unsigned, unsigned.name, BigInteger.ONE)
                .keys(own)).holder());
    }

    /** Somebody below this one whose certificate holds exactly the extensions that {@code shape} gives it. */
    public Authority subWith(String commonName, UnaryOperator<Issue> shape) {
        return subWith(name(commonName), TestKeys.ec(), shape);
    }

    /** The same with this name and key: a new certificate for somebody who has one already, or for this one itself. */
    public Authority subWith(X500Name subject, KeyPair own, UnaryOperator<Issue> shape) {
        return new Authority(subject, own, shape.apply(new Issue(this, subject,
                BigInteger.valueOf(serials.incrementAndGet())).keys(own)).holder());
    }

    /** A root whose certificate is of version 1, as they were made before there were extensions. */
    public static Authority rootOfVersionOne(String commonName) {
        KeyPair own = TestKeys.ec();
        return new Authority(name(commonName), own, null).versionOne(commonName, own);
    }

    /** Somebody below this one with a certificate of version 1. */
    public Authority versionOne(String commonName, KeyPair own) {
        X500Name subject = name(commonName);
        return new Authority(subject, own, new JcaX509v1CertificateBuilder(name,
                BigInteger.valueOf(serials.incrementAndGet()), Date.from(NOW.minus(Duration.ofDays(9))),
                Date.from(NOW.plus(Duration.ofDays(900))), subject, own.getPublic()).build(signer(keys)));
    }

    /** The same authority, its name and key certified by {@code other}: a cross certificate. */
    public Authority crossedBy(Authority other) {
        return new Authority(name, keys, authority(other.name, name, other.keys, keys,
                other.serials.incrementAndGet(), NOW.minus(Duration.ofDays(2000)), NOW.plus(Duration.ofDays(2000))));
    }

    private static X500Name name(String commonName) {
        return new X500Name("C=GB,O=Synthetic,OU=CA,CN=" + commonName);
    }

    private static X509CertificateHolder authority(X500Name issuer, X500Name subject, KeyPair issuerKeys,
            KeyPair subjectKeys, long serial, Instant notBefore, Instant notAfter) {
        try {
            return new JcaX509v3CertificateBuilder(issuer, BigInteger.valueOf(serial), Date.from(notBefore),
                    Date.from(notAfter), subject, subjectKeys.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                            .addExtension(Extension.keyUsage, true,
                                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                            .build(signer(issuerKeys));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static ContentSigner signer(KeyPair keys) {
        String algorithm = keys.getPrivate().getAlgorithm();
        return signer(keys, switch (algorithm) {
        case "RSA", "DSA" -> "SHA256with" + algorithm;
        case "EC" -> "SHA256withECDSA";
        default -> algorithm;
        });
    }

    static ContentSigner signer(KeyPair keys, String algorithm) {
        try {
            JcaContentSignerBuilder signer = new JcaContentSignerBuilder(algorithm);
            if (algorithm.endsWith("MGF1")) { // the platform has another name for it
                signer.setProvider(new BouncyCastleProvider());
            }
            return signer.build(keys.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a certificate for a person. */
    public Issue issue(String subject) {
        return new Issue(this, new X500Name(subject), BigInteger.valueOf(serials.incrementAndGet()));
    }

    /** The signing certificate of a made-up person, valid around {@link #NOW}. */
    public Issue signing() {
        return issue("O=nhs,OU=People,CN=555000111222_Synthetic_Person").usage(true, KeyUsage.nonRepudiation)
                .policy("1.2.826.0.1275.102.0.3.2.0");
    }

    /** The authentication certificate of the same made-up person. */
    public Issue authentication() {
        return issue("O=nhs,OU=people,CN=555000111222").usage(false, KeyUsage.digitalSignature)
                .policy("1.2.826.0.1275.101.0.3.1.1");
    }

    /** Starts a revocation list that is current at {@link #NOW}. */
    public X509v2CRLBuilder list() {
        return list(NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofDays(7)));
    }

    /** Starts a revocation list with these dates. */
    public X509v2CRLBuilder list(Instant thisUpdate, Instant nextUpdate) {
        return new X509v2CRLBuilder(name, Date.from(thisUpdate)).setNextUpdate(Date.from(nextUpdate));
    }

    /** The DER of {@code list}, signed. */
    public byte[] sign(X509v2CRLBuilder list) {
        try {
            return list.build(signer(keys)).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A current list that revokes {@code serial} since two days, for {@code reason} of {@link CRLReason}. */
    public byte[] revoking(BigInteger serial, int reason) {
        return sign(list().addCRLEntry(serial, Date.from(NOW.minus(Duration.ofDays(2))), reason));
    }

    public X500Name name() {
        return name;
    }

    public KeyPair keys() {
        return keys;
    }

    public X509CertificateHolder certificate() {
        return certificate;
    }

    /** The DER of its certificate. */
    public byte[] der() {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
