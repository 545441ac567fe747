package org.raworkbench.internal.guidance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.core.Severity;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.guidance.RankedCause;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.knowledge.Guide;
import org.raworkbench.internal.guidance.ui.model.CauseSections;
import org.raworkbench.internal.guidance.ui.model.GuideExport;
import org.raworkbench.internal.guidance.ui.model.Recognition;
import org.raworkbench.internal.guidance.ui.model.StepLine;
import org.raworkbench.internal.guidance.ui.model.SymptomChoice;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPage;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Section;
import org.raworkbench.ui.testing.DeskWorkbench;

/** What is shown for what is reported, without any widget. */
class TroubleshootingWatchTest {

    private WatchedDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new WatchedDesk();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void withoutAnythingItSaysWhatToDo() throws Exception {
        TroubleshootingPage page = desk.until(shown -> shown.headline().word().equals("NOTHING REPORTED YET"));
        assertFalse(page.content());
        assertTrue(page.steps().get(0).contains("what happens"), page.steps().toString());
        assertTrue(page.safety().isEmpty());
        assertTrue(page.lastResort().contains("Nothing points to the card"), page.lastResort());
    }

    @Test
    void aSymptomAloneStandsInTheOrderOfItsSourceAndIsNotCalledLikely() throws Exception {
        desk.watch().reportSymptom(Optional.of("signs-in-cannot-sign"));
        TroubleshootingPage page = desk.until(TroubleshootingPage::content);
        assertEquals("BEGIN HERE", page.headline().word());
        assertEquals("middleware-outdated", page.causes().get(0).id());
        assertTrue(page.safety().orElseThrow().contains("A colleague never signs in their place"));
        assertTrue(page.lastResort().startsWith("Do not re-issue the card yet"), page.lastResort());
        assertFalse(page.lastResortAllowed());
        assertTrue(details("middleware-outdated").contains("It stands here by the order of the source"));
    }

    @Test
    void evidenceMakesACauseLikelyAndSaysWhereItWasRead() throws Exception {
        desk.found("certificate.signing.expired", Severity.ERROR);
        desk.watch().reportSymptom(Optional.of("signs-in-cannot-sign"));
        TroubleshootingPage page = desk.until(TroubleshootingPage::content);
        assertEquals("LIKELY CAUSE", page.headline().word());
        assertEquals(Look.WARNING, page.headline().look());
        assertEquals("signing-certificate-expired", page.causes().get(0).id());
        String text = details("signing-certificate-expired");
        assertTrue(text.contains("Made-up Reader 0, certificate 1, notAfter: 1 May 2026"), text);
        assertTrue(text.contains("What sources say differently") && text.contains("At least every 3 years."), text);
        assertTrue(text.contains("Knowledge") && text.contains("RA Workbench"), text);
    }

    @Test
    void experienceIsShownWithWhoseItIs() throws Exception {
        desk.watch().reportSymptom(Optional.of("signs-in-cannot-sign"));
        desk.until(TroubleshootingPage::content);
        String text = details("middleware-outdated");
        assertTrue(text.contains("about 8 of 10"), text);
        assertTrue(text.contains("one vendor's or one organisation's experience"), text);
    }

    @Test
    void aKnownErrorIsNamedWithMeaningAndSource() throws Exception {
        desk.watch().reportError("It says: ERR 1002 Unable to read smartcard!");
        Recognition seen = desk.until(shown -> shown.recognition().kind() == Recognition.Kind.KNOWN).recognition();
        assertTrue(seen.text().contains("ERR1002: unable to read the card"), seen.text());
        assertTrue(seen.text().contains("NHS England") && seen.text().contains("18 May 2026"), seen.text());
    }

    @Test
    void anErrorWithoutPublishedMeaningGetsNone() throws Exception {
        desk.watch().reportError("Error 1000");
        TroubleshootingPage page = desk.until(shown -> shown.recognition().kind() != Recognition.Kind.NONE);
        assertEquals(Recognition.Kind.NOT_PUBLISHED, page.recognition().kind());
        assertTrue(page.recognition().text().contains("has not been published"), page.recognition().text());
        assertEquals("NOT PUBLISHED", page.headline().word());
        assertEquals("Cause and remedy of Error 1000 have not been published.", page.headline().sentence());
        assertEquals("error1000", page.guide().orElseThrow().run().id());
    }

    @Test
    void aTextThatNobodyKnowsIsSaidToBeUnknown() throws Exception {
        desk.watch().reportError("Flux capacitor misaligned");
        TroubleshootingPage page = desk.until(shown -> shown.recognition().kind() == Recognition.Kind.UNKNOWN);
        assertEquals("NOT KNOWN", page.headline().word());
        assertTrue(page.recognition().text().startsWith("Nobody knows this text"), page.recognition().text());
        desk.watch().reportError("");
        assertEquals(Recognition.Kind.NONE, desk.until(shown -> shown.headline().word().startsWith("NOTHING"))
                .recognition().kind());
    }

