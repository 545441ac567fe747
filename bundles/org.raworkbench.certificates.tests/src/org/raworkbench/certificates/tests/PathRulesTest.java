package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;
import org.raworkbench.certificates.tests.pki.TestKeys;

/** What an authority may be and how chains are found (RFC 5280, 6.1), in the ways in which other suites try it. */
class PathRulesTest {

    private static final ASN1ObjectIdentifier STRANGE = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    private CertificateStatus below(Authority... chain) {
        Authority last = chain[chain.length - 1];
        return new Bench(folder).trust(root).intermediates(chain).status(last.signing().der());
    }

    private static void valid(CertificateStatus status) {
        assertEquals(Standing.VALID, status.standing(), status.path().problem());
        assertEquals(Optional.of(true), status.path().valid());
    }

    private static void refused(Standing standing, CertificateStatus status) {
        assertEquals(standing, status.standing(), status.path().problem());
        assertEquals(Optional.of(false), status.path().valid());
    }

    private static void refused(CertificateStatus status) {
        refused(Standing.INVALID, status);
    }

    @Test
    void anIntermediateNeedsBasicConstraints() {
        refused(below(root.subWith("Without", issue -> issue.usage(true, KeyUsage.keyCertSign))));
        refused(below(root.subWith("False", issue -> issue
                .extension(Extension.basicConstraints, true, new BasicConstraints(false))
                .usage(true, KeyUsage.keyCertSign))));
        valid(below(root.subWith("Not critical",
                issue -> issue.extension(Extension.basicConstraints, false, new BasicConstraints(true)))));
    }

    @Test
    void anIntermediateNeedsTheKeyUsageForCertificates() {
        refused(below(root.subWith("Lists only", issue -> issue
                .extension(Extension.basicConstraints, true, new BasicConstraints(true))
                .usage(true, KeyUsage.cRLSign))));
        refused(below(root.subWith("Signs only", issue -> issue
                .extension(Extension.basicConstraints, true, new BasicConstraints(true))
                .usage(false, KeyUsage.digitalSignature))));
        valid(below(root.subWith("Without key usage",
                issue -> issue.extension(Extension.basicConstraints, true, new BasicConstraints(true)))));
    }

    @Test
    void aVersionOneIntermediateIsNoAuthority() {
        var keys = TestKeys.ec();
        Authority old = root.versionOne("Version 1", keys);
        refused(below(old));
    }

    @Test
    void theLengthOfTheChainIsCounted() {
        Authority zero = root.subWith("Zero", issue -> issue.authority(0));
        valid(below(zero));
        Authority second = zero.subWith("Second", Issue::authority);
        refused(below(zero, second));
        Authority one = root.subWith("One", issue -> issue.authority(1));
        Authority wider = one.subWith("Wider", issue -> issue.authority(5));
        valid(below(one, wider));
        refused(below(one, wider, wider.subWith("Third", Issue::authority)));
    }

    @Test
    void selfIssuedCertificatesDoNotCountForTheLength() {
        Authority zero = root.subWith("Zero", issue -> issue.authority(0));
        Authority renewed = zero.subWith(zero.name(), TestKeys.ec(), issue -> issue.authority(0));
        valid(below(zero, renewed));
        Authority below = renewed.subWith("Below", Issue::authority);
        refused(below(zero, renewed, below));
    }

    @Test
    void theTrustAnchorsOwnConstraintsHold() {
        Authority narrow = Authority.rootWith("Narrow", issue -> issue.authority(0));
        valid(new Bench(folder).trust(narrow).status(narrow.signing().der()));
        Authority sub = narrow.subWith("Below narrow", Issue::authority);
        refused(new Bench(folder).trust(narrow).intermediates(sub).status(sub.signing().der()));
    }

    @Test
    void aPersonAsTrustAnchorIsTrustedAndIssuesNothing() {
        Authority person = Authority.of(root.signing().keys(root.keys()).holder(), root.keys());
        valid(new Bench(folder).trust(person).status(person.der()));
        refused(new Bench(folder).trust(person).status(person.signing().der()));
    }

