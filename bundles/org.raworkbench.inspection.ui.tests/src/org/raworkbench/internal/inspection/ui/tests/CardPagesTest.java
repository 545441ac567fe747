package org.raworkbench.internal.inspection.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.inspection.ui.model.CardPage;
import org.raworkbench.internal.inspection.ui.model.CardPage.Offer;
import org.raworkbench.internal.inspection.ui.model.CardPages;
import org.raworkbench.internal.inspection.ui.model.CardSections;
import org.raworkbench.internal.inspection.ui.model.ReaderWatch;
import org.raworkbench.internal.inspection.ui.model.ReaderWatch.Phase;
import org.raworkbench.internal.inspection.ui.model.WatchState;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardState;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Section;

class CardPagesTest {

    private final CardSections sections = new CardSections(Clock.fixed(Synthetic.NOW, ZoneOffset.UTC), ZoneOffset.UTC);
    private final CardPages pages = new CardPages(sections, true);
    private final Reader card = Synthetic.withCard(Synthetic.READER);

    @Test
    void withoutReaderItSaysSoAndTheDemoDeskIsOneClickAway() {
        CardPage page = pages.of(new WatchState(Synthetic.running(), Map.of()), Optional.empty());
        assertEquals("NO READER", page.headline().word());
        assertTrue(page.steps().get(0).startsWith("Plug the reader in"), page.steps().toString());
        assertTrue(page.offers().contains(Offer.DEMO));
    }

    @Test
    void withoutDemoDeskNoneIsOffered() {
        CardPage page = new CardPages(sections, false).of(new WatchState(Synthetic.running(), Map.of()),
                Optional.empty());
        assertFalse(page.offers().contains(Offer.DEMO));
    }

    @Test
    void aStoppedServiceIsNamedWithWhoStartsIt() {
        SmartcardState stopped = new SmartcardState(ServiceState.STOPPED, "The service did not answer.", List.of());
        CardPage page = pages.of(new WatchState(stopped, Map.of()), Optional.empty());
        assertEquals("NO SMARTCARD SERVICE", page.headline().word());
        assertEquals("Local IT", page.headline().who());
        assertTrue(page.headline().next().contains("pcscd"));
        assertTrue(page.steps().stream().anyMatch(step -> step.contains("The service did not answer.")));
    }

    @Test
    void onlyVirtualReadersAreNoReaderButCanBeShown() {
        CardPage page = pages.of(new WatchState(Synthetic.running(Synthetic.virtual(card)), Map.of()),
                Optional.empty());
        assertEquals("NO READER", page.headline().word());
        assertTrue(page.offers().contains(Offer.SHOW_VIRTUAL));
    }

    @Test
    void theSecondSideSaysThatThereIsNoOtherReader() {
        CardPage page = pages.of(new WatchState(Synthetic.running(card), Map.of()), Optional.empty());
        assertEquals("NO OTHER READER", page.headline().word());
    }

    @Test
    void anEmptyReaderAsksForTheCard() {
        CardPage page = pages.of(new WatchState(Synthetic.running(Synthetic.empty(Synthetic.READER)), Map.of()),
                Optional.of(Synthetic.READER));
        assertEquals("NO CARD", page.headline().word());
        assertTrue(page.steps().get(0).startsWith("Put the card in"));
    }

    @Test
    void aReaderThatDoesNotTellIsNotKnown() {
        Reader mum = Synthetic.reader(Synthetic.READER, CardPresence.UNKNOWN, 0);
        CardPage page = pages.of(new WatchState(Synthetic.running(mum), Map.of()), Optional.of(Synthetic.READER));
        assertEquals("NOT KNOWN", page.headline().word());
    }

    @Test
    void whileReadingTheAtrShowsAtOnceAndThereIsNoVerdict() {
        CardPage page = page(watch(Phase.READING, Optional.of(Synthetic.atr(card)), Optional.empty()));
        assertEquals(Look.READING, page.headline().look());
        assertTrue(page.busy());
        assertTrue(page.offers().contains(Offer.CANCEL));
        assertTrue(text(page, "chip").contains("3B 80 01 81"));
        assertTrue(page.sections().stream().noneMatch(section -> section.id().equals("findings")));
        assertTrue(text(page, "certificates").contains("Being read"));
        assertFalse(page.exportable());
    }

