package org.raworkbench.inspection.tests.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.tests.cards.Apdu;
import org.raworkbench.inspection.tests.cards.Applet;
import org.raworkbench.inspection.tests.cards.FileSystem;
import org.raworkbench.inspection.tests.cards.PivApplet;
import org.raworkbench.inspection.tests.cards.Pkcs15Applet;
import org.raworkbench.inspection.tests.cards.SecurityDomainApplet;
import org.raworkbench.inspection.tests.cards.TestCard;
import org.raworkbench.inspection.tests.cards.TestCertificates;
import org.raworkbench.inspection.tests.cards.TestDesk;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

class HarmlessTest {

    private static final Bytes CERTIFICATE = TestCertificates.authentication().der();

    /** An application that counts every VERIFY that is not certain to be harmless as a wrong try. */
    private static final class CountingApplet implements Applet {
        private final Applet applet;
        private final int reference;
        private int tries = 3;

        private CountingApplet(Applet applet, int reference) {
            this.applet = applet;
            this.reference = reference;
        }

        @Override
        public Bytes aid() {
            return applet.aid();
        }

        @Override
        public Bytes fci() {
            return applet.fci();
        }

        @Override
        public Response answer(Apdu command) {
            if (!command.isVerify()) {
                return applet.answer(command);
            }
            boolean harmless = command.data().isEmpty() && command.le() == 0 && command.p1() == 0
                    && command.p2() == reference;
            tries -= harmless ? 0 : 1;
            return Applet.sw(0x63C0 | tries);
        }
    }

    @Test
    void aHundredInspectionsLeaveTheCountersAsTheyWere() {
        for (CountingApplet applet : List.of(
                new CountingApplet(new PivApplet().certificate(PivApplet.AUTHENTICATION, CERTIFICATE), 0x80),
                new CountingApplet(new Pkcs15Applet().certificate(CERTIFICATE), 0x81))) {
            try (TestDesk desk = new TestDesk().insert(TestDesk.READER, TestCard.t1().with(applet))) {
                for (int i = 0; i < 100; i++) {
                    CardSnapshot read = desk.inspect(TestDesk.READER);
                    assertEquals(OptionalInt.of(3), read.counters().get(0).triesLeft(), "inspection " + i);
                }
                assertEquals(3, applet.tries);
            }
        }
    }

    @Test
    void anUnknownCardIsNeverSentAVerify() {
        for (TestCard card : List.of(TestCard.t0(), TestCard.t1(), TestCard.extended(),
                TestCard.t1().with(new SecurityDomainApplet()),
                TestCard.t1().with(new FileSystem().file("3F002F00", Bytes.ofHex("61044F02F000"))))) {
            TestDesk.inspect(card);
            assertTrue(card.received().size() > 3, "nothing was asked");
            assertFalse(card.received().stream().anyMatch(Apdu::isVerify));
        }
    }

    @Test
    void aCardThatSaysYesToEverythingIsNeverSentAVerify() {
        for (String answer : List.of("", "00", "6F00", "6F0284" + "00", "FFFFFFFF", "3000")) {
            TestCard card = TestCard.t1().with(new Applet() {
                @Override
                public Bytes aid() {
                    return Bytes.ofHex("A000000000000000");
                }

                @Override
                public Bytes fci() {
                    return Bytes.ofHex(answer);
                }

                @Override
                public Response answer(Apdu command) {
                    return Applet.ok(Bytes.ofHex(answer));
                }
            }).answeringEveryName();
            CardSnapshot read = TestDesk.inspect(card);
            assertFalse(card.received().stream().anyMatch(Apdu::isVerify), answer);
            assertEquals(CardSnapshot.Stage.COMPLETE, read.stage());
        }
    }

    @Test
    void everyCommandIsOneThatOnlyReads() {
        TestCard card = TestCard.t1().with(new Pkcs15Applet().certificate(CERTIFICATE))
                .with(new SecurityDomainApplet());
        TestDesk.inspect(card);
        List<Integer> reading = List.of(0xA4, 0xB0, 0xB2, 0xCA, 0xCB, 0xC0, 0x20);
        assertTrue(card.received().stream().allMatch(command -> reading.contains(command.ins())));
    }
}
