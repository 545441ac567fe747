package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;
import org.raworkbench.certificates.tests.pki.TestKeys;
import org.raworkbench.core.Actor;

class StandingTest {

    private final Authority root = Authority.root("Synthetic Root");
    private final Authority sub = root.sub("Synthetic Signing");

    @TempDir
    Path folder;

    private Bench bench() {
        return new Bench(folder).trust(root).intermediates(sub);
    }

    @Test
    void aCurrentCertificateOfATrustedIssuerIsValid() {
        CertificateStatus status = bench().status(sub.signing().der());
        assertEquals(Standing.VALID, status.standing(), status.path().problem());
        assertEquals(Optional.of(true), status.path().valid());
        assertEquals("", status.path().problem());
        assertEquals(3, status.path().chain().size());
        assertTrue(status.path().chain().get(2).anchor());
        assertEquals(RevocationAnswer.Status.NOT_CHECKED, status.revocation().status());
        assertEquals(600, status.daysLeft().orElseThrow());
    }

    @Test
    void thirtyDaysBeforeTheEndItIsExpiring() {
        assertEquals(Standing.VALID, bench().status(sub.signing().endsIn(31).der()).standing());
        CertificateStatus status = bench().status(sub.signing().endsIn(30).der());
        assertEquals(Standing.EXPIRING, status.standing());
        assertEquals(Optional.of(true), status.path().valid());
        assertEquals(List.of(Actor.USER, Actor.RA, Actor.SPONSOR), status.renewal().by());
        assertTrue(status.renewal().open());
        assertEquals(Authority.NOW.minus(Duration.ofDays(60)), status.renewal().opens().orElseThrow());
    }

    @Test
    void afterTheEndOnlyTheRegistrationAuthorityRenews() {
        CertificateStatus status = bench().status(sub.signing().endsIn(-1).der());
        assertEquals(Standing.EXPIRED, status.standing());
        assertEquals(Optional.of(false), status.path().valid());
        assertEquals(-1, status.daysLeft().orElseThrow());
        assertEquals(List.of(Actor.RA), status.renewal().by());
        assertEquals("certificate-status.signing.expired", status.findings().get(0).id());
    }

    @Test
    void theLastDayHasZeroDaysLeft() {
        Issue issue = sub.signing().dates(Authority.NOW.minus(Duration.ofDays(9)), Authority.NOW.plusSeconds(60));
        assertEquals(0, bench().status(issue.der()).daysLeft().orElseThrow());
        Issue over = sub.signing().dates(Authority.NOW.minus(Duration.ofDays(9)), Authority.NOW.minusSeconds(60));
        assertEquals(-1, bench().status(over.der()).daysLeft().orElseThrow());
    }

    @Test
    void beforeItsBeginningItIsNotYetValidAndTheClockIsSuspected() {
        CertificateStatus status = bench().status(sub.signing().dates(Authority.NOW.plus(Duration.ofDays(1)),
                Authority.NOW.plus(Duration.ofDays(700))).der());
        assertEquals(Standing.NOT_YET_VALID, status.standing());
        assertEquals(Optional.of(false), status.path().valid());
        assertTrue(status.findings().get(0).explanation().contains("clock"));
    }

    @Test
    void withoutAnchorsNothingIsClaimed() {
        CertificateStatus status = new Bench(folder).status(sub.signing().der());
        assertEquals(Standing.UNKNOWN, status.standing());
        assertEquals(Optional.empty(), status.path().valid());
        assertTrue(status.path().problem().contains("No trust anchor is set"), status.path().problem());
        assertEquals(Standing.EXPIRED, new Bench(folder).status(sub.signing().endsIn(-1).der()).standing());
        assertEquals(Standing.EXPIRING, new Bench(folder).status(sub.signing().endsIn(3).der()).standing());
    }

    @Test
    void aKnownIssuerWhoseCertificateIsMissingIsUnknownAndNamed() {
        Authority signing = Authority.root("x");
        Issue issue = Authority.named("O=nhs,OU=CA,CN=NHS Signing G2", signing.keys())
                .issue("O=nhs,OU=People,CN=555000111222_Synthetic_Person").usage(true, KeyUsage.nonRepudiation);
        for (Bench bench : List.of(new Bench(folder), bench())) {
            CertificateStatus status = bench.status(issue.der());
            assertEquals(Standing.UNKNOWN, status.standing());
            assertEquals(Optional.empty(), status.path().valid());
            assertEquals("Issued by NHS Signing G2; its certificate is not installed, so the chain could not be checked.",
                    status.path().problem());
        }
    }

    @Test
    void aCertificateOfATestEnvironmentIsRecognised() {
        Issue issue = Authority.named("C=GB,O=nhs,OU=CA,CN=NHS DEP Signing G2", TestKeys.ec())
                .issue("O=nhs,OU=People,CN=555000111222_Synthetic_Person").usage(true, KeyUsage.nonRepudiation);
        CertificateStatus status = new Bench(folder).status(issue.der());
        assertTrue(status.findings().stream()
                .anyMatch(finding -> finding.id().equals("certificate-status.signing.test-environment")
                        && finding.summary().contains("DEP")));
    }

    @Test
    void aStrangersCertificateIsUntrusted() {
        CertificateStatus status = bench().status(Authority.root("Stranger").signing().der());
        assertEquals(Standing.UNTRUSTED, status.standing());
        assertEquals(Optional.of(false), status.path().valid());
        assertTrue(status.path().problem().contains("CN=Stranger"), status.path().problem());
    }

