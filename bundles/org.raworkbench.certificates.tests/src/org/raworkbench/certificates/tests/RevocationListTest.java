package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.RevocationAnswer.Status;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;
import org.raworkbench.certificates.tests.pki.TestKeys;

class RevocationListTest {

    private final Authority root = Authority.root("Synthetic Root");
    private final Authority sub = root.sub("Synthetic Signing");

    @TempDir
    Path folder;

    private Bench bench() {
        return new Bench(folder).trust(root).intermediates(sub).list(root.sign(root.list()));
    }

    @Test
    void aCurrentListThatDoesNotNameItIsGood() {
        CertificateStatus status = bench().list(sub.revoking(BigInteger.TEN, CRLReason.keyCompromise))
                .status(sub.signing().der());
        assertEquals(Standing.VALID, status.standing(), status.path().problem());
        assertEquals(Status.GOOD, status.revocation().status());
        assertTrue(status.revocation().source().endsWith(".crl"));
        assertEquals(Optional.of(Authority.NOW.minus(Duration.ofHours(1))), status.revocation().thisUpdate());
    }

    @Test
    void aListThatNamesItRevokesItWithReasonAndDate() {
        Issue issue = sub.signing();
        CertificateStatus status = bench().list(sub.revoking(issue.serial(), CRLReason.superseded)).status(issue.der());
        assertEquals(Standing.REVOKED, status.standing());
        assertEquals(Optional.of(false), status.path().valid());
        assertEquals(Status.REVOKED, status.revocation().status());
        assertEquals("superseded", status.revocation().reason());
        assertEquals(Optional.of(Authority.NOW.minus(Duration.ofDays(2))), status.revocation().at());
    }

    @Test
    void beforeTheDayOfItsRevocationItWasGoodUnlessAKeyWasCompromised() {
        Instant before = Authority.NOW.minus(Duration.ofDays(10));
        Issue issue = sub.signing();
        X509v2CRLBuilder list = sub.list(before.minus(Duration.ofDays(1)), Authority.NOW.plus(Duration.ofDays(1)));
        byte[] superseded = sub.sign(list.addCRLEntry(issue.serial(), Date.from(Authority.NOW.minus(Duration.ofDays(2))),
                CRLReason.superseded));
        Bench bench = new Bench(folder).trust(root).intermediates(sub)
                .list(root.sign(root.list(before.minus(Duration.ofDays(1)), Authority.NOW))).at(before);
        CertificateStatus status = bench.list(superseded).status(issue.der());
        assertEquals(Standing.VALID, status.standing(), status.path().problem());
        assertTrue(status.revocation().reason().contains("after the time judged by"), status.revocation().reason());
        assertTrue(status.findings().stream().anyMatch(finding -> finding.id().endsWith(".revoked-later")));

        Issue stolen = sub.signing();
        byte[] compromised = sub.sign(sub.list(before.minus(Duration.ofDays(1)), Authority.NOW.plus(Duration.ofDays(1)))
                .addCRLEntry(stolen.serial(), Date.from(Authority.NOW.minus(Duration.ofDays(2))),
                        CRLReason.keyCompromise));
        Bench other = new Bench(folder).trust(root).intermediates(sub)
                .list(root.sign(root.list(before.minus(Duration.ofDays(1)), Authority.NOW))).at(before);
        assertEquals(Standing.REVOKED, other.list(compromised).status(stolen.der()).standing());
    }

    @Test
    void withoutAListOfItsIssuerItIsUnknown() {
        CertificateStatus status = bench().status(sub.signing().der());
        assertEquals(Standing.UNKNOWN, status.standing());
        assertEquals(Optional.empty(), status.path().valid());
        assertEquals(Status.UNKNOWN, status.revocation().status());
        assertTrue(status.revocation().reason().contains("No revocation list of"), status.revocation().reason());
    }

    @Test
    void anOutdatedListDecidesNothingGoodButKeepsTheRevokedRevoked() {
        Issue revoked = sub.signing();
        byte[] old = sub.sign(sub.list(Authority.NOW.minus(Duration.ofDays(30)), Authority.NOW.minus(Duration.ofDays(20)))
                .addCRLEntry(revoked.serial(), Date.from(Authority.NOW.minus(Duration.ofDays(40))),
                        CRLReason.cessationOfOperation));
        Bench bench = bench().list(old);
        CertificateStatus other = bench.status(sub.signing().der());
        assertEquals(Standing.UNKNOWN, other.standing());
        assertTrue(other.revocation().reason().contains("ended on"), other.revocation().reason());
        CertificateStatus status = bench.status(revoked.der());
        assertEquals(Standing.REVOKED, status.standing());
        assertTrue(status.revocation().source().contains("out of date"), status.revocation().source());
    }

