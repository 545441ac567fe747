package org.raworkbench.certificates.tests;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.SourceNote;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.internal.certificates.status.PkixCertificateStatusService;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.TrustMaterial;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.certificates.tests.pki.TestKeys;

@Timeout(60)
class ReadingTest {

    private final Authority root = Authority.root("Synthetic Root");
    private final byte[] one = root.signing().der();
    private final byte[] two = root.authentication().der();

    @TempDir
    Path folder;

    private Bench bench() {
        return new Bench(folder).trust(root);
    }

    private static List<Standing> standings(CertificateReport report) {
        return report.certificates().stream().map(CertificateStatus::standing).toList();
    }

    private void assertBothRead(CertificateReport report) {
        assertEquals(List.of(Standing.VALID, Standing.VALID), standings(report));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void severalInOnePemFileWithGarbageAround() {
        String text = "Bag Attributes\n  friendlyName: x\n" + Bench.pem("CERTIFICATE", one) + "\nsubject=/CN=y\n\u0000\u0001 junk\n"
                + Bench.pem("X509 CERTIFICATE", two).replace("\n", "\r\n") + "-- end of mail";
        assertBothRead(bench().file("both.pem", text.getBytes(UTF_8)));
    }

    @Test
    void aPemFileOfWindowsPowerShell() {
        assertBothRead(bench().file("both.pem",
                join(new byte[] {(byte) 0xFF, (byte) 0xFE }, (Bench.pem("CERTIFICATE", one) + Bench.pem("CERTIFICATE", two)).getBytes(UTF_16LE))));
    }

    @Test
    void quotedInAMail() {
        String text = (Bench.pem("CERTIFICATE", one) + Bench.pem("CERTIFICATE", two)).replaceAll("(?m)^", "> ");
        assertBothRead(bench().file("mail.txt", text.getBytes(UTF_8)));
    }

    @Test
    void derCertificatesInARow() {
        assertBothRead(bench().file("both.der", join(one, two)));
    }

    @Test
    void pkcs7InDerAndPem() throws CMSException, IOException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addCertificates(new CollectionStore<>(
                List.of(new X509CertificateHolder(one), new X509CertificateHolder(two))));
        byte[] p7b = generator.generate(new CMSAbsentContent()).getEncoded();
        assertEquals(2, bench().file("both.p7b", p7b).certificates().size());
        assertEquals(2, bench().file("both.pem", Bench.pem("PKCS7", p7b).getBytes(UTF_8)).certificates().size());
        CertificateReport cut = bench().file("cut.p7b", Arrays.copyOf(p7b, p7b.length - 30));
        assertEquals(List.of(Standing.UNREADABLE), standings(cut));
    }

    @Test
    void pastedTextAndBareBase64() {
        CertificateReport report = bench().check(new CertificateInput.Pasted("pasted text", Bench.pem("CERTIFICATE", one)),
                new CertificateInput.Pasted("pasted text", Base64.getMimeEncoder().encodeToString(two)));
        assertBothRead(report);
    }

    @Test
    void aTruncatedCertificateSaysSoAndHidesNothing() {
        String text = Bench.pem("CERTIFICATE", Arrays.copyOf(one, one.length - 20)) + Bench.pem("CERTIFICATE", two)
                + "-----BEGIN CERTIFICATE-----\nMIIB";
        CertificateReport report = bench().file("three.pem", text.getBytes(UTF_8));
        assertEquals(List.of(Standing.UNREADABLE, Standing.VALID, Standing.UNREADABLE), standings(report));
        assertTrue(report.certificates().get(0).problem().contains("ends before what is in it does"));
        assertTrue(report.certificates().get(2).problem().contains("no end line"));
        assertTrue(bench().file("cut.cer", Arrays.copyOf(one, 100)).certificates().get(0).problem().contains("100 of"));
    }

