package org.raworkbench.inspection.tests.examine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.tests.cards.Applet;
import org.raworkbench.inspection.tests.cards.Der;
import org.raworkbench.inspection.tests.cards.FileApplet;
import org.raworkbench.inspection.tests.cards.FileSystem;
import org.raworkbench.inspection.tests.cards.GidsApplet;
import org.raworkbench.inspection.tests.cards.PivApplet;
import org.raworkbench.inspection.tests.cards.Pkcs15Applet;
import org.raworkbench.inspection.tests.cards.SecurityDomainApplet;
import org.raworkbench.inspection.tests.cards.TestCard;
import org.raworkbench.inspection.tests.cards.TestCertificates;
import org.raworkbench.inspection.tests.cards.TestDesk;
import org.raworkbench.internal.inspection.examine.CardExaminer;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

class CardExaminerTest {

    private static final String NAMED_JCOP41 = "3B6A00FF4A434F50343156323231";
    /** A JCOP41 ATR that no list names as an NHS card's (synthetic). */
    private static final String OTHER_JCOP41 = "3B6600FF4A434F503431";

    private static PivApplet piv(Bytes authentication, Bytes signing) {
        return new PivApplet().certificate(PivApplet.AUTHENTICATION, authentication)
                .certificate(PivApplet.SIGNATURE, signing);
    }

    private static PivApplet healthy() {
        return piv(TestCertificates.authentication().der(), TestCertificates.signing().der());
    }

    private static Judged withSigning(TestCertificates signing) {
        return Judged.of(TestCard.t1().with(piv(TestCertificates.authentication().der(), signing.der())));
    }

    private static Judged refused(CardPresence presence, SmartcardException refusal) {
        try (TestDesk desk = new TestDesk().refuse(TestDesk.READER, presence, refusal)) {
            return Judged.at(TestDesk.NOW, desk.inspect(TestDesk.READER));
        }
    }

    @Test
    void aHealthyCardIsFit() {
        Judged judged = Judged.of(TestCard.t1().with(healthy()));
        assertEquals(Severity.OK, judged.verdict().severity());
        assertEquals("This card is fit for use: both certificates are valid until 1 January 2028.",
                judged.verdict().summary());
        assertEquals(Severity.OK, judged.one("card.fit").severity());
        assertTrue(judged.one("series.unknown").action().contains("bottom right"));
    }

    @Test
    void twoLastDaysAreBothNamed() {
        Judged judged = withSigning(TestCertificates.signing().until("2027-08-01T12:00:00Z"));
        assertEquals("This card is fit for use: its certificates are valid until 1 January 2028 (authentication) and "
                + "1 August 2027 (signing).", judged.verdict().summary());
    }

    @Test
    void whatIsNotThereOrDoesNotAnswer() {
        Judged absent = refused(CardPresence.ABSENT, new SmartcardException(Reason.NO_CARD, "none"));
        assertEquals(Severity.UNKNOWN, absent.one("card.absent").severity());
        Judged mute = refused(CardPresence.MUTE, new SmartcardException(Reason.CARD_MUTE, "mute"));
        assertEquals(Severity.ERROR, mute.one("card.mute").severity());
        assertEquals(Optional.of("card-mute"), mute.one("card.mute").guide());
        Judged inUse = refused(CardPresence.IN_USE, new SmartcardException(Reason.IN_USE, "x", "winword.exe", null));
        assertTrue(inUse.one("card.in-use").explanation().contains("winword.exe"));
        Judged service = refused(CardPresence.UNKNOWN, new SmartcardException(Reason.NO_SERVICE, "gone"));
        assertEquals(Severity.UNKNOWN, service.one("card.unread").severity());
        for (Judged judged : List.of(absent, mute, inUse, service)) {
            assertEquals(1, judged.findings().size(), judged.findings().toString());
        }
    }

    @Test
    void aCardPulledTooEarlyIsNotSaidToLackAnything() {
        Judged judged = Judged.of(TestCard.extended().with(healthy()).failingAt(3, Reason.CARD_REMOVED));
        assertEquals(1, judged.card().certificates().size());
        assertEquals(Severity.WARNING, judged.one("card.removed").severity());
        judged.none("certificate.");
        judged.none("card.fit");
    }

