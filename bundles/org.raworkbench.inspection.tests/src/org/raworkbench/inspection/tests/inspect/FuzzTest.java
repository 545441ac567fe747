package org.raworkbench.inspection.tests.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.CardSnapshot.Stage;
import org.raworkbench.inspection.report.InspectionDocument;
import org.raworkbench.inspection.report.InspectionHtml;
import org.raworkbench.inspection.report.InspectionText;
import org.raworkbench.inspection.tests.cards.Der;
import org.raworkbench.inspection.tests.cards.GidsApplet;
import org.raworkbench.inspection.tests.cards.PivApplet;
import org.raworkbench.inspection.tests.cards.Pkcs15Applet;
import org.raworkbench.inspection.tests.cards.SecurityDomainApplet;
import org.raworkbench.inspection.tests.cards.TestCard;
import org.raworkbench.inspection.tests.cards.TestCertificates;
import org.raworkbench.inspection.tests.cards.TestDesk;
import org.raworkbench.internal.inspection.examine.CardExaminer;
import org.raworkbench.smartcard.Bytes;

/** 1,000 cards with random, changed or truncated answers; the seed of a failure is in its message. */
class FuzzTest {

    private static final int CARDS = 1_000;
    private static final Bytes AUTHENTICATION = TestCertificates.authentication().der();
    private static final Bytes SIGNING = TestCertificates.signing().der();
    private static final CardExaminer EXAMINER = new CardExaminer();

    @Test
    void everyCardEndsInAFinding() {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int seed = 0; seed < CARDS; seed++) {
                inspect(seed);
            }
        });
    }

    private static void inspect(int seed) {
        Random random = new Random(seed);
        CardSnapshot card = TestDesk.inspect(card(random).spoiling(spoiler(random)));
        assertEquals(Stage.COMPLETE, card.stage(), "seed " + seed);
        List<Finding> findings = EXAMINER.examine(EvidenceSet.of(card), new Examination(TestDesk.NOW, () -> false));
        assertFalse(findings.isEmpty(), "seed " + seed);
        assertNotNull(InspectionDocument.of(card, findings, TestDesk.NOW));
        assertNotNull(InspectionText.of(card, findings, TestDesk.NOW));
        assertNotNull(InspectionHtml.of(card, findings, TestDesk.NOW));
    }

    private static TestCard card(Random random) {
        byte[] atr = new byte[random.nextInt(34)];
        random.nextBytes(atr);
        TestCard card = switch (random.nextInt(4)) {
            case 0 -> TestCard.t0();
            case 1 -> TestCard.t1();
            case 2 -> TestCard.extended();
            default -> TestCard.withAtr(Bytes.of(atr).hex(), random.nextBoolean() ? "T=0" : "T=1");
        };
        card.with(new SecurityDomainApplet());
        return switch (random.nextInt(3)) {
            case 0 -> card.with(new PivApplet().certificate(PivApplet.AUTHENTICATION, AUTHENTICATION)
                    .certificate(PivApplet.SIGNATURE, SIGNING));
            case 1 -> {
                Pkcs15Applet applet = new Pkcs15Applet().certificate(AUTHENTICATION).certificate(SIGNING)
                        .file("3F002F00", Der.hex("61044F02F000"));
                yield card.with(applet).with(applet.files());
            }
            default -> card.with(new GidsApplet().certificate("kxc00", 0xDF21, AUTHENTICATION).counters(3, 3));
        };
    }

    /** Each answer is left as it is, cut off, changed in some bytes, or replaced. */
    private static UnaryOperator<Bytes> spoiler(Random random) {
        int rate = 1 + random.nextInt(8);
        return answer -> {
            if (random.nextInt(rate) != 0) {
                return answer;
            }
            byte[] bytes = answer.toArray();
            switch (random.nextInt(4)) {
                case 0:
                    return answer.slice(0, random.nextInt(bytes.length + 1));
                case 1:
                    for (int i = 0; i <= random.nextInt(4) && bytes.length > 0; i++) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                    }
                    return Bytes.of(bytes);
                case 2:
                    byte[] other = new byte[random.nextInt(300)];
                    random.nextBytes(other);
                    return Bytes.of(other).plus(Bytes.ofHex("9000"));
                default:
                    return answer.slice(0, Math.max(0, bytes.length - 2))
                            .plus(Bytes.of((byte) (0x60 + random.nextInt(16)), (byte) random.nextInt()));
            }
        };
    }
}
