package org.raworkbench.inspection.tests.cards;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.raworkbench.smartcard.Bytes;

/** Synthetic certificates, made on the spot with a key that nobody else has. */
public final class TestCertificates {

    public static final String UUID = "555012345678";

    private static final KeyPair KEY = key();

    private String subject = "O=nhs,OU=people,CN=" + UUID;
    private int keyUsage = KeyUsage.digitalSignature;
    private boolean clientAuthentication;
    private Instant notBefore = Instant.parse("2026-01-01T00:00:00Z");
    private Instant notAfter = Instant.parse("2028-01-01T00:00:00Z");
    private int length;

    private TestCertificates() {
    }

    public static TestCertificates authentication() {
        return new TestCertificates();
    }

    public static TestCertificates signing() {
        TestCertificates made = new TestCertificates();
        made.keyUsage = KeyUsage.nonRepudiation;
        made.subject = "O=nhs,OU=People,CN=" + UUID + "_Synthetic_Person";
        return made;
    }

    public TestCertificates subject(String name) {
        subject = name;
        return this;
    }

    public TestCertificates usage(int usage) {
        keyUsage = usage;
        return this;
    }

    public TestCertificates clientAuthentication() {
        clientAuthentication = true;
        return this;
    }

    public TestCertificates from(String instant) {
        notBefore = Instant.parse(instant);
        return this;
    }

    public TestCertificates until(String instant) {
        notAfter = Instant.parse(instant);
        return this;
    }

    /** Fills the certificate up to at least {@code bytes}, as certificates with policies and addresses are. */
    public TestCertificates length(int bytes) {
        length = bytes;
        return this;
    }

    public Bytes der() {
        try {
            Bytes plain = build(0);
            return plain.length() >= length ? plain : build(length - plain.length());
        } catch (GeneralSecurityException | IOException | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Bytes build(int filling) throws GeneralSecurityException, IOException, OperatorCreationException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(new X500Name("O=nhs,OU=CA,CN=Synthetic CA"),
                BigInteger.valueOf(0x1A2B3C), Date.from(notBefore), Date.from(notAfter), new X500Name(subject),
                KEY.getPublic());
        if (keyUsage != 0) {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(keyUsage));
        }
        if (clientAuthentication) {
            builder.addExtension(Extension.extendedKeyUsage, false,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
        }
        if (filling > 0) {
            builder.addExtension(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"), false,
                    new byte[filling]);
        }
        return Bytes.of(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(KEY.getPrivate()))
                .getEncoded());
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