    @Test
    void blankAndUnknownAndUnread() {
        Judged empty = Judged.of(TestCard.t1().with(new SecurityDomainApplet()));
        assertEquals(Severity.ERROR, empty.one("card.blank").severity());
        assertEquals(List.of(Actor.RA), empty.one("card.blank").actors());
        Judged noCertificate = Judged.of(TestCard.t1().with(new PivApplet()));
        assertTrue(noCertificate.one("card.blank").explanation().contains("PIV"));
        noCertificate.none("certificate.");
        assertEquals(Severity.UNKNOWN, Judged.of(TestCard.t1()).one("card.unknown").severity());
        Judged recognised = Judged.of(TestCard.t1()
                .with(new FileApplet(Bytes.ofHex("D2760001240102000000000000010000"), new FileSystem(), -1)));
        assertTrue(recognised.one("card.unread").summary().contains("OpenPGP"));
        Judged strange = Judged
                .of(TestCard.t1().with(new FileApplet(Bytes.ofHex("A000000063504B43532D3135"), new FileSystem(), -1)));
        assertEquals(Severity.UNKNOWN, strange.one("card.unread").severity());
    }

    @Test
    void whatCouldNotBeReadIsSaid() {
        Pkcs15Applet applet = new Pkcs15Applet().certificate(TestCertificates.authentication().der())
                .certificate(TestCertificates.signing().der()).without("3F0050154401");
        Judged judged = Judged.of(TestCard.t1().with(applet));
        assertEquals(Severity.INFO, judged.one("card.read-partly").severity());
        assertEquals(Severity.OK, judged.verdict().severity());
    }

    @Test
    void aMissingCertificateIsTheRegistrationAuthoritysToRepair() {
        Judged noSigning = Judged.of(TestCard.t1().with(new PivApplet().certificate(PivApplet.AUTHENTICATION,
                TestCertificates.authentication().der())));
        assertEquals(Severity.ERROR, noSigning.one("certificate.signing.missing").severity());
        Judged noAuthentication = Judged.of(TestCard.t1()
                .with(new PivApplet().certificate(PivApplet.SIGNATURE, TestCertificates.signing().der())));
        assertEquals(List.of(Actor.RA), noAuthentication.one("certificate.authentication.missing").actors());
    }

    @Test
    void anExpiredCertificateIsRenewedInPerson() {
        Judged judged = withSigning(TestCertificates.signing().until("2026-11-09T08:00:00Z"));
        Finding expired = judged.one("certificate.signing.expired");
        assertEquals("The signing certificate expired on 9 November 2026 (12 days ago).", expired.summary());
        assertEquals(List.of(Actor.RA), expired.actors());
        assertEquals("PIV certificate 5FC10A (9C digital signature), notAfter", expired.evidence().get(0).place());
        assertEquals("2026-11-09T08:00:00Z", expired.evidence().get(0).text());
        Judged other = Judged.of(TestCard.t1().with(piv(
                TestCertificates.authentication().until("2026-11-20T08:00:00Z").der(),
                TestCertificates.signing().der())));
        assertEquals("The authentication certificate expired on 20 November 2026 (yesterday).",
                other.one("certificate.authentication.expired").summary());
    }

    @Test
    void anExpiringCertificateIsANoteInTheRenewalWindowAndAWarningNearItsEnd() {
        Finding soon = withSigning(TestCertificates.signing().until("2026-12-11T09:00:00Z"))
                .one("certificate.signing.expiring");
        assertEquals(Severity.WARNING, soon.severity());
        assertEquals("The signing certificate expires on 11 December 2026 (in 20 days).", soon.summary());
        assertEquals(List.of(Actor.USER, Actor.SPONSOR, Actor.RA), soon.actors());
        assertEquals(Severity.WARNING, withSigning(TestCertificates.signing().until("2026-12-21T09:00:00Z"))
                .one("certificate.signing.expiring").severity());
        Judged window = withSigning(TestCertificates.signing().until("2026-12-22T09:00:00Z"));
        assertEquals(Severity.INFO, window.one("certificate.signing.expiring").severity());
        assertEquals(Severity.OK, window.verdict().severity());
        assertEquals(Severity.INFO, withSigning(TestCertificates.signing().until("2027-02-19T09:00:00Z"))
                .one("certificate.signing.expiring").severity());
        withSigning(TestCertificates.signing().until("2027-02-20T09:00:00Z")).none("certificate.signing");
    }

    @Test
    void aCertificateOfTheFuturePointsAtTheClock() {
        Finding future = withSigning(TestCertificates.signing().from("2026-11-22T09:00:00Z"))
                .one("certificate.signing.not-yet-valid");
        assertEquals(Severity.ERROR, future.severity());
        assertEquals(Actor.IT, future.actors().get(0));
    }

