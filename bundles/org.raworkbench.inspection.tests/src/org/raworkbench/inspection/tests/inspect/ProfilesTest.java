package org.raworkbench.inspection.tests.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.inspection.RetryCounter.State;
import org.raworkbench.inspection.tests.cards.Apdu;
import org.raworkbench.inspection.tests.cards.Applet;
import org.raworkbench.inspection.tests.cards.Der;
import org.raworkbench.inspection.tests.cards.FileApplet;
import org.raworkbench.inspection.tests.cards.FileSystem;
import org.raworkbench.inspection.tests.cards.GidsApplet;
import org.raworkbench.inspection.tests.cards.PivApplet;
import org.raworkbench.inspection.tests.cards.Pkcs15Applet;
import org.raworkbench.inspection.tests.cards.TestCard;
import org.raworkbench.inspection.tests.cards.TestCertificates;
import org.raworkbench.inspection.tests.cards.TestDesk;
import org.raworkbench.smartcard.Bytes;

class ProfilesTest {

    private static final Bytes AUTHENTICATION = TestCertificates.authentication().der();
    private static final Bytes SIGNING = TestCertificates.signing().der();

    private static CardCertificate only(CardSnapshot card) {
        assertEquals(1, card.certificates().size(), card.certificates().toString());
        return card.certificates().get(0);
    }

    private static CardCertificate readPiv(Bytes der) {
        return only(TestDesk.inspect(TestCard.t1().with(new PivApplet().certificate(PivApplet.AUTHENTICATION, der))));
    }