    @Test
    void brokenBase64IsNamedByItsLine() {
        CertificateReport report = bench().file("bad.pem",
                ("x\n-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n" + Bench.pem("CERTIFICATE", two))
                        .getBytes(UTF_8));
        assertEquals(List.of(Standing.UNREADABLE, Standing.VALID), standings(report));
        assertTrue(report.certificates().get(0).problem().contains("line 2"), report.certificates().get(0).problem());
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingRead() throws IOException {
        Path huge = folder.resolve("huge.cer");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        CertificateReport report = bench().check(new CertificateInput.InFile(huge),
                new CertificateInput.InFile(bench().write("good.cer", one)));
        assertEquals(List.of(Standing.UNREADABLE, Standing.VALID), standings(report));
        assertTrue(report.certificates().get(0).problem().contains("104,857,600 bytes"),
                report.certificates().get(0).problem());
        assertTrue(report.millis() < 5_000);
    }

    @Test
    void aCertificateInsideAGiantLengthIsTruncated() {
        byte[] giant = one.clone();
        giant[2] = (byte) 0xFF;
        assertEquals(List.of(Standing.UNREADABLE), standings(bench().file("giant.cer", giant)));
    }

    @Test
    void duplicateExtensionsAreRefusedByName() {
        byte[] der = withDuplicateExtension(root.signing().der());
        CertificateStatus status = bench().status(der);
        assertEquals(Standing.UNREADABLE, status.standing());
        assertTrue(status.problem().contains("2.5.29.15 is there twice"), status.problem());
    }

    private static byte[] withDuplicateExtension(byte[] der) {
        try {
            ASN1Sequence certificate = ASN1Sequence.getInstance(der);
            ASN1Sequence tbs = ASN1Sequence.getInstance(certificate.getObjectAt(0));
            ASN1EncodableVector changed = new ASN1EncodableVector();
            for (ASN1Encodable element : tbs) {
                if (element instanceof org.bouncycastle.asn1.ASN1TaggedObject tagged && tagged.getTagNo() == 3) {
                    ASN1Sequence extensions = ASN1Sequence.getInstance(tagged.getExplicitBaseObject());
                    ASN1EncodableVector twice = new ASN1EncodableVector();
                    for (ASN1Encodable extension : extensions) {
                        twice.add(extension);
                    }
                    twice.add(extensions.getObjectAt(0));
                    changed.add(new DERTaggedObject(true, 3, new DERSequence(twice)));
                } else {
                    changed.add(element);
                }
            }
            return new DERSequence(new ASN1Encodable[] {new DERSequence(changed), certificate.getObjectAt(1),
                certificate.getObjectAt(2) }).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tenThousandNamesAreJustALongCertificate() {
        GeneralName[] names = new GeneralName[10_000];
        for (int i = 0; i < names.length; i++) {
            names[i] = new GeneralName(GeneralName.dNSName, "host" + i + ".synthetic.example");
        }
        CertificateStatus status = bench().status(root.signing()
                .extension(Extension.subjectAlternativeName, false, new GeneralNames(names)).der());
        assertEquals(Standing.VALID, status.standing(), status.problem());
    }

    @Test
    void deepNestingEndsInWords() {
        int depth = 200_000;
        ByteArrayOutputStream nested = new ByteArrayOutputStream();
        for (int i = 0; i < depth; i++) {
            nested.write(0x30);
            nested.write(0x80);
        }
        assertEquals(List.of(Standing.UNREADABLE), standings(bench().file("deep.cer", nested.toByteArray())));
    }

    @Test
    void filesThatAreNoCertificatesAreSkippedInFoldersAndRefusedByName() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("cards/inner"));
        Files.write(inner.resolve("a.cer"), one);
        Files.write(inner.resolve("notes.txt"), "hello".getBytes(UTF_8));
        Files.write(folder.resolve("cards/b.cer"), new byte[] {1, 2, 3 });
        CertificateReport report = bench().check(new CertificateInput.InFile(folder.resolve("cards")));
        assertEquals(List.of(Standing.UNREADABLE, Standing.VALID), standings(report));
        assertTrue(report.notes().stream().anyMatch(
                note -> note.kind() == SourceNote.Kind.SKIPPED && note.source().endsWith("notes.txt")));
        assertEquals(List.of(Standing.UNREADABLE),
                standings(bench().check(new CertificateInput.InFile(inner.resolve("notes.txt")))));
    }

    @Test
    void whatIsMissingIsSaid() {
        CertificateReport report = bench().check(new CertificateInput.InFile(folder.resolve("nowhere.cer")));
        assertEquals(SourceNote.Kind.FAILED, report.notes().get(0).kind());
        assertTrue(report.notes().get(0).text().contains("no such file"), report.notes().get(0).text());
    }

    @Test
    void aPrivateKeyInTheFileIsPassedOverAndMentioned() {
        String text = "-----BEGIN PRIVATE KEY-----\nMIIsynthetic\n-----END PRIVATE KEY-----\n" + Bench.pem("CERTIFICATE", one);
        CertificateReport report = bench().file("key.pem", text.getBytes(UTF_8));
        assertEquals(List.of(Standing.VALID), standings(report));
        assertTrue(report.notes().get(0).text().contains("private key"));
    }

    @Test
    void whatLiesBesideCertificatesIsCalledByItsName() throws Exception {
        var keys = TestKeys.ec();
        byte[] request = new JcaPKCS10CertificationRequestBuilder(root.name(), keys.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())).getEncoded();
        PKCS12PfxPdu store = new PKCS12PfxPduBuilder()
                .addData(new PKCS12SafeBagBuilder(root.certificate()).build()).build(null, null);
        for (byte[] encoded : List.of(store.getEncoded("DER"), store.getEncoded("BER"))) {
            says("PKCS#12", bench().file("store.p12", encoded));
        }
        says("private key", bench().file("key.der", keys.getPrivate().getEncoded()));
        says("request", bench().file("request.der", request));
        says("request", bench().file("request.pem", Bench.pem("CERTIFICATE REQUEST", request).getBytes(UTF_8)));
    }