    @Test
    void theSameCardIsJudgedByAnotherInstant() {
        CardSnapshot card = TestDesk.inspect(TestCard.t1().with(healthy()));
        assertEquals(Severity.OK, Judged.at(TestDesk.NOW, card).verdict().severity());
        assertEquals(Severity.ERROR,
                Judged.at(Instant.parse("2028-01-01T00:00:00Z"), card).one("certificate.signing.expired").severity());
    }

    @Test
    void anUnreadableCertificateMayBeTheMissingOne() {
        Judged judged = Judged.of(TestCard.t1()
                .with(piv(TestCertificates.authentication().der(), Der.hex("3003020101"))));
        assertEquals(Severity.UNKNOWN, judged.one("certificate.unreadable").severity());
        judged.none("certificate.signing");
        assertEquals(Severity.UNKNOWN, judged.verdict().severity());
    }

    @Test
    void twoForTheSameUse() {
        Judged both = Judged.of(TestCard.t1().with(new Pkcs15Applet()
                .certificate(TestCertificates.authentication().der())
                .certificate(TestCertificates.authentication().until("2027-12-01T00:00:00Z").der())
                .certificate(TestCertificates.signing().der())));
        assertEquals(Severity.WARNING, both.one("certificate.duplicate-role").severity());
        Judged old = Judged.of(TestCard.t1().with(new Pkcs15Applet()
                .certificate(TestCertificates.authentication().until("2026-10-01T00:00:00Z").der())
                .certificate(TestCertificates.authentication().der())
                .certificate(TestCertificates.signing().der())));
        assertEquals(Severity.INFO, old.one("certificate.duplicate-role").severity());
        old.none("certificate.authentication");
        assertEquals(Severity.OK, old.verdict().severity());
    }

