package org.raworkbench.inspection.tests.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.tests.cards.Applet;
import org.raworkbench.inspection.tests.cards.Der;
import org.raworkbench.inspection.tests.cards.FileSystem;
import org.raworkbench.inspection.tests.cards.PivApplet;
import org.raworkbench.inspection.tests.cards.Pkcs15Applet;
import org.raworkbench.inspection.tests.cards.SecurityDomainApplet;
import org.raworkbench.inspection.tests.cards.TestCard;
import org.raworkbench.inspection.tests.cards.TestCertificates;
import org.raworkbench.inspection.tests.cards.TestDesk;
import org.raworkbench.smartcard.Bytes;

/** Counts what a card with two certificates of 1,200 bytes gets to answer, GET RESPONSE included. */
class ExchangeBudgetTest {

    private static final Bytes AUTHENTICATION = TestCertificates.authentication().length(1_170).der();
    private static final Bytes SIGNING = TestCertificates.signing().length(1_170).der();

    private static Applet piv() {
        return new PivApplet().certificate(PivApplet.AUTHENTICATION, AUTHENTICATION)
                .certificate(PivApplet.SIGNATURE, SIGNING);
    }

    private static Pkcs15Applet pkcs15() {
        return new Pkcs15Applet().certificate(AUTHENTICATION).certificate(SIGNING);
    }

    private static void assertBudget(TestCard card, Applet applet, int identity, int whole) {
        TestCard full = card.with(applet).with(new SecurityDomainApplet());
        if (applet instanceof Pkcs15Applet withFiles) {
            full.with(withFiles.file("3F002F00", directory()).files());
        } else {
            full.with(new FileSystem().file("3F002F00", directory()));
        }
        try (TestDesk desk = new TestDesk().insert(TestDesk.READER, full)) {
            List<CardSnapshot> stages = desk.stages(TestDesk.READER);
            CardSnapshot early = stages.get(1);
            CardSnapshot last = stages.get(2);
            assertTrue(SIGNING.length() >= 1_170 && SIGNING.length() <= 1_200, "length " + SIGNING.length());
            assertEquals(2, early.certificates().size());
            assertEquals(1, early.counters().size());
            assertTrue(early.trace().size() <= identity, "identity took " + early.trace().size());
            assertTrue(last.chip().cplc().size() > 10, "the chip was not read");
            assertEquals(List.of(), last.problems());
            assertTrue(last.trace().size() <= whole, "everything took " + last.trace().size());
            assertEquals(full.received().size(), last.trace().size(), "the trace does not show everything");
        }
    }

    private static Bytes directory() {
        return Der.tlv("61", Der.tlv("4F", Der.hex("F000000001")), Der.tlv("50", Der.text("Other")));
    }

    @Test
    void pivWithShortLengths() {
        assertBudget(TestCard.t1(), piv(), 14, 24);
    }

    @Test
    void pivWithExtendedLengths() {
        assertBudget(TestCard.extended(), piv(), 7, 17);
    }

    @Test
    void pkcs15WithShortLengths() {
        assertBudget(TestCard.t1(), pkcs15(), 21, 30);
    }

    @Test
    void pkcs15WithExtendedLengths() {
        assertBudget(TestCard.extended(), pkcs15(), 14, 23);
    }

    @Test
    void aCardThatOnlyClaimsExtendedLengthsIsReadWithShortOnes() {
        TestCard card = TestCard.claimingExtended().with(piv());
        CardSnapshot read = TestDesk.inspect(card);
        assertEquals(2, read.certificates().stream().filter(each -> each.content().isPresent()).count());
        assertEquals(2, card.received().stream().filter(command -> command.extended()).count(),
                "tried once in reading and once for details");
    }
}