    @Test
    void anAnchorOfVersionOneIsAnAnchor() {
        Authority old = Authority.rootOfVersionOne("Version 1 Root");
        valid(new Bench(folder).trust(old).status(old.signing().der()));
    }

    @Test
    void anExpiredAnchorIsSaid() {
        Authority old = Authority.rootWith("Old Root", issue -> issue.authority().dates(
                Authority.NOW.minus(Duration.ofDays(900)), Authority.NOW.minus(Duration.ofDays(1))));
        CertificateStatus status = new Bench(folder).trust(old).status(old.signing().der());
        refused(status);
        assertEquals(true, status.path().problem().contains("expired on"), status.path().problem());
        valid(new Bench(folder).trust(old).at(Authority.NOW.minus(Duration.ofDays(2))).status(old.signing().der()));
    }

    @Test
    void unknownCriticalExtensionsAreRefusedEverywhere() {
        refused(below(root.subWith("Strange", issue -> issue.authority().extension(STRANGE, true, DERNull.INSTANCE))));
        valid(below(root.subWith("Strange", issue -> issue.authority().extension(STRANGE, false, DERNull.INSTANCE))));
        Authority strange = Authority.rootWith("Strange Root",
                issue -> issue.authority().extension(STRANGE, true, DERNull.INSTANCE));
        refused(new Bench(folder).trust(strange).status(strange.signing().der()));
    }