    @Test
    void withoutFaultsTheCardIsFitForUse() {
        CardPage page = judged(List.of(Synthetic.finding("a.note", Severity.INFO, Synthetic.READER),
                Synthetic.finding("a.fit", Severity.OK, Synthetic.READER)));
        assertEquals("Summary of a.fit.", page.headline().sentence());
        assertEquals("FIT FOR USE", page.headline().word());
        assertEquals(Look.OK, page.headline().look());
        assertEquals("", page.headline().who());
        assertTrue(page.exportable());
    }

    @Test
    void theMostSeriousFindingSpeaksWithWhoAndWhatNext() {
        CardPage page = judged(List.of(Synthetic.finding("a.soon", Severity.WARNING, Synthetic.READER),
                Synthetic.finding("a.fault", Severity.ERROR, Synthetic.READER)));
        assertEquals("NOT FIT FOR USE", page.headline().word());
        assertEquals("Summary of a.fault.", page.headline().sentence());
        assertEquals("Action of a.fault.", page.headline().next());
        assertEquals("The Registration Authority, then local IT", page.headline().who());
        assertTrue(text(page, "findings").indexOf("a.fault") < text(page, "findings").indexOf("a.soon"));
    }

    @Test
    void warningsAskToActSoonAndTheUnknownIsSaid() {
        assertEquals("ACT SOON",
                judged(List.of(Synthetic.finding("a.b", Severity.WARNING, Synthetic.READER))).headline().word());
        assertEquals("NOT KNOWN",
                judged(List.of(Synthetic.finding("a.b", Severity.UNKNOWN, Synthetic.READER))).headline().word());
    }

    @Test
    void aCardOfWhichNobodySaysThatItIsFitIsNotKnown() {
        assertEquals("NOT KNOWN", judged(List.of()).headline().word());
    }

    @Test
    void untilItIsJudgedThereIsNoVerdict() {
        CardPage page = page(watch(Phase.READ, Optional.of(Synthetic.complete(card)), Optional.empty()));
        assertEquals(Look.READING, page.headline().look());
        assertFalse(page.exportable());
    }

    @Test
    void afterTheCardIsTakenOutNothingNamesItsHolder() {
        CardPage page = page(ofPhase(Phase.TAKEN_OUT));
        assertEquals("CARD TAKEN OUT", page.headline().word());
        assertFalse(page.asText().contains(Synthetic.UUID));
        assertTrue(page.sections().isEmpty());
    }

    @Test
    void aCardOfTheVisitBeforeIsNotShownUntilAsked() {
        CardPage page = page(ofPhase(Phase.LEFT_IN));
        assertEquals("NEW VISIT", page.headline().word());
        assertTrue(page.offers().contains(Offer.INSPECT));
    }

    @Test
    void aSimulatedCardIsLabelledInVerdictAndText() {
        Reader demo = Synthetic.demo(card);
        ReaderWatch read = watch(Phase.READ, Optional.of(Synthetic.complete(demo)), Optional.of(List.of()));
        CardPage page = pages.of(new WatchState(Synthetic.running(demo), Map.of(demo.name(), read)),
                Optional.of(demo.name()));
        assertTrue(page.headline().demo());
        assertTrue(page.asText().startsWith("DEMO"), page.asText());
    }

    private static String text(CardPage page, String id) {
        return page.sections().stream().filter(section -> section.id().equals(id)).map(Section::asText).findFirst()
                .orElseThrow();
    }

    private CardPage judged(List<Finding> findings) {
        return page(watch(Phase.READ, Optional.of(Synthetic.complete(card)), Optional.of(findings)));
    }

    private static ReaderWatch ofPhase(Phase phase) {
        return watch(phase, Optional.empty(), Optional.empty());
    }

    private static ReaderWatch watch(Phase phase, Optional<CardSnapshot> snapshot, Optional<List<Finding>> findings) {
        return new ReaderWatch(phase, snapshot, findings, "");
    }

    private CardPage page(ReaderWatch watch) {
        return pages.of(new WatchState(Synthetic.running(card), Map.of(card.name(), watch)), Optional.of(card.name()));
    }
}
