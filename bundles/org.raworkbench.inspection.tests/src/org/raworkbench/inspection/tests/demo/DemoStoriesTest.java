package org.raworkbench.inspection.tests.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Subscription;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.CardSnapshot.Stage;
import org.raworkbench.inspection.report.InspectionVerdict;
import org.raworkbench.internal.inspection.examine.CardExaminer;
import org.raworkbench.internal.inspection.inspect.LeasedCardInspector;
import org.raworkbench.internal.inspection.profiles.BuiltInProfiles;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.internal.smartcard.demo.SimulatedReaders;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardException;

class DemoStoriesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    /** One story: its last snapshots with what is said about them, and how many exchanges each stage took. */
    private record Told(List<CardSnapshot> cards, List<Finding> findings, Map<Stage, Integer> exchanges) {

        Verdict verdict(int card) {
            return InspectionVerdict.of(cards.get(card), findings);
        }

        String decisive() {
            return verdict(0).decisive().map(Finding::id).orElse("");
        }
    }

    private static Told tell(String story) {
        SimulatedReaders desk = new SimulatedReaders();
        try (SharedSmartcardService service = new SharedSmartcardService()) {
            service.addProvider(desk);
            CountDownLatch added = new CountDownLatch(1);
            try (Subscription subscription = service.listen(event -> {
                if (event instanceof SmartcardEvent.ReaderAdded) {
                    added.countDown();
                }
            })) {
                desk.show(story, NOW);
                assertTrue(added.await(10, TimeUnit.SECONDS), "no reader came");
            }
            LeasedCardInspector inspector = new LeasedCardInspector(service, Clock.fixed(NOW, ZoneOffset.UTC));
            BuiltInProfiles.all().forEach(inspector::addProfile);
            List<CardSnapshot> cards = new ArrayList<>();
            Map<Stage, Integer> exchanges = new LinkedHashMap<>();
            for (Reader reader : service.state().readers()) {
                cards.add(inspector.inspect(reader.name(),
                        snapshot -> exchanges.put(snapshot.stage(), snapshot.trace().size())).await());
            }
            List<Finding> findings = new CardExaminer().examine(EvidenceSet.of(cards.toArray(CardSnapshot[]::new)),
                    new Examination(NOW, () -> false));
            return new Told(cards, findings, exchanges);
        } catch (SmartcardException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void assertTold(String story, Severity severity, String decisive) {
        Told told = tell(story);
        assertEquals(severity, told.verdict(0).severity(), story + ": " + told.findings());
        assertEquals(decisive, told.decisive(), story);
        assertTrue(told.cards().stream().allMatch(CardSnapshot::demo));
    }

    @Test
    void everyStoryIsUnderstood() {
        assertTold("healthy-piv", Severity.OK, "");
        assertTold("healthy-pkcs15", Severity.OK, "");
        assertTold("oberthur", Severity.OK, "");
        assertTold("signing-expired", Severity.ERROR, "certificate.signing.expired");
        assertTold("signing-expires-in-20-days", Severity.WARNING, "certificate.signing.expiring");
        assertTold("signing-revoked", Severity.OK, "");
        assertTold("authentication-missing", Severity.ERROR, "certificate.authentication.missing");
        assertTold("blank", Severity.ERROR, "card.blank");
        assertTold("pin-blocked", Severity.ERROR, "pin.blocked");
        assertTold("last-try", Severity.WARNING, "pin.last-try");
        assertTold("series-5", Severity.ERROR, "series.blocked");
        assertTold("mute", Severity.ERROR, "card.mute");
        assertTold("wrong-checksum", Severity.WARNING, "atr.wrong-checksum");
        assertTold("virtual-vendor", Severity.WARNING, "virtual.vendor");
    }

    @Test
    void twoCardsAreSeenTogether() {
        Told told = tell("two-cards");
        assertEquals(2, told.cards().size());
        assertEquals("cards.several", told.decisive());
        assertEquals(Severity.ERROR, told.verdict(1).severity(), "the second card has its own fault");
    }

    @Test
    void theStoriesStayWithinTheBudgetOfExchanges() {
        assertBudget("healthy-piv", 7, 24);
        assertBudget("healthy-pkcs15", 14, 30);
        assertBudget("signing-expired", 14, 24);
        assertBudget("signing-expires-in-20-days", 21, 30);
    }

    private static void assertBudget(String story, int identity, int whole) {
        Map<Stage, Integer> exchanges = tell(story).exchanges();
        assertTrue(exchanges.get(Stage.IDENTITY) <= identity, story + ": " + exchanges);
        assertTrue(exchanges.get(Stage.COMPLETE) <= whole, story + ": " + exchanges);
    }

    @Test
    void aStoryTellsTheSameWheneverItIsTold() {
        Instant later = NOW.plus(Duration.ofDays(400));
        CardSnapshot card = tell("healthy-piv").cards().get(0);
        assertEquals(Severity.OK, InspectionVerdict.of(card,
                new CardExaminer().examine(EvidenceSet.of(card), new Examination(NOW, () -> false))).severity());
        assertTrue(card.certificates().stream()
                .allMatch(certificate -> certificate.content().orElseThrow().notAfter().isAfter(later)));
    }
}
