package org.raworkbench.inspection.tests.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.raworkbench.inspection.CardContent;
import org.raworkbench.inspection.CardProfile;
import org.raworkbench.inspection.CardSeries.Confidence;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.CardSnapshot.Stage;
import org.raworkbench.inspection.tests.cards.PivApplet;
import org.raworkbench.inspection.tests.cards.TestCard;
import org.raworkbench.inspection.tests.cards.TestCertificates;
import org.raworkbench.inspection.tests.cards.TestDesk;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

class FailingCardTest {

    private static TestCard piv() {
        return TestCard.t1().with(new PivApplet()
                .certificate(PivApplet.AUTHENTICATION, TestCertificates.authentication().der())
                .certificate(PivApplet.SIGNATURE, TestCertificates.signing().der()));
    }

    private static Reason lastReason(CardSnapshot card) {
        return card.problems().get(card.problems().size() - 1).reason();
    }

    @Test
    void whereverTheCardIsPulledWhatWasReadIsKept() {
        int all = TestDesk.inspect(piv()).trace().size();
        int before = 0;
        for (int exchange = 1; exchange <= all; exchange++) {
            CardSnapshot read = TestDesk.inspect(piv().failingAt(exchange, Reason.CARD_REMOVED));
            assertEquals(Stage.COMPLETE, read.stage());
            assertEquals(Reason.CARD_REMOVED, lastReason(read));
            assertEquals(CardPresence.ABSENT, read.reader().presence());
            assertTrue(read.certificates().size() >= before, "lost a certificate at exchange " + exchange);
            assertTrue(read.atr().isPresent());
            before = read.certificates().size();
        }
        assertEquals(2, before);
    }

    @Test
    void aBrokenLineCostsThatApplicationOnly() {
        CardSnapshot read = TestDesk.inspect(piv().failingAt(9, Reason.FAILED));
        assertTrue(read.problems().size() >= 1);
        assertEquals(1, read.certificates().size(), read.toString());
    }

    @Test
    void aProgramThatHoldsTheCardIsNamed() {
        try (TestDesk desk = new TestDesk().refuse(TestDesk.READER, CardPresence.IN_USE,
                new SmartcardException(Reason.IN_USE, "held", "acrobat.exe", null))) {
            CardSnapshot read = desk.inspect(TestDesk.READER);
            assertEquals(Reason.IN_USE, lastReason(read));
            assertTrue(read.problems().get(0).text().contains("acrobat.exe"), read.problems().toString());
        }
    }

    @Test
    void aMuteCardAndAMissingReaderEndInASnapshotToo() {
        try (TestDesk desk = new TestDesk().refuse(TestDesk.READER, CardPresence.MUTE,
                new SmartcardException(Reason.CARD_MUTE, "mute"))) {
            assertEquals(Reason.CARD_MUTE, lastReason(desk.inspect(TestDesk.READER)));
            assertEquals(Reason.NO_READER, lastReason(desk.inspect("No such reader")));
        }
    }

    @Test
    void aCancelledInspectionFailsAsCancelled() {
        try (TestDesk desk = new TestDesk().insert(TestDesk.READER, piv())) {
            List<Lease<CardSnapshot>> own = new CopyOnWriteArrayList<>();
            Lease<CardSnapshot> lease = desk.inspector().inspect(TestDesk.READER, snapshot -> {
                while (own.isEmpty()) {
                    Thread.onSpinWait();
                }
                own.get(0).cancel();
            });
            own.add(lease);
            SmartcardException cancelled = assertThrows(SmartcardException.class, lease::await);
            assertEquals(Reason.CANCELLED, cancelled.reason());
        }
    }

    @Test
    void aProfileThatFailsDoesNotSpoilTheOthers() {
        CardProfile broken = new CardProfile() {
            @Override
            public String name() {
                return "Broken";
            }

            @Override
            public List<Bytes> applicationIdentifiers() {
                return List.of(Bytes.ofHex("A000000308"));
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public void read(CardConnection card, Response selected, CardContent content) {
                throw new IllegalStateException("on purpose");
            }
        };
        try (TestDesk desk = new TestDesk().with(broken).insert(TestDesk.READER, piv())) {
            CardSnapshot read = desk.inspect(TestDesk.READER);
            assertEquals(2, read.certificates().size());
            assertEquals("Broken application", read.problems().get(0).place());
        }
    }

    @Test
    void aListenerThatFailsDoesNotSpoilTheInspection() throws Exception {
        try (TestDesk desk = new TestDesk().insert(TestDesk.READER, piv())) {
            CardSnapshot read = desk.inspector().inspect(TestDesk.READER, snapshot -> {
                throw new IllegalStateException("on purpose");
            }).await();
            assertEquals(2, read.certificates().size());
            assertEquals(List.of(), read.problems());
        }
    }

    @Test
    void aSeriesReadFromTheCardHoldsUntilAnotherCardComes() {
        try (TestDesk desk = new TestDesk().insert(TestDesk.READER, piv())) {
            desk.inspector().seriesRead(TestDesk.READER, "08");
            CardSnapshot read = desk.inspect(TestDesk.READER);
            assertEquals("8", read.series().value());
            assertEquals(Confidence.CONFIRMED, read.series().confidence());
            desk.insert(TestDesk.READER, piv());
            assertEquals(Confidence.UNKNOWN, desk.inspect(TestDesk.READER).series().confidence());
            assertThrows(IllegalArgumentException.class, () -> desk.inspector().seriesRead(TestDesk.READER, "0"));
            assertThrows(IllegalArgumentException.class, () -> desk.inspector().seriesRead(TestDesk.READER, "eight"));
        }
    }
}