    @Test
    void aListThatWasForgedDecidesNothing() {
        Issue issue = sub.signing();
        Authority forger = Authority.named(sub.name().toString(), TestKeys.ec());
        CertificateStatus status = bench().list(forger.revoking(issue.serial(), CRLReason.keyCompromise))
                .status(issue.der());
        assertEquals(Standing.UNKNOWN, status.standing());
        assertEquals(Status.UNKNOWN, status.revocation().status());
    }

    @Test
    void aListThatWasChangedDecidesNothing() {
        byte[] list = sub.revoking(BigInteger.TEN, CRLReason.keyCompromise);
        list[list.length - 4] ^= 1;
        CertificateStatus status = bench().list(list).status(sub.signing().der());
        assertEquals(Standing.UNKNOWN, status.standing());
    }

    @Test
    void theSourceIsTheListThatWasVerified() {
        Issue issue = sub.signing();
        Authority impostor = Authority.named(sub.name().toString(), TestKeys.ec());
        byte[] forged = impostor.sign(impostor.list(Authority.NOW.minus(Duration.ofMinutes(1)),
                Authority.NOW.plus(Duration.ofDays(9))).addCRLEntry(issue.serial(),
                        Date.from(Authority.NOW.minus(Duration.ofDays(7))), CRLReason.cACompromise));
        Path good = new Bench(folder).write("good.crl",
                sub.revoking(BigInteger.TEN, CRLReason.superseded));
        CertificateStatus status = bench().list(forged).list(good).status(issue.der());
        assertEquals(Standing.VALID, status.standing(), status.path().problem());
        assertTrue(status.revocation().source().endsWith("good.crl"), status.revocation().source());
        CertificateStatus revoked = bench().list(forged)
                .list(new Bench(folder).write("true.crl", sub.revoking(issue.serial(), CRLReason.superseded)))
                .status(issue.der());
        assertEquals("superseded", revoked.revocation().reason());
        assertTrue(revoked.revocation().source().endsWith("true.crl"), revoked.revocation().source());
    }

    @Test
    void aDoubtAboutAnAuthorityIsNotCalledOneAboutTheCertificate() {
        CertificateStatus status = new Bench(folder).trust(root).intermediates(sub).list(sub.sign(sub.list()))
                .status(sub.signing().der());
        assertEquals(Standing.UNKNOWN, status.standing());
        assertEquals(Status.GOOD, status.revocation().status());
        assertTrue(status.findings().stream()
                .anyMatch(finding -> finding.summary().startsWith("Whether an authority above the signing certificate")),
                status.findings().toString());
    }

    @Test
    void aBrokenListIsNamedAndLeftOut() {
        byte[] list = sub.revoking(BigInteger.TEN, CRLReason.keyCompromise);
        var report = bench().list(Arrays.copyOf(list, list.length - 9)).file("a.cer", sub.signing().der());
        assertEquals(Standing.UNKNOWN, report.certificates().get(0).standing());
        assertTrue(report.notes().stream().anyMatch(note -> note.text().contains("ends before")),
                report.notes().toString());
    }

    @Test
    void aRevokedAuthorityMakesTheChainInvalid() {
        Bench bench = new Bench(folder).trust(root).intermediates(sub)
                .list(root.revoking(sub.certificate().getSerialNumber(), CRLReason.cACompromise))
                .list(sub.sign(sub.list()));
        CertificateStatus status = bench.status(sub.signing().der());
        assertEquals(Standing.INVALID, status.standing());
        assertEquals(Optional.of(false), status.path().valid());
        assertEquals(Status.GOOD, status.revocation().status());
        assertEquals(Status.REVOKED, status.path().chain().get(1).revocation().status());
    }

    @Test
    void aListOnlyForAuthoritiesSaysNothingAboutPeople() throws Exception {
        byte[] list = sub.sign(sub.list().addExtension(Extension.issuingDistributionPoint, true,
                new IssuingDistributionPoint(null, false, true, null, false, false)));
        assertEquals(Standing.UNKNOWN, bench().list(list).status(sub.signing().der()).standing());
    }