    @Test
    void knownCriticalExtensionsAreAccepted() {
        Bench bench = new Bench(folder).trust(root);
        valid(bench.status(root.signing().critical(Extension.extendedKeyUsage,
                new org.bouncycastle.asn1.x509.ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth)).der()));
        valid(bench.status(root.signing().criticalListAt("http://crl.invalid/list").der()));
        Authority purpose = root.subWith("Purpose", issue -> issue.authority().critical(Extension.extendedKeyUsage,
                new org.bouncycastle.asn1.x509.ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth)));
        valid(below(purpose));
    }

    @Test
    void aWrongKeyIdentifierIsOnlyAHint() {
        valid(new Bench(folder).trust(root).status(root.signing().extension(Extension.authorityKeyIdentifier, false,
                new org.bouncycastle.asn1.x509.AuthorityKeyIdentifier(new byte[] {1, 2, 3 })).der()));
        Authority sub = root.subWith("Sub", issue -> issue.authority().extension(Extension.subjectKeyIdentifier, false,
                new DEROctetString(new byte[] {9, 9 })));
        valid(new Bench(folder).trust(root).intermediates(sub)
                .status(sub.signing().extension(Extension.authorityKeyIdentifier, false,
                        new org.bouncycastle.asn1.x509.AuthorityKeyIdentifier(new byte[] {1, 2, 3 })).der()));
    }

    @Test
    void authoritiesOfOneNameAreToldApartByTheirKeys() {
        Authority first = root.sub("Twin");
        Authority second = root.sub("Twin");
        Bench bench = new Bench(folder).trust(root).intermediates(first, second);
        valid(bench.status(first.signing().der()));
        valid(bench.status(second.signing().der()));
        Authority twinRoot = Authority.root("Synthetic Root");
        valid(new Bench(folder).trust(root, twinRoot).status(root.signing().der()));
        valid(new Bench(folder).trust(root, twinRoot).status(twinRoot.signing().der()));
        refused(new Bench(folder).trust(root).status(twinRoot.signing().der()));
    }

    @Test
    void aBadChainDoesNotHideAGoodOne() {
        Authority sub = root.sub("Sub");
        Authority expired = root.subWith(sub.name(), sub.keys(), issue -> issue.authority()
                .dates(Authority.NOW.minus(Duration.ofDays(9)), Authority.NOW.minus(Duration.ofDays(1))));
        Authority noAuthority = root.subWith(sub.name(), sub.keys(), issue -> issue.usage(true, KeyUsage.keyCertSign));
        Authority strange = root.subWith(sub.name(), sub.keys(),
                issue -> issue.authority().extension(STRANGE, true, DERNull.INSTANCE));
        valid(new Bench(folder).trust(root).intermediates(expired, noAuthority, strange, sub)
                .status(sub.signing().der()));
        valid(new Bench(folder).trust(root).intermediates(sub, strange, noAuthority, expired)
                .status(sub.signing().der()));
    }

    @Test
    void aBadAnchorDoesNotHideAGoodOne() {
        Authority sub = root.sub("Sub");
        Authority expired = Authority.rootWith("Synthetic Old Root", issue -> issue.authority()
                .dates(Authority.NOW.minus(Duration.ofDays(9)), Authority.NOW.minus(Duration.ofDays(1))));
        Authority crossed = sub.crossedBy(expired);
        valid(new Bench(folder).trust(expired, root).intermediates(crossed, sub).status(sub.signing().der()));
        valid(new Bench(folder).trust(root, expired).intermediates(sub, crossed).status(sub.signing().der()));
        Authority renewed = root.subWith(root.name(), root.keys(), issue -> issue.authority()
                .dates(Authority.NOW.minus(Duration.ofDays(9)), Authority.NOW.minus(Duration.ofDays(1))));
        valid(new Bench(folder).trust(renewed, root).status(root.signing().der()));
        valid(new Bench(folder).trust(root, renewed).status(root.signing().der()));
    }

    @Test
    void anAnchorThatFailsIsPassedByThroughItsCrossCertificate() {
        Authority other = Authority.root("Other");
        Authority old = Authority.rootWith("Moved", issue -> issue.authority()
                .dates(Authority.NOW.minus(Duration.ofDays(9)), Authority.NOW.minus(Duration.ofDays(1))));
        valid(new Bench(folder).trust(old, other).intermediates(old.crossedBy(other)).status(old.signing().der()));
    }

    @Test
    void aLongChainIsFollowed() {
        Authority[] chain = new Authority[30];
        Authority last = root;
        for (int i = 0; i < chain.length; i++) {
            last = last.sub("Level " + i);
            chain[i] = last;
        }
        valid(below(chain));
    }

    @Test
    void anIntermediateAsTrustAnchorEndsTheChain() {
        Authority sub = root.sub("Sub");
        valid(new Bench(folder).trust(sub).status(sub.signing().der()));
        valid(new Bench(folder).trust(sub).intermediates(root).status(sub.signing().der()));
    }

    @Test
    void serialNumbersOfAnySizeAreTaken() {
        Bench bench = new Bench(folder).trust(root);
        for (BigInteger serial : new BigInteger[] {BigInteger.ZERO, BigInteger.valueOf(-5),
            BigInteger.ONE.shiftLeft(159).subtract(BigInteger.ONE), BigInteger.ONE.shiftLeft(400) }) {
            CertificateStatus status = bench.status(root.signing().serial(serial).der());
            valid(status);
        }
    }

    @Test
    void datesCountToTheSecond() {
        Issue issue = root.signing().dates(Authority.NOW, Authority.NOW.plusSeconds(40L * 86_400));
        byte[] der = issue.der();
        Bench bench = new Bench(folder).trust(root);
        valid(bench.status(der));
        refused(Standing.NOT_YET_VALID, bench.at(Authority.NOW.minusSeconds(1)).status(der));
        assertEquals(Optional.of(true), bench.at(Authority.NOW.plusSeconds(40L * 86_400)).status(der).path().valid());
        refused(Standing.EXPIRED, bench.at(Authority.NOW.plusSeconds(40L * 86_400 + 1)).status(der));
        assertEquals(Optional.of(true),
                bench.at(Authority.NOW.plusSeconds(40L * 86_400).plusMillis(500)).status(der).path().valid());
    }

    @Test
    void whatBeginsAfterItsEndIsNeverValidAndSaysSo() {
        byte[] der = root.signing().dates(Authority.NOW.plusSeconds(86_400), Authority.NOW.minusSeconds(86_400)).der();
        for (long seconds : new long[] {-200_000, 0, 200_000}) {
            CertificateStatus status = new Bench(folder).trust(root).at(Authority.NOW.plusSeconds(seconds)).status(der);
            refused(Standing.INVALID, status);
            assertTrue(status.path().problem().contains("never valid"), status.path().problem());
        }
    }
}
