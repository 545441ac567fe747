package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;

/** Keys, algorithms, times and containers of other makers than the NHS's. */
class EncodingTest {

    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    private static KeyPair keys(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (bits > 0) {
                generator.initialize(bits);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signedBy(KeyPair keys, String algorithm) {
        Authority issuer = root.subWith(root.name(), keys, Issue::authority);
        Authority anchor = Authority.of(issuer.certificate(), keys);
        CertificateStatus status = new Bench(folder).trust(anchor)
                .status(anchor.signing().signedWith(algorithm).der());
        assertEquals(Standing.VALID, status.standing(), algorithm + ": " + status.path().problem());
        byte[] damaged = anchor.signing().signedWith(algorithm).der();
        damaged[damaged.length - 20] ^= 1;
        CertificateStatus changed = new Bench(folder).trust(anchor).status(damaged);
        assertEquals(Optional.of(false), changed.path().valid(), algorithm);
        assertEquals(Standing.INVALID, changed.standing(), algorithm);
    }

    @Test
    void signaturesOfAllUsualKinds() {
        KeyPair rsa = keys("RSA", 2048);
        for (String algorithm : List.of("SHA1withRSA", "SHA256withRSA", "SHA384withRSA", "SHA512withRSA",
                "SHA256withRSAandMGF1", "SHA512withRSAandMGF1")) {
            signedBy(rsa, algorithm);
        }
        signedBy(keys("DSA", 2048), "SHA256withDSA");
        signedBy(keys("EC", 384), "SHA384withECDSA");
        signedBy(keys("EC", 521), "SHA512withECDSA");
        signedBy(keys("Ed25519", 0), "Ed25519");
        signedBy(keys("Ed448", 0), "Ed448");
    }

    @Test
    void publicExponentsOfAllSizes() throws GeneralSecurityException {
        for (var exponent : List.of(RSAKeyGenParameterSpec.F0, RSAKeyGenParameterSpec.F4,
                BigInteger.ONE.shiftLeft(32).add(BigInteger.valueOf(15)))) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(2048, exponent));
            signedBy(generator.generateKeyPair(), "SHA256withRSA");
        }
    }