    @Test
    void theGuideGoesForwardAndBack() throws Exception {
        desk.watch().reportError("ERR1002");
        TroubleshootingPage begun = desk.until(TroubleshootingPage::content);
        StepLine first = begun.guide().orElseThrow().now().orElseThrow();
        String steps = begun.guide().orElseThrow().progress();
        assertTrue(steps.matches("0 of \\d+ steps"), steps);
        desk.watch().tick(first.step().id(), StepState.FAILED, "  it is a plain card ");
        TroubleshootingPage ticked = desk.until(shown -> shown.guide().orElseThrow().progress().startsWith("1 of"));
        StepLine line = ticked.guide().orElseThrow().line(first.step().id()).orElseThrow();
        assertEquals("Did not help, ticked 21 November 2026, 09:00:00: it is a plain card", line.words());
        assertEquals(first.step().id(), ticked.guide().orElseThrow().lastTicked().orElseThrow().step().id());
        desk.watch().tick(first.step().id(), StepState.OPEN, "");
        TroubleshootingPage back = desk.until(shown -> shown.guide().orElseThrow().progress().equals(steps));
        assertEquals(first.step().id(), back.guide().orElseThrow().now().orElseThrow().step().id());
    }

    @Test
    void aStepThatWasPutOffIsPassedAndSaysSo() throws Exception {
        desk.watch().reportError("ERR1002");
        StepLine first = desk.until(TroubleshootingPage::content).guide().orElseThrow().now().orElseThrow();
        desk.watch().tick(first.step().id(), StepState.NOT_NEEDED, "");
        TroubleshootingPage page = desk.until(shown -> !shown.guide().orElseThrow().now().equals(Optional.of(first)));
        assertTrue(page.guide().orElseThrow().line(first.step().id()).orElseThrow().words().startsWith("Not now"));
    }

    @Test
    void everyGuideCanBeGoneToItsEndAndThenSaysWhatIsNext() throws Exception {
        List<String> guides = DeskWorkbench.service(GuidanceService.class).knowledge().guides().stream()
                .map(Guide::getId).toList();
        for (String id : guides) {
            desk.desk().newVisit();
            desk.watch().choose(Optional.of(id));
            TroubleshootingPage page = desk.until(shown -> shown.guide().filter(guide -> guide.run().id().equals(id)
                    && guide.lines().stream().noneMatch(StepLine::byPerson)).isPresent());
            int most = page.guide().orElseThrow().lines().size();
            for (int step = 0; step < most && page.guide().orElseThrow().now().isPresent(); step++) {
                StepLine now = page.guide().orElseThrow().now().orElseThrow();
                desk.watch().tick(now.step().id(), StepState.FAILED, "");
                page = desk.until(shown -> !shown.guide().orElseThrow().now().equals(Optional.of(now)));
            }
            assertTrue(page.guide().orElseThrow().now().isEmpty(), id);
            assertFalse(page.guide().orElseThrow().run().ending().isEmpty(), id);
        }
    }

    @Test
    void thePaperHasNotesAndSafetyAndNoScript() throws Exception {
        desk.watch().reportSymptom(Optional.of("signs-in-cannot-sign"));
        StepLine first = desk.until(TroubleshootingPage::content).guide().orElseThrow().now().orElseThrow();
        desk.watch().tick(first.step().id(), StepState.DONE, "<script>alert('x')</script> & more");
        TroubleshootingPage page = desk.until(shown -> shown.guide().orElseThrow().progress().startsWith("1 of"));
        Dates dates = new Dates(ZoneId.of("Europe/London"));
        String html = GuideExport.HTML.write(page, WatchedDesk.NOW, dates);
        assertTrue(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; more"), html);
        assertFalse(html.contains("<script"), html);
        String text = GuideExport.TEXT.write(page, WatchedDesk.NOW, dates);
        assertTrue(text.contains("[x] " + first.step().title()), text);
        assertTrue(text.contains("A colleague never signs in their place"), text);
        assertTrue(text.contains("Do not re-issue the card yet"), text);
    }

    @Test
    void symptomsAreFoundByOtherWordsForThem() throws Exception {
        desk.watch().reload();
        desk.until(shown -> desk.watch().state().answer().isPresent());
        List<String> found = SymptomChoice.all(desk.watch().state().answer().orElseThrow().knowledge()).stream()
                .filter(choice -> choice.fits(" PRESCRIPTION signing ")).map(SymptomChoice::id).toList();
        assertEquals(List.of("signs-in-cannot-sign"), found);
    }

    @Test
    void aDiagnosisThatFailsIsSaidAndCanBeTriedAgain() throws Exception {
        GuidanceService broken = (GuidanceService) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {GuidanceService.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("made up");
                });
        try (WatchedDesk failing = new WatchedDesk(broken)) {
            TroubleshootingPage page = failing.until(shown -> shown.headline().word().equals("NO DIAGNOSIS"));
            assertTrue(page.headline().sentence().contains("made up"));
            assertEquals(Set.of(TroubleshootingPage.Offer.AGAIN), page.offers());
        }
    }

    private String details(String id) {
        RankedCause cause = desk.watch().state().answer().orElseThrow().diagnosis().causes().stream()
                .filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return new CauseSections(desk.watch().state().answer().orElseThrow()).of(cause).stream().map(Section::asText)
                .collect(Collectors.joining("\n"));
    }
}