    private static Bytes packed(Bytes content, boolean gzip) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = gzip ? new GZIPOutputStream(packed) : new DeflaterOutputStream(packed)) {
            out.write(content.toArray());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Bytes.of(packed.toByteArray());
    }

    @Test
    void compressedPivCertificatesAreUnpackedMarkedOrNot() {
        Bytes gzip = packed(AUTHENTICATION, true);
        CardSnapshot marked = TestDesk
                .inspect(TestCard.t1().with(new PivApplet().compressed(PivApplet.AUTHENTICATION, gzip)));
        CardSnapshot unmarked = TestDesk
                .inspect(TestCard.t1().with(new PivApplet().certificate(PivApplet.AUTHENTICATION, gzip)));
        assertEquals(AUTHENTICATION, only(marked).der());
        assertEquals(AUTHENTICATION, only(unmarked).der());
    }

    @Test
    void aCertificateThatUnpacksToTooMuchIsUnreadable() {
        Bytes bomb = packed(Bytes.of(new byte[10_000_000]), true);
        CardCertificate read = only(TestDesk
                .inspect(TestCard.extended().with(new PivApplet().compressed(PivApplet.AUTHENTICATION, bomb))));
        assertTrue(read.content().isEmpty());
        assertTrue(read.problem().contains("larger than a certificate"), read.problem());
    }

    @Test
    void oneBadCertificateDoesNotHideTheOther() {
        CardSnapshot read = TestDesk.inspect(TestCard.t1().with(new PivApplet()
                .certificate(PivApplet.AUTHENTICATION, Der.hex("3003020101"))
                .certificate(PivApplet.SIGNATURE, SIGNING)));
        assertEquals(2, read.certificates().size());
        assertTrue(read.certificates().get(0).problem().contains("not a readable certificate"));
        assertEquals(Role.SIGNING, read.certificates().get(1).role());
    }

    @Test
    void aSlotThatNeedsThePasscodeIsToldFromAnEmptyOne() {
        CardSnapshot read = TestDesk.inspect(TestCard.t1().with(new PivApplet()
                .object(PivApplet.AUTHENTICATION, Applet.sw(0x6982)).certificate(PivApplet.SIGNATURE, SIGNING)));
        assertTrue(read.certificates().get(0).problem().contains("passcode"), read.certificates().toString());
        CardSnapshot empty = TestDesk.inspect(TestCard.t1().with(new PivApplet()
                .object(PivApplet.AUTHENTICATION, Applet.ok(Der.hex("5300")))
                .certificate(PivApplet.SIGNATURE, SIGNING)));
        assertEquals(Role.SIGNING, only(empty).role());
        assertEquals(List.of(), empty.problems());
    }

    @Test
    void theRoleComesFromTheUsageAndNotFromTheSlot() {
        assertEquals(Role.SIGNING, readPiv(SIGNING).role());
        assertEquals(Role.BOTH, readPiv(TestCertificates.authentication()
                .usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation).der()).role());
        assertEquals(Role.OTHER, readPiv(TestCertificates.authentication().usage(KeyUsage.keyEncipherment).der())
                .role());
        assertEquals(Role.AUTHENTICATION, readPiv(TestCertificates.authentication().usage(0).clientAuthentication()
                .der()).role());
        assertEquals(Role.OTHER, readPiv(TestCertificates.authentication().usage(0).der()).role());
    }

    @Test
    void theUuidIsTheBeginningOfTheCommonNameAndNothingElse() {
        assertEquals(Optional.of("000123456789"), uuid("CN=000123456789"));
        assertEquals(Optional.of("000123456789"), uuid("O=nhs,OU=People,CN=000123456789_Ann_Example"));
        assertEquals(Optional.empty(), uuid("CN=0001234567890"));
        assertEquals(Optional.empty(), uuid("CN=00012345678"));
        assertEquals(Optional.empty(), uuid("CN=000123456789 Ann Example"));
        assertEquals(Optional.empty(), uuid("CN=Ann_000123456789"));
        assertEquals(Optional.empty(), uuid("OU=000123456789,CN=Ann Example"));
        assertEquals(Optional.empty(), uuid("SERIALNUMBER=000123456789,CN=Ann Example"));
        assertEquals(Optional.empty(), uuid("CN=\u0660\u0660\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"));
    }

    private static Optional<String> uuid(String subject) {
        return readPiv(TestCertificates.authentication().subject(subject).der()).uuid();
    }

    @Test
    void theBytesBehindACertificateAreNotPartOfIt() {
        assertEquals(AUTHENTICATION, readPiv(AUTHENTICATION.plus(Bytes.of(new byte[300]))).der());
    }

    @Test
    void countersMeanWhatTheStandardSays() {
        assertEquals(new RetryCounter("PIV", "80", RetryCounter.PASSCODE, OptionalInt.of(1), State.OK),
                counter(0x63C1));
        assertEquals(OptionalInt.of(0), counter(0x6983).triesLeft());
        assertEquals(State.BLOCKED, counter(0x6983).state());
        assertEquals(State.BLOCKED, counter(0x63C0).state());
        assertEquals(State.VERIFIED, counter(0x9000).state());
        assertEquals(State.UNKNOWN, counter(0x6A88).state());
        assertEquals(OptionalInt.empty(), counter(0x6300).triesLeft());
    }

    private static RetryCounter counter(int sw) {
        return TestDesk.inspect(TestCard.t1().with(
                new PivApplet().certificate(PivApplet.AUTHENTICATION, AUTHENTICATION).pinStatus(sw))).counters()
                .get(0);
    }

    @Test
    void onlyTheUsersPasscodeIsAskedForItsTries() {
        TestCard card = TestCard.t1().with(new Pkcs15Applet().passcode("Unblocking", "0200", 0x82)
                .passcode("Officer", "0100", 0x83).certificate(AUTHENTICATION).certificate(SIGNING));
        TestDesk.inspect(card);
        assertEquals(List.of(0x81), card.received().stream().filter(Apdu::isVerify).map(Apdu::p2).toList());
    }

    @Test
    void gidsIsReadWithoutAnyVerify() {
        Bytes packed = Der.hex("0100").plus(Der.hex("0004")).plus(packed(AUTHENTICATION, false));
        TestCard card = TestCard.t1().with(new GidsApplet().certificate("kxc00", 0xDF21, packed)
                .certificate("ksc01", 0xDF24, SIGNING).counters(2, 0));
        CardSnapshot read = TestDesk.inspect(card);
        assertEquals(List.of(AUTHENTICATION, SIGNING), read.certificates().stream().map(CardCertificate::der).toList());
        assertEquals("mscp/kxc00", read.certificates().get(0).container());
        assertEquals(List.of(
                new RetryCounter("GIDS", "80", RetryCounter.PASSCODE, OptionalInt.of(2), State.OK),
                new RetryCounter("GIDS", "81", RetryCounter.UNBLOCKING_CODE, OptionalInt.of(0), State.BLOCKED)),
                read.counters());
        assertFalse(card.received().stream().anyMatch(Apdu::isVerify));
    }

    @Test
    void idPrimeIsReadThroughItsIndex() {
        FileSystem files = new FileSystem()
                .file("3F000101", Der.hex("02").plus(record("0201", "kxc00")).plus(record("0202", "ksc00")))
                .file("3F000201", Der.hex("01000004").plus(packed(AUTHENTICATION, false)))
                .file("3F000202", SIGNING);
        CardSnapshot read = TestDesk
                .inspect(TestCard.t1().with(new FileApplet(Bytes.ofHex("A000000018800000000662"), files, 0x11)));
        assertEquals(List.of(AUTHENTICATION, SIGNING), read.certificates().stream().map(CardCertificate::der).toList());
        assertEquals("11", read.counters().get(0).reference());
    }

    private static Bytes record(String file, String name) {
        Bytes padding = Bytes.of(new byte[9]);
        return Der.hex(file + "0000").plus(Der.text(name).plus(padding).slice(0, 8))
                .plus(Der.text("mscp").plus(padding).slice(0, 9));
    }

    @Test
    void oberthurApplicationsAreReadWhereTheyHoldPkcs15AndNeverVerified() {
        for (String aid : List.of("A000000077010800070000FE00000100", "A0000000770100700A1000F100000100",
                "A000000077010303000000F100000002")) {
            Pkcs15Applet content = new Pkcs15Applet().certificate(AUTHENTICATION).certificate(SIGNING);
            TestCard card = TestCard.t1().with(new FileApplet(Bytes.ofHex(aid), content.files(), 0x81));
            CardSnapshot read = TestDesk.inspect(card);
            assertEquals(2, read.certificates().size(), aid);
            assertEquals(aid, read.applications().get(0).aid().hex());
            assertFalse(card.received().stream().anyMatch(Apdu::isVerify));
        }
    }
}