    @Test
    void theTwoSignatureAlgorithmsMustBeTheSame() {
        ASN1Sequence whole = ASN1Sequence.getInstance(root.signing().der());
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(whole.getObjectAt(0));
        parts.add(new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.840.10045.4.3.3")));
        parts.add(whole.getObjectAt(2));
        CertificateStatus status = new Bench(folder).trust(root).status(der(new DERSequence(parts)));
        assertTrue(status.standing() == Standing.INVALID || status.standing() == Standing.UNREADABLE);
        assertEquals(status.standing() == Standing.INVALID ? Optional.of(false) : Optional.empty(),
                status.path().valid());
    }

    private static byte[] der(DERSequence sequence) {
        try {
            return sequence.getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void yearsBeforeAndAfter2050() {
        Authority old = Authority.rootWith("Long Root", issue -> issue.authority()
                .dates(Instant.parse("1955-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59Z")));
        Bench bench = new Bench(folder).trust(old);
        CertificateStatus status = bench.status(old.signing()
                .dates(Instant.parse("1960-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59Z")).der());
        assertEquals(Standing.VALID, status.standing(), status.path().problem());
        assertEquals(Instant.parse("9999-12-31T23:59:59Z"), status.content().orElseThrow().notAfter());
        assertEquals(Instant.parse("1960-01-01T00:00:00Z"), status.content().orElseThrow().notBefore());
        assertEquals(Standing.VALID, bench.at(Instant.parse("2060-01-01T00:00:00Z")).status(old.signing()
                .dates(Instant.parse("2040-01-01T00:00:00Z"), Instant.parse("2070-01-01T00:00:00Z")).der()).standing());
    }

    @Test
    void everyContainerServesEveryOption() throws IOException, CMSException {
        Authority sub = root.sub("Sub");
        byte[] list = sub.sign(sub.list());
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addCertificates(new CollectionStore<>(List.of(root.certificate(), sub.certificate())));
        generator.addCRLs(new CollectionStore<>(List.of(new X509CRLHolder(list), new X509CRLHolder(root.sign(root.list())))));
        byte[] bag = generator.generate(new CMSProcessableByteArray(new byte[0])).getEncoded();
        String pem = "Bag Attributes\n  friendlyName: x\n" + Bench.pem("CERTIFICATE", root.der()) + "subject=/O=x\n"
                + Bench.pem("X509 CERTIFICATE", sub.der()) + Bench.pem("X509 CRL", list)
                + Bench.pem("X509 CRL", root.sign(root.list()));
        byte[] leaf = sub.signing().der();
        Path inFolder = Files.createDirectories(folder.resolve("material/deep"));
        Files.writeString(inFolder.resolve("all.txt"), pem);
        for (Path material : List.of(Files.write(folder.resolve("all.p7b"), bag),
                Files.writeString(folder.resolve("all.pem"), Bench.pem("PKCS7", bag)),
                Files.writeString(folder.resolve("crlf.pem"), pem.replace("\n", "\r\n")),
                Files.write(folder.resolve("utf16.pem"), ("\uFEFF" + pem).getBytes(StandardCharsets.UTF_16BE)),
                folder.resolve("material"))) {
            CertificateStatus status = new Bench(folder).trust(material).status(leaf);
            assertEquals(Standing.VALID, status.standing(), material + ": " + status.path().problem());
            CertificateStatus asIntermediate = new Bench(folder).trust(root).intermediates(material).list(material)
                    .status(leaf);
            assertEquals(Standing.VALID, asIntermediate.standing(),
                    material + ": " + asIntermediate.path().problem());
        }
    }

    @Test
    void certificatesInARowAreAllJudged() {
        byte[] first = root.signing().der();
        byte[] second = root.authentication().der();
        byte[] row = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, row, first.length, second.length);
        assertEquals(2, new Bench(folder).trust(root).file("row.der", row).certificates().size());
    }

    @Test
    void aFileThatIsGoneWhenItIsReadIsSaid() {
        var report = new Bench(folder).trust(root).check(new CertificateInput.InFile(folder.resolve("gone.cer")),
                new CertificateInput.Pasted("pasted", Bench.pem("CERTIFICATE", root.signing().der())));
        assertEquals(1, report.certificates().size());
        assertTrue(report.notes().get(0).text().contains("no such file"), report.notes().toString());
    }

    @Test
    void datesThatAreNotWrittenAsTheyMustBeAreNotGuessed() {
        byte[] certificate = root.signing().der();
        int end = indexOf(certificate, "Z".getBytes(StandardCharsets.US_ASCII), indexOf(certificate, new byte[] {0x17, 13 }, 0));
        certificate[end] = ' ';
        CertificateStatus status = new Bench(folder).trust(root).status(certificate);
        assertEquals(Standing.UNREADABLE, status.standing());
        assertTrue(status.problem().contains("dates"), status.problem());
        certificate[end] = 'Z';
        certificate[end - 10] = '9'; // a month that does not exist
        assertTrue(new Bench(folder).trust(root).status(certificate).problem().contains("dates"));
    }

    @Test
    void aKeyThatIsNoPointOfItsCurveIsNoKey() {
        KeyPair keys = keys("EC", 256);
        byte[] certificate = root.signing().keys(keys).der();
        byte[] point = keys.getPublic().getEncoded();
        byte[] last = java.util.Arrays.copyOfRange(point, point.length - 20, point.length);
        certificate[indexOf(certificate, last, 0) + 19] ^= 1;
        CertificateStatus status = new Bench(folder).trust(root).status(certificate);
        assertEquals(Standing.UNREADABLE, status.standing());
        assertTrue(status.problem().contains("not a point on its curve"), status.problem());
    }

    private static int indexOf(byte[] bytes, byte[] part, int from) {
        int at = from;
        while (!java.util.Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
            at++;
        }
        return at;
    }
}
