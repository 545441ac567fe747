package org.raworkbench.inspection.tests.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.raworkbench.inspection.CardApplication;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.CardSnapshot.Stage;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.inspection.tests.cards.Der;
import org.raworkbench.inspection.tests.cards.FileSystem;
import org.raworkbench.inspection.tests.cards.PivApplet;
import org.raworkbench.inspection.tests.cards.Pkcs15Applet;
import org.raworkbench.inspection.tests.cards.TestCard;
import org.raworkbench.inspection.tests.cards.TestCertificates;
import org.raworkbench.inspection.tests.cards.TestDesk;
import org.raworkbench.smartcard.Bytes;

class CardReadingTest {

    private static final Bytes AUTHENTICATION = TestCertificates.authentication().length(1_000).der();
    private static final Bytes SIGNING = TestCertificates.signing().length(1_000).der();

    private static PivApplet piv() {
        return new PivApplet().certificate(PivApplet.AUTHENTICATION, AUTHENTICATION)
                .certificate(PivApplet.SIGNATURE, SIGNING);
    }

    private static void assertBothCertificates(CardSnapshot card) {
        assertEquals(List.of(), card.problems());
        assertEquals(List.of(Role.AUTHENTICATION, Role.SIGNING),
                card.certificates().stream().map(CardCertificate::role).toList());
        assertEquals(List.of(AUTHENTICATION, SIGNING),
                card.certificates().stream().map(CardCertificate::der).toList());
        assertEquals(Optional.of(TestCertificates.UUID), card.uuid());
        assertEquals(Stage.COMPLETE, card.stage());
    }

    @Test
    void aPivCardIsReadThroughEveryProtocol() {
        for (TestCard card : List.of(TestCard.t0(), TestCard.t1(), TestCard.extended())) {
            CardSnapshot read = TestDesk.inspect(card.with(piv()));
            assertBothCertificates(read);
            assertEquals(List.of("5FC105 (9A authentication)", "5FC10A (9C digital signature)"),
                    read.certificates().stream().map(CardCertificate::container).toList());
            assertEquals(List.of(new RetryCounter("PIV", "80", RetryCounter.PASSCODE, OptionalInt.of(3),
                    RetryCounter.State.OK)), read.counters());
            assertEquals("PIV", read.applications().get(0).name());
            assertEquals("A00000030800001000", read.applications().get(0).aid().hex().substring(0, 18));
        }
    }

    @Test
    void aPkcs15CardIsReadThroughEveryProtocol() {
        for (TestCard card : List.of(TestCard.t0(), TestCard.t1(), TestCard.extended())) {
            CardSnapshot read = TestDesk
                    .inspect(card.with(new Pkcs15Applet().certificate(AUTHENTICATION).certificate(SIGNING)));
            assertBothCertificates(read);
            assertEquals(List.of("3F0050154331", "3F0050154332"),
                    read.certificates().stream().map(CardCertificate::container).toList());
            assertEquals(List.of(new RetryCounter("PKCS#15", "81", RetryCounter.PASSCODE, OptionalInt.of(3),
                    RetryCounter.State.OK)), read.counters());
            assertTrue(read.chip().facts().toString().contains("Synthetic token"), read.chip().toString());
        }
    }

    @Test
    void aPkcs15DirectoryWithoutAnApplicationNameIsFound() {
        Pkcs15Applet files = new Pkcs15Applet().certificate(AUTHENTICATION).certificate(SIGNING);
        CardSnapshot read = TestDesk.inspect(TestCard.t1().with(files.files()));
        assertEquals(2, read.certificates().size());
        assertEquals("PKCS#15", read.applications().get(0).name());
    }

    @Test
    void theCardsOwnListLeadsToAnotherDirectory() {
        FileSystem files = new FileSystem().file("3F002F00",
                Der.tlv("61", Der.tlv("4F", Der.hex("A000000063504B43532D3135")), Der.tlv("50", Der.text("Token")),
                        Der.tlv("51", Der.hex("3F004400"))).plus(Bytes.of(new byte[20])));
        files.file("3F0044005031", Der.tlv("A4", Der.tlv("30", Der.tlv("04", Der.hex("3F0044004404")))));
        files.file("3F0044004404", Der.tlv("30", Der.tlv("30"), Der.tlv("30"),
                Der.tlv("A1", Der.tlv("30", Der.tlv("30", Der.tlv("04", Der.hex("3F0044000001")))))));
        files.file("3F0044000001", AUTHENTICATION);
        CardSnapshot read = TestDesk.inspect(TestCard.t1().with(files));
        assertEquals(List.of(AUTHENTICATION), read.certificates().stream().map(CardCertificate::der).toList());
    }

    @Test
    void aCertificateInsideALargerFileIsCutOutByOffsetAndLength() {
        CardSnapshot read = TestDesk.inspect(TestCard.t1()
                .with(new Pkcs15Applet().certificateAt(AUTHENTICATION, 600).certificate(SIGNING)));
        assertBothCertificates(read);
        assertEquals("3F0050154331+600", read.certificates().get(0).container());
    }

    @Test
    void whatElseTheCardListsIsNamedWithoutBeingAskedFor() {
        TestCard card = TestCard.t1().with(piv()).with(new FileSystem().file("3F002F00",
                Der.join(Der.tlv("61", Der.tlv("4F", Der.hex("D2760001240102000000000000010000"))),
                        Der.tlv("61", Der.tlv("4F", Der.hex("F000000001")), Der.tlv("50", Der.text("Canteen"))))));
        CardSnapshot read = TestDesk.inspect(card);
        assertEquals(List.of("PIV", "OpenPGP", "Canteen"),
                read.applications().stream().map(CardApplication::name).toList());
    }

    @Test
    void anIdentifierThatIsTooShortToNameAnybodyHidesNothing() {
        TestCard card = TestCard.t1().with(piv()).with(new FileSystem().file("3F002F00",
                Der.join(Der.tlv("61", Der.tlv("4F", Der.hex("D2"))),
                        Der.tlv("61", Der.tlv("4F", Der.hex("D2760001240102000000000000010000"))))));
        assertEquals(List.of("PIV", "D2", "OpenPGP"),
                TestDesk.inspect(card).applications().stream().map(CardApplication::name).toList());
    }

    @Test
    void theSnapshotsComeStageByStage() {
        try (TestDesk desk = new TestDesk().insert(TestDesk.READER, TestCard.t1().with(piv()))) {
            List<CardSnapshot> stages = desk.stages(TestDesk.READER);
            assertEquals(List.of(Stage.ATR, Stage.IDENTITY, Stage.COMPLETE),
                    stages.stream().map(CardSnapshot::stage).toList());
            assertEquals("3B800181", stages.get(0).atr().orElseThrow().bytes().hex());
            assertEquals(0, stages.get(0).trace().size());
            assertEquals(2, stages.get(1).certificates().size());
        }
    }
}