    @Test
    void aMissingIntermediateIsNamed() {
        CertificateStatus status = new Bench(folder).trust(root).status(sub.signing().der());
        assertEquals(Standing.UNTRUSTED, status.standing());
        assertTrue(status.path().problem().contains("CN=Synthetic Signing"), status.path().problem());
    }

    @Test
    void aChangedCertificateIsInvalid() {
        byte[] der = sub.signing().der();
        der[der.length - 5] ^= 1;
        CertificateStatus status = bench().status(der);
        assertEquals(Standing.INVALID, status.standing());
        assertTrue(status.path().problem().startsWith("The signature of"), status.path().problem());
        assertTrue(status.path().problem().contains("555000111222_\u2026"), status.path().problem());
    }

    @Test
    void whoIsNoAuthorityCannotIssue() {
        Issue person = sub.signing().keys(sub.keys());
        Authority impostor = Authority.of(person.holder(), sub.keys());
        CertificateStatus status = new Bench(folder).trust(root).intermediates(sub, impostor)
                .status(impostor.issue("CN=Below a person").usage(true, KeyUsage.digitalSignature).der());
        assertEquals(Standing.INVALID, status.standing());
        assertTrue(status.path().problem().contains("not allowed to issue"), status.path().problem());
        assertEquals(Optional.of(false), status.path().valid());
    }

    @Test
    void anUnknownCriticalExtensionIsRefused() {
        CertificateStatus status = bench().status(
                sub.signing().extension(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"), true, DERNull.INSTANCE).der());
        assertEquals(Standing.INVALID, status.standing());
        assertTrue(status.path().problem().contains("critical extension"), status.path().problem());
    }

    @Test
    void anExpiredAuthorityMakesTheChainInvalid() {
        Authority old = root.sub("Old", Authority.NOW.minus(Duration.ofDays(99)), Authority.NOW.minus(Duration.ofDays(9)));
        CertificateStatus status = new Bench(folder).trust(root).intermediates(old).status(old.signing().der());
        assertEquals(Standing.INVALID, status.standing());
        assertTrue(status.path().problem().contains("CN=Old"), status.path().problem());
        assertTrue(status.path().problem().contains("expired on"), status.path().problem());
    }

    @Test
    void aCertificateThatLivesShorterThanTheRenewalWindowCanBeRenewedFromItsFirstDay() {
        Instant start = Authority.NOW.minus(Duration.ofDays(10));
        CertificateStatus status = bench()
                .status(root.signing().dates(start, Authority.NOW.plus(Duration.ofDays(50))).der());
        assertEquals(start, status.renewal().opens().orElseThrow());
        assertTrue(status.renewal().open());
    }

    @Test
    void theTrustAnchorItselfIsValid() {
        CertificateStatus status = bench().status(root.der());
        assertEquals(Standing.VALID, status.standing());
        assertEquals(1, status.path().chain().size());
    }

    @Test
    void authoritiesThatCertifyEachOtherDoNotHang() {
        Authority left = Authority.root("Left");
        Authority right = Authority.root("Right");
        CertificateStatus status = new Bench(folder).trust(root)
                .intermediates(left.crossedBy(right), right.crossedBy(left), left, right)
                .status(left.signing().der());
        assertEquals(Standing.UNTRUSTED, status.standing());
    }

    @Test
    void aCircleOfAuthoritiesIsSaidToBeOneAndDecidesNothing() {
        Authority left = Authority.root("Left");
        Authority right = Authority.root("Right");
        CertificateStatus status = new Bench(folder).trust(root)
                .intermediates(left.crossedBy(right), right.crossedBy(left)).status(left.signing().der());
        assertEquals(Standing.UNKNOWN, status.standing());
        assertEquals(java.util.Optional.empty(), status.path().valid());
        assertTrue(status.path().problem().contains("in a circle"), status.path().problem());
        assertEquals(3, status.path().chain().size());
    }

    @Test
    void aHeapOfAuthoritiesThatCertifyEachOtherIsGivenUp() {
        Authority[] heap = new Authority[13];
        Authority first = Authority.root("Heap");
        heap[0] = first;
        for (int i = 1; i < heap.length; i++) {
            heap[i] = first.crossedBy(first);
        }
        Authority expired = root.sub("Old", Authority.NOW.minus(Duration.ofDays(9)), Authority.NOW.minus(Duration.ofDays(1)));
        CertificateStatus status = new Bench(folder).trust(root).intermediates(heap)
                .intermediates(first.crossedBy(expired), expired).status(first.signing().der());
        assertEquals(Standing.UNKNOWN, status.standing());
        assertEquals(java.util.Optional.empty(), status.path().valid());
        assertTrue(status.path().problem().contains("too many possible chains"), status.path().problem());
    }

    @Test
    void aRevokedAuthorityIsAvoidedWhereAnotherChainExists() {
        Authority other = Authority.root("Other Root");
        Authority crossed = sub.crossedBy(other);
        Bench bench = new Bench(folder).trust(root, other).intermediates(sub)
                .list(root.revoking(sub.certificate().getSerialNumber(), CRLReason.cACompromise))
                .list(sub.sign(sub.list())).list(other.sign(other.list()));
        CertificateStatus alone = bench.status(sub.signing().der());
        assertEquals(Standing.INVALID, alone.standing());
        assertTrue(alone.path().problem().contains("authority"), alone.path().problem());
        CertificateStatus both = bench.intermediates(crossed).status(sub.signing().der());
        assertEquals(Standing.VALID, both.standing(), both.path().problem());
    }
}