    private static void says(String word, CertificateReport report) {
        assertEquals(List.of(Standing.UNREADABLE), standings(report));
        String problem = report.certificates().get(0).problem();
        assertTrue(problem.contains(word), problem);
    }

    @Test
    void noNameOfAClassIsShownToAPerson() {
        byte[] der = root.signing().extension(Extension.subjectAlternativeName, false,
                new ASN1Integer(1)).der();
        byte[] broken = der.clone();
        for (int cut = 40; cut < der.length; cut += 7) {
            broken[cut] ^= 0x55;
            String problem = bench().status(broken).problem();
            assertTrue(!problem.contains("java.") && !problem.contains("bouncycastle"), problem);
            broken[cut] ^= 0x55;
        }
    }

    @Test
    void strangeNumbersAndNamesDoNotHurt() {
        CertificateStatus status = bench().status(root
                .issue("CN=evil\u202E\nname\u0007,O=nhs").dates(Authority.NOW.minus(Duration.ofDays(1)),
                        Authority.NOW.plus(Duration.ofDays(100)))
                .extension(Extension.subjectKeyIdentifier, false, new DEROctetString(new byte[0]))
                .extension(Extension.issuerAlternativeName, false, new DERSequence(new ASN1Integer(1))).der());
        String subject = status.content().map(content -> content.subject()).orElse("");
        assertTrue(subject.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x202E), subject);
    }

    @Test
    void aFolderOfHundredsSharesWhatItIsCheckedAgainst() throws IOException {
        Path cards = Files.createDirectories(folder.resolve("hundreds"));
        var keys = TestKeys.ec();
        for (int i = 0; i < 300; i++) {
            Files.write(cards.resolve(String.format("%03d.cer", i)), root.signing().keys(keys).der());
        }
        Files.write(cards.resolve("100a.cer"), Arrays.copyOf(one, 50));
        AtomicInteger told = new AtomicInteger();
        CertificateReport report = new PkixCertificateStatusService(Clock.systemUTC(), null).check(
                StatusRequest.of(List.of(new CertificateInput.InFile(cards)),
                        new TrustMaterial(List.of(),
                                List.of(Bytes.of(root.der())), List.of(), List.of()))
                        .at(Authority.NOW),
                new CheckProgress() {
                    @Override
                    public void checked(int done, int total) {
                        told.incrementAndGet();
                        assertEquals(301, total);
                    }
                });
        assertEquals(301, told.get());
        assertEquals(300, standings(report).stream().filter(Standing.VALID::equals).count());
        assertTrue(report.certificates().get(101).source().endsWith("100a.cer"));
        assertEquals(Standing.UNREADABLE, report.certificates().get(101).standing());
    }
}