    @Test
    void oneForBothUsesServesBoth() {
        Judged judged = Judged.of(TestCard.t1().with(new PivApplet().certificate(PivApplet.AUTHENTICATION,
                TestCertificates.authentication().usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation).der())));
        assertEquals(Severity.OK, judged.verdict().severity());
    }

    @Test
    void certificatesOfTwoPeopleOrOfNobody() {
        Judged two = withSigning(TestCertificates.signing().subject("CN=555087654321_Other_Person"));
        assertEquals(Severity.ERROR, two.one("certificate.uuid-mismatch").severity());
        Judged nobody = Judged.of(TestCard.t1().with(piv(TestCertificates.authentication().subject("CN=Somebody").der(),
                TestCertificates.signing().subject("CN=Somebody").der())));
        assertEquals(Severity.UNKNOWN, nobody.one("certificate.uuid-missing").severity());
    }

    @Test
    void anExpiredCertificateOfNoUseIsANote() {
        Judged judged = Judged.of(TestCard.t1().with(healthy().certificate("5FC10B", TestCertificates.authentication()
                .usage(KeyUsage.keyEncipherment).until("2026-10-01T00:00:00Z").der())));
        assertEquals(Severity.INFO, judged.one("certificate.other.expired").severity());
        assertEquals(Severity.OK, judged.verdict().severity());
    }

    @Test
    void passcodes() {
        Finding blocked = Judged.of(TestCard.t1().with(healthy().pinStatus(0x6983))).one("pin.blocked");
        assertEquals(Severity.ERROR, blocked.severity());
        assertEquals(List.of(Actor.USER, Actor.SPONSOR, Actor.RA), blocked.actors());
        Judged expiredToo = Judged.of(TestCard.t1().with(piv(
                TestCertificates.authentication().until("2026-10-01T00:00:00Z").der(),
                TestCertificates.signing().until("2026-10-01T00:00:00Z").der()).pinStatus(0x63C0)));
        assertEquals(List.of(Actor.RA), expiredToo.one("pin.blocked").actors());
        assertEquals("The passcode of this card is blocked.", expiredToo.verdict().summary(),
                "it has to be unlocked before it can be renewed");
        assertEquals(Severity.WARNING,
                Judged.of(TestCard.t1().with(healthy().pinStatus(0x63C1))).one("pin.last-try").severity());
        assertEquals(Severity.INFO,
                Judged.of(TestCard.t1().with(healthy().pinStatus(0x9000))).one("pin.verified").severity());
        assertEquals(Severity.INFO,
                Judged.of(TestCard.t1().with(healthy().pinStatus(0x6A88))).one("pin.unknown").severity());
        assertEquals(Severity.WARNING, Judged.of(TestCard.t1().with(new GidsApplet()
                .certificate("kxc00", 0xDF21, TestCertificates.authentication().der()).counters(3, 0)))
                .one("puk.blocked").severity());
    }

    @Test
    void blockedSeries() {
        CardSnapshot named = TestDesk.inspect(TestCard.withAtr(NAMED_JCOP41, "T=0").with(healthy()));
        Judged today = Judged.at(TestDesk.NOW, named);
        assertEquals(Severity.ERROR, today.one("series.blocked").severity());
        assertEquals("This card is of series 5 or 6, which has been blocked since 7 May 2026: "
                + "it can no longer be used.", today.verdict().summary());
        Judged before = Judged.at(Instant.parse("2026-05-06T12:00:00Z"), named);
        assertEquals(Severity.WARNING, before.one("series.blocked").severity());
        assertEquals("This card is of series 5 or 6, which will be blocked on 7 May 2026.",
                before.one("series.blocked").summary());
        assertEquals(Severity.WARNING, Judged.of(TestCard.withAtr(OTHER_JCOP41, "T=0").with(healthy()))
                .one("series.blocked").severity(), "likely is not certain");
    }

    @Test
    void aSeriesReadFromTheCard() {
        try (TestDesk desk = new TestDesk().insert(TestDesk.READER, TestCard.t1().with(healthy()))) {
            desk.inspector().seriesRead(TestDesk.READER, "04");
            assertEquals("This card is of series 4, which has been blocked since 1 April 2026: it can no longer be "
                    + "used.", Judged.at(TestDesk.NOW, desk.inspect(TestDesk.READER)).verdict().summary());
            desk.inspector().seriesRead(TestDesk.READER, "9");
            Judged.at(TestDesk.NOW, desk.inspect(TestDesk.READER)).none("series.");
        }
        try (TestDesk desk = new TestDesk().insert(TestDesk.READER,
                TestCard.withAtr(NAMED_JCOP41, "T=0").with(healthy()))) {
            desk.inspector().seriesRead(TestDesk.READER, "08");
            assertEquals(Severity.WARNING,
                    Judged.at(TestDesk.NOW, desk.inspect(TestDesk.READER)).one("series.doubtful").severity());
        }
    }

    @Test
    void damagedAnswersToReset() {
        assertEquals(Severity.WARNING,
                Judged.of(TestCard.withAtr("3B800182", "T=1").with(healthy())).one("atr.wrong-checksum").severity());
        Judged malformed = Judged.of(TestCard.withAtr("3BFF", "T=1").with(healthy()));
        assertTrue(malformed.findings().stream().anyMatch(finding -> finding.id().equals("atr.malformed")));
    }

    @Test
    void aVirtualSmartcardBelongsToItsVendor() {
        try (TestDesk desk = new TestDesk().insert("Isosec Virtual Smartcard 0", TestCard.t1()
                .with(healthy().pinStatus(0x6983)))) {
            Judged judged = Judged.at(TestDesk.NOW, desk.inspect("Isosec Virtual Smartcard 0"));
            assertTrue(judged.one("virtual.vendor").summary().contains("Isosec"));
            assertEquals(List.of(Actor.VENDOR), judged.one("pin.blocked").actors());
            judged.none("series.");
        }
    }

    @Test
    void twoCardsAtOnce() {
        try (TestDesk desk = new TestDesk().insert("Reader A", TestCard.t1().with(healthy()))
                .insert("Reader B", TestCard.t1().with(healthy()))) {
            EvidenceSet both = EvidenceSet.of(desk.inspect("Reader A"), desk.inspect("Reader B"));
            List<Finding> several = new CardExaminer().examine(both, new Examination(TestDesk.NOW, () -> false))
                    .stream().filter(finding -> finding.id().equals("cards.several")).toList();
            assertEquals(List.of("Reader A", "Reader B"), several.stream().map(Finding::subject).toList());
            assertTrue(several.get(0).explanation().contains("ERR1002"));
        }
        Judged.of(TestCard.t1().with(healthy())).none("cards.");
    }

    @Test
    void aCardThatIsStillBeingReadIsNotJudgedTooEarly() {
        try (TestDesk desk = new TestDesk().insert(TestDesk.READER, TestCard.t1().with(new SecurityDomainApplet()))) {
            CardSnapshot first = desk.stages(TestDesk.READER).get(0);
            Judged early = Judged.at(TestDesk.NOW, first);
            early.none("card.");
            early.none("certificate.");
            assertEquals("The card is still being read.", early.verdict().summary());
        }
    }

    @Test
    void anEmptySlotAnswerOfAnyKindIsNoProblem() {
        Judged judged = Judged.of(TestCard.t1().with(healthy().object("5FC10B", Applet.ok(Der.hex("5300")))
                .object("5FC101", Applet.sw(0x6A88))));
        assertEquals(Severity.OK, judged.verdict().severity());
        assertEquals(List.of(), judged.card().problems());
    }
}
