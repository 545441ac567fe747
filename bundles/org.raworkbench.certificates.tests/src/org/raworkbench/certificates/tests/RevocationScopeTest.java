package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.RevocationAnswer.Status;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;
import org.raworkbench.certificates.tests.pki.TestKeys;

/** For which certificates a list speaks (RFC 5280, 5.2 and 6.3). */
class RevocationScopeTest {

    private static final Date LATELY = Date.from(Authority.NOW.minusSeconds(600));

    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    private Bench bench() {
        return new Bench(folder).trust(root);
    }

    private static DistributionPointName at(String address) {
        return new DistributionPointName(new GeneralNames(
                new GeneralName(GeneralName.uniformResourceIdentifier, address)));
    }

    private static Issue freshest(Issue issue) {
        return issue.extension(Extension.freshestCRL, false, freshestPoint());
    }

    private static CRLDistPoint freshestPoint() {
        return new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(at("http://lists.invalid/delta"), null, null) });
    }

    private byte[] list(IssuingDistributionPoint point) throws CertIOException {
        return root.sign(root.list().addExtension(Extension.issuingDistributionPoint, true, point));
    }

    private X509v2CRLBuilder numbered(int number) throws CertIOException {
        return root.list().addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)))
                .addExtension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(new byte[] {7 }));
    }

    private static IssuingDistributionPoint reasons(int flags) {
        return new IssuingDistributionPoint(null, false, false, new ReasonFlags(flags), false, false);
    }

    private static void undecided(CertificateStatus status) {
        assertEquals(Standing.UNKNOWN, status.standing(), status.path().problem());
        assertEquals(Optional.empty(), status.path().valid());
        assertEquals(Status.UNKNOWN, status.revocation().status());
        assertTrue(!status.revocation().reason().isEmpty());
    }

    private static void good(CertificateStatus status) {
        assertEquals(Status.GOOD, status.revocation().status(), status.revocation().reason());
        assertEquals(Standing.VALID, status.standing(), status.path().problem());
        assertEquals(Optional.of(true), status.path().valid());
    }

    private static void revoked(CertificateStatus status, String reason) {
        assertEquals(Standing.REVOKED, status.standing(), status.revocation().reason());
        assertEquals(Optional.of(false), status.path().valid());
        assertEquals(Status.REVOKED, status.revocation().status());
        assertEquals(reason, status.revocation().reason());
    }

    @Test
    void onlyTheLinkWithoutAListIsNamedAsUnknown() {
        Authority sub = root.sub("Sub");
        CertificateStatus status = bench().intermediates(sub).list(sub.sign(sub.list())).status(sub.signing().der());
        assertEquals(Standing.UNKNOWN, status.standing());
        assertEquals(Optional.empty(), status.path().valid());
        assertEquals(Status.GOOD, status.revocation().status());
        assertEquals(Status.UNKNOWN, status.path().chain().get(1).revocation().status());
        assertTrue(status.path().problem().contains("CN=Sub"), status.path().problem());
        assertTrue(status.path().problem().contains("No revocation list"), status.path().problem());
    }

    @Test
    void whoMayNotSignListsSignsNone() {
        Authority mute = root.subWith("Mute", issue -> issue.extension(Extension.basicConstraints, true,
                new org.bouncycastle.asn1.x509.BasicConstraints(true)).usage(true, KeyUsage.keyCertSign));
        undecided(bench().intermediates(mute).list(root.sign(root.list())).list(mute.sign(mute.list()))
                .status(mute.signing().der()));
    }

    @Test
    void aListForSomeReasonsDecidesOnlyWithTheOthers() throws CertIOException {
        byte[] some = list(reasons(ReasonFlags.keyCompromise | ReasonFlags.cACompromise));
        byte[] others = list(reasons(ReasonFlags.affiliationChanged | ReasonFlags.superseded
                | ReasonFlags.cessationOfOperation | ReasonFlags.certificateHold | ReasonFlags.privilegeWithdrawn
                | ReasonFlags.aACompromise | ReasonFlags.unused));
        undecided(bench().list(some).status(root.signing().der()));
        good(bench().list(some).list(others).status(root.signing().der()));
        Issue issue = root.signing();
        byte[] revoking = root.sign(root.list().addCRLEntry(issue.serial(), LATELY, CRLReason.keyCompromise)
                .addExtension(Extension.issuingDistributionPoint, true, reasons(ReasonFlags.keyCompromise)));
        revoked(bench().list(revoking).list(others).status(issue.der()), "keyCompromise");
    }

    @Test
    void aListOfAnotherPlaceSaysNothing() throws CertIOException {
        byte[] here = list(new IssuingDistributionPoint(at("http://lists.invalid/1"), false, false, null, false, false));
        good(bench().list(here).status(root.signing().listAt("http://lists.invalid/1").der()));
        undecided(bench().list(here).status(root.signing().listAt("http://lists.invalid/2").der()));
        undecided(bench().list(here).status(root.signing().der()));
    }

    @Test
    void aListForPeopleSpeaksForPeopleOnly() throws CertIOException {
        byte[] people = list(new IssuingDistributionPoint(null, true, false, null, false, false));
        byte[] authorities = list(new IssuingDistributionPoint(null, false, true, null, false, false));
        byte[] attributes = list(new IssuingDistributionPoint(null, false, false, null, false, true));
        good(bench().list(people).status(root.signing().der()));
        undecided(bench().list(authorities).status(root.signing().der()));
        undecided(bench().list(attributes).status(root.signing().der()));
        Authority sub = root.sub("Sub");
        good(bench().intermediates(sub).list(authorities).list(sub.sign(sub.list())).status(sub.signing().der()));
    }

    @Test
    void onHoldIsRevokedUntilADeltaListTakesItBack() throws CertIOException {
        Issue issue = freshest(root.signing());
        X509v2CRLBuilder base = numbered(2)
                .addCRLEntry(issue.serial(), LATELY, CRLReason.certificateHold);
        X509v2CRLBuilder delta = numbered(3)
                .addExtension(Extension.deltaCRLIndicator, true, new CRLNumber(BigInteger.TWO))
                .addCRLEntry(issue.serial(), LATELY, CRLReason.removeFromCRL);
        revoked(bench().list(root.sign(base)).status(issue.der()), "certificateHold");
        good(bench().list(root.sign(base)).list(root.sign(delta)).status(issue.der()));
    }

    @Test
    void aDeltaListNeedsItsBase() throws CertIOException {
        Issue issue = freshest(root.signing());
        byte[] delta = root.sign(numbered(9)
                .addExtension(Extension.deltaCRLIndicator, true, new CRLNumber(BigInteger.valueOf(8))));
        undecided(bench().list(delta).status(issue.der()));
        byte[] older = root.sign(numbered(1));
        good(bench().list(delta).list(older).status(issue.der()));
    }

    @Test
    void theBaseMayNameTheDeltaList() throws CertIOException {
        Issue issue = root.signing();
        byte[] base = root.sign(numbered(1)
                .addExtension(Extension.freshestCRL, false, freshestPoint()));
        byte[] delta = root.sign(numbered(2)
                .addExtension(Extension.deltaCRLIndicator, true, new CRLNumber(BigInteger.ONE))
                .addCRLEntry(issue.serial(), LATELY, CRLReason.superseded));
        revoked(bench().list(base).list(delta).status(issue.der()), "superseded");
    }

    @Test
    void anotherIssuerOfListsSpeaksWhereTheCertificateNamesIt() throws CertIOException {
        Authority lists = root.subWith("Lists", issue -> issue.usage(true, KeyUsage.cRLSign));
        DistributionPoint named = new DistributionPoint(at("http://lists.invalid/indirect"), null,
                new GeneralNames(new GeneralName(lists.name())));
        Issue issue = root.signing().extension(Extension.cRLDistributionPoints, false,
                new CRLDistPoint(new DistributionPoint[] {named }));
        IssuingDistributionPoint point = new IssuingDistributionPoint(at("http://lists.invalid/indirect"), false, false,
                null, true, false);
        byte[] indirect = lists.sign(lists.list().addExtension(Extension.issuingDistributionPoint, true, point));
        good(bench().intermediates(lists).list(root.sign(root.list())).list(indirect).status(issue.der()));
        ExtensionsGenerator ours = new ExtensionsGenerator();
        try {
            ours.addExtension(Extension.certificateIssuer, true, new GeneralNames(new GeneralName(root.name())));
            ours.addExtension(Extension.reasonCode, false, CRLReason.lookup(CRLReason.superseded));
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        byte[] revoking = lists.sign(lists.list().addExtension(Extension.issuingDistributionPoint, true, point)
                .addCRLEntry(issue.serial(), LATELY, ours.generate()));
        revoked(bench().intermediates(lists).list(root.sign(root.list())).list(revoking).status(issue.der()),
                "superseded");
    }

    @Test
    void severalListsOfOneIssuerAreAllLookedAt() {
        Issue issue = root.signing();
        byte[] first = root.sign(root.list(Authority.NOW.minus(Duration.ofDays(3)), Authority.NOW.plus(Duration.ofDays(9))));
        byte[] second = root.sign(root.list().addCRLEntry(issue.serial(), LATELY, CRLReason.superseded));
        byte[] old = root.sign(root.list(Authority.NOW.minus(Duration.ofDays(30)), Authority.NOW.minus(Duration.ofDays(20))));
        revoked(bench().list(old).list(first).list(second).status(issue.der()), "superseded");
        revoked(bench().list(second).list(first).list(old).status(issue.der()), "superseded");
        good(bench().list(old).list(first).status(issue.der()));
    }

    /** RFC 5280, 6.3.3, asks for nextUpdate only; whoever is not on a later list was not revoked before. */
    @Test
    void aListThatIsNewerThanTheTimeJudgedByCounts() {
        byte[] newer = root.sign(root.list(Authority.NOW.plus(Duration.ofDays(3)), Authority.NOW.plus(Duration.ofDays(9))));
        good(bench().list(newer).status(root.signing().der()));
        CertificateStatus ending = bench().list(newer).status(root.signing().endsIn(2).der());
        assertEquals(Status.UNKNOWN, ending.revocation().status(), "it may have been left out because it has ended");
        assertEquals(Optional.empty(), ending.path().valid());
    }

    @Test
    void aListOfTheAuthoritysNewKeyCounts() {
        KeyPair fresh = TestKeys.ec();
        Authority renewed = root.subWith(root.name(), fresh, Issue::authority);
        good(bench().intermediates(renewed).list(renewed.sign(renewed.list())).list(root.sign(root.list()))
                .status(root.signing().der()));
        Issue issue = root.signing();
        revoked(bench().intermediates(renewed).list(renewed.revoking(issue.serial(), CRLReason.superseded))
                .list(root.sign(root.list(Authority.NOW.minus(Duration.ofDays(9)), Authority.NOW.minus(Duration.ofDays(2)))))
                .status(issue.der()), "superseded");
    }

    @Test
    void withoutListsRevocationIsNotAskedFor() {
        CertificateStatus status = bench().status(root.signing().listAt("http://lists.invalid/1").der());
        assertEquals(Standing.VALID, status.standing());
        assertEquals(Optional.of(true), status.path().valid());
        assertEquals(Status.NOT_CHECKED, status.revocation().status());
    }

    @Test
    void anUnusedIdentifierChangesNothing() throws CertIOException {
        byte[] list = root.sign(root.list().addExtension(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.7"), false,
                new CRLNumber(BigInteger.ONE)));
        good(bench().list(list).status(root.signing().der()));
    }
}