    @Test
    void anUnknownCriticalExtensionMakesAListUseless() throws Exception {
        byte[] list = sub.sign(sub.list().addExtension(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.2"), true,
                DERNull.INSTANCE));
        assertEquals(Standing.UNKNOWN, bench().list(list).status(sub.signing().der()).standing());
        ExtensionsGenerator entry = new ExtensionsGenerator();
        entry.addExtension(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.3"), true, DERNull.INSTANCE);
        byte[] strange = sub.sign(sub.list().addCRLEntry(BigInteger.TEN, Date.from(Authority.NOW), entry.generate()));
        assertEquals(Standing.UNKNOWN, bench().list(strange).status(sub.signing().der()).standing());
    }

    @Test
    void entriesOfAnIndirectListBelongToTheIssuerNamedBeforeThem() throws Exception {
        Issue ours = root.signing();
        Authority elsewhere = Authority.root("Elsewhere");
        X509v2CRLBuilder list = root.list().addExtension(Extension.issuingDistributionPoint, true,
                new IssuingDistributionPoint(null, false, false, null, true, false));
        ExtensionsGenerator other = new ExtensionsGenerator();
        other.addExtension(Extension.certificateIssuer, true, new GeneralNames(new GeneralName(elsewhere.name())));
        byte[] indirect = root.sign(list.addCRLEntry(ours.serial(), Date.from(Authority.NOW.minusSeconds(9)),
                other.generate()));
        CertificateStatus status = new Bench(folder).trust(root).list(indirect).status(ours.der());
        assertEquals(Status.GOOD, status.revocation().status(), status.revocation().toString());

        ExtensionsGenerator back = new ExtensionsGenerator();
        back.addExtension(Extension.certificateIssuer, true, new GeneralNames(new GeneralName(root.name())));
        byte[] both = root.sign(list.addCRLEntry(ours.serial(), Date.from(Authority.NOW.minusSeconds(9)),
                back.generate()));
        assertEquals(Standing.REVOKED, new Bench(folder).trust(root).list(both).status(ours.der()).standing());
    }

    @Test
    void aDeltaListAddsToItsBase() throws Exception {
        Issue issue = root.signing();
        X509v2CRLBuilder base = root.list().addExtension(Extension.cRLNumber, false,
                new org.bouncycastle.asn1.x509.CRLNumber(BigInteger.ONE));
        X509v2CRLBuilder delta = root.list()
                .addExtension(Extension.cRLNumber, false, new org.bouncycastle.asn1.x509.CRLNumber(BigInteger.TWO))
                .addExtension(Extension.deltaCRLIndicator, true,
                        new org.bouncycastle.asn1.x509.CRLNumber(BigInteger.ONE))
                .addCRLEntry(issue.serial(), Date.from(Authority.NOW.minusSeconds(60)), CRLReason.keyCompromise);
        assertEquals(Standing.VALID, new Bench(folder).trust(root).list(root.sign(base)).status(issue.der()).standing());
        Bench both = new Bench(folder).trust(root).list(root.sign(base)).list(root.sign(delta));
        assertEquals(Standing.REVOKED, both.status(withFreshest(issue).der()).standing());
    }

    /** A delta list is looked for where the certificate says that there is one (RFC 5280, 4.2.1.15). */
    private static Issue withFreshest(Issue issue) {
        return issue.extension(Extension.freshestCRL, false,
                new org.bouncycastle.asn1.x509.CRLDistPoint(new org.bouncycastle.asn1.x509.DistributionPoint[] {
                    new org.bouncycastle.asn1.x509.DistributionPoint(
                            new org.bouncycastle.asn1.x509.DistributionPointName(
                                    new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier,
                                            "http://lists.invalid/delta"))),
                            null, null) }));
    }

    @Test
    void anExpiredAndRevokedCertificateIsRevoked() {
        Issue issue = sub.signing().endsIn(-5);
        CertificateStatus status = bench().list(sub.sign(sub.list().addCRLEntry(issue.serial(),
                Date.from(Authority.NOW.minus(Duration.ofDays(50))), CRLReason.affiliationChanged))).status(issue.der());
        assertEquals(Standing.REVOKED, status.standing());
    }

    @Test
    void listsMayBeInPemFiles() {
        Issue issue = sub.signing();
        byte[] pem = Bench.pem("X509 CRL", sub.revoking(issue.serial(), CRLReason.superseded))
                .getBytes(StandardCharsets.US_ASCII);
        assertEquals(Standing.REVOKED, bench().list(pem).status(issue.der()).standing());
    }

    @Test
    void aListWithoutAChainProvesNothing() {
        Issue issue = sub.signing();
        CertificateStatus status = new Bench(folder).list(sub.revoking(issue.serial(), CRLReason.superseded))
                .status(issue.der());
        assertEquals(Standing.UNKNOWN, status.standing());
        assertTrue(status.revocation().reason().contains("could not be verified"), status.revocation().reason());
    }
}
