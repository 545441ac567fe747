package org.raworkbench.benchmarks.certificates;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes certificates of one issuer and its revocation list as files. Everything in them is made up. */
final class SyntheticIssuer {

    private static final X500Name NAME = new X500Name("O=Synthetic,OU=CA,CN=Benchmark Signing");

    private final KeyPair keys;
    private final ContentSigner signer;
    private final Instant now = Instant.now();

    SyntheticIssuer() throws GeneralSecurityException, OperatorCreationException {
        keys = pair();
        signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    Path anchor(Path file) throws IOException {
        byte[] der = new JcaX509v3CertificateBuilder(NAME, BigInteger.ONE, date(-1000), date(1000), NAME,
                keys.getPublic()).addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                        .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                        .build(signer).getEncoded();
        return Files.writeString(file, pem("CERTIFICATE", der));
    }

    /** {@code count} signing certificates, each tenth of them revoked by {@link #list}. */
    List<Path> certificates(Path folder, int count) throws IOException, GeneralSecurityException {
        KeyPair[] people = {pair(), pair(), pair(), pair() };
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] der = new JcaX509v3CertificateBuilder(NAME, serial(i), date(-100), date(600),
                    new X500Name("O=nhs,OU=People,CN=" + (555_000_000_000L + i) + "_Synthetic_Person"),
                    people[i % people.length].getPublic())
                            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation))
                            .build(signer).getEncoded();
            files.add(Files.writeString(folder.resolve(String.format("%05d.pem", i)), pem("CERTIFICATE", der)));
        }
        return files;
    }

    /** A revocation list with {@code entries} entries. */
    Path list(Path file, int entries, int certificates) throws IOException {
        X509v2CRLBuilder list = new X509v2CRLBuilder(NAME, Date.from(now)).setNextUpdate(date(7));
        for (int i = 0; i < entries; i++) {
            BigInteger serial = i < certificates / 10 ? serial(10 * i) : serial(1_000_000 + i);
            list.addCRLEntry(serial, date(-3), CRLReason.superseded);
        }
        return Files.writeString(file, pem("X509 CRL", list.build(signer).getEncoded()));
    }

    private static BigInteger serial(int number) {
        return BigInteger.ONE.shiftLeft(100).add(BigInteger.valueOf(number * 7_919L));
    }

    private Date date(int days) {
        return Date.from(now.plus(Duration.ofDays(days)));
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n' }).encodeToString(der)
                + "\n-----END " + label + "-----\n";
    }
}
