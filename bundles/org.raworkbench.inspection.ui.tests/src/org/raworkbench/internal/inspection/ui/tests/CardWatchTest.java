package org.raworkbench.internal.inspection.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.inspection.ui.model.CardWatch;
import org.raworkbench.internal.inspection.ui.model.ReaderWatch;
import org.raworkbench.internal.inspection.ui.model.ReaderWatch.Phase;
import org.raworkbench.internal.inspection.ui.tests.ManualInspector.Inspection;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.ui.JobFamilies;
import org.raworkbench.ui.testing.PlainDesk;

class CardWatchTest {

    private final ManualSmartcards smartcards = new ManualSmartcards();
    private final ManualInspector inspector = new ManualInspector();
    private final PlainDesk desk = new PlainDesk(Synthetic.NOW, evidence -> evidence.current(CardSnapshot.class)
            .stream().map(card -> Synthetic.finding("synthetic.card", Severity.INFO, card.subject())).toList());
    private final CardWatch watch = new CardWatch(smartcards, inspector, desk);
    private final Reader card = Synthetic.withCard(Synthetic.READER);

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void anInsertedCardIsReadByItselfStepByStepAndJudged() throws Exception {
        smartcards.insert(card);
        Inspection inspection = inspector.next();
        assertEquals(Phase.READING, reader().phase());
        inspection.progress(Synthetic.atr(card));
        assertEquals(CardSnapshot.Stage.ATR, reader().snapshot().orElseThrow().stage());
        CardSnapshot whole = Synthetic.complete(card);
        inspection.complete(whole);
        joinInspections();
        assertEquals(Phase.READ, reader().phase());
        assertSame(whole, desk.state().evidence().latest(CardSnapshot.class).orElseThrow());
        assertEquals(List.of("synthetic.card"), reader().findings().orElseThrow().stream().map(f -> f.id()).toList());
    }

    @Test
    void nothingOfACardThatIsTakenOutIsKept() throws Exception {
        smartcards.insert(card);
        inspector.next().complete(Synthetic.complete(card));
        joinInspections();
        smartcards.remove(card);
        assertEquals(Phase.TAKEN_OUT, reader().phase());
        assertEquals(Optional.empty(), reader().snapshot());
        assertTrue(desk.state().evidence().isEmpty());
    }

    @Test
    void whatARemovedCardStillSaysIsNotShown() throws Exception {
        smartcards.insert(card);
        Inspection late = inspector.next();
        smartcards.remove(card);
        late.progress(Synthetic.complete(card));
        assertEquals(Phase.TAKEN_OUT, reader().phase());
        assertTrue(desk.state().evidence().isEmpty());
    }

    @Test
    void aReplacedCardIsReadAfreshAndTheOldInspectionIgnored() throws Exception {
        smartcards.insert(card);
        Inspection first = inspector.next();
        Reader replaced = Synthetic.reader(Synthetic.READER, CardPresence.PRESENT, 2);
        smartcards.insert(replaced);
        Inspection second = inspector.next();
        first.progress(Synthetic.complete(card));
        assertEquals(Optional.empty(), reader().snapshot());
        second.complete(Synthetic.complete(replaced));
        joinInspections();
        assertEquals(2, reader().snapshot().orElseThrow().reader().insertion());
    }

    @Test
    void aNewVisitKeepsNothingAndDoesNotReadTheCardThatIsStillIn() throws Exception {
        smartcards.insert(card);
        inspector.next().complete(Synthetic.complete(card));
        joinInspections();
        desk.newVisit();
        assertEquals(Phase.LEFT_IN, reader().phase());
        assertEquals(Optional.empty(), reader().snapshot());
        assertTrue(inspector.idle());
        watch.inspect(Synthetic.READER);
        inspector.next().complete(Synthetic.complete(card));
        joinInspections();
        assertEquals(Phase.READ, reader().phase());
    }

    @Test
    void readingCanBeStopped() throws Exception {
        smartcards.insert(card);
        inspector.next();
        watch.cancel(Synthetic.READER);
        joinInspections();
        assertEquals(Phase.CANCELLED, reader().phase());
    }

    @Test
    void aFailureSaysWhy() throws Exception {
        smartcards.insert(card);
        inspector.next().fail(new SmartcardException(SmartcardException.Reason.TIMEOUT, "It took too long."));
        joinInspections();
        assertEquals(Phase.FAILED, reader().phase());
        assertEquals("It took too long.", reader().problem());
    }

    @Test
    void aCardThatComesFreeIsReadAgain() throws Exception {
        Reader held = Synthetic.reader(Synthetic.READER, CardPresence.IN_USE, 1);
        smartcards.insert(held);
        inspector.next().complete(Synthetic.complete(held));
        joinInspections();
        smartcards.change(card);
        inspector.next().complete(Synthetic.complete(card));
        joinInspections();
        assertEquals(CardPresence.PRESENT, reader().snapshot().orElseThrow().reader().presence());
        smartcards.change(card);
        assertTrue(inspector.idle(), "the same presence again is no reason to read again");
    }

    @Test
    void aVirtualReaderIsReadOnlyWhenSomebodyChoosesIt() throws Exception {
        smartcards.insert(Synthetic.virtual(card));
        assertEquals(Phase.EMPTY, reader().phase());
        watch.want(Synthetic.READER);
        inspector.next().complete(Synthetic.complete(Synthetic.virtual(card)));
        joinInspections();
        assertEquals(Phase.READ, reader().phase());
    }

    @Test
    void anUnpluggedReaderTakesItsEvidenceAlong() throws Exception {
        smartcards.insert(card);
        inspector.next().complete(Synthetic.complete(card));
        joinInspections();
        smartcards.unplug(card);
        assertTrue(desk.state().evidence().isEmpty());
        assertTrue(watch.state().readers().isEmpty());
    }

    @Test
    void findingsGoToTheReaderThatTheyAreAbout() throws Exception {
        Reader other = Synthetic.withCard(Synthetic.OTHER);
        smartcards.insert(card, other);
        for (int i = 0; i < 2; i++) {
            Inspection inspection = inspector.next();
            inspection.complete(Synthetic.complete(Synthetic.withCard(inspection.reader)));
        }
        joinInspections();
        for (String name : List.of(Synthetic.READER, Synthetic.OTHER)) {
            assertEquals(List.of(name), watch.state().reader(name).findings().orElseThrow().stream()
                    .map(finding -> finding.subject()).toList());
        }
    }

    @Test
    void whatCertificateStatusSaysOnceMoreIsListedOnce() throws Exception {
        PlainDesk both = new PlainDesk(Synthetic.NOW, evidence -> evidence.current(CardSnapshot.class).stream()
                .flatMap(read -> Stream.of("certificate-status.signing.expired", "certificate.signing.expired")
                        .map(id -> Synthetic.finding(id, Severity.ERROR, read.subject())))
                .toList());
        CardWatch following = new CardWatch(smartcards, inspector, both);
        try {
            watch.close();
            smartcards.insert(card);
            inspector.next().complete(Synthetic.complete(card));
            joinInspections();
            assertEquals(List.of("certificate.signing.expired"), following.state().reader(Synthetic.READER).findings()
                    .orElseThrow().stream().map(finding -> finding.id()).toList());
        } finally {
            following.close();
        }
    }

    @Test
    void theSeriesReadByAPersonIsNotedAndTheCardReadAgain() throws Exception {
        smartcards.insert(card);
        inspector.next().complete(Synthetic.complete(card));
        joinInspections();
        watch.seriesRead(Synthetic.READER, "08");
        inspector.next().complete(Synthetic.complete(card));
        joinInspections();
        assertEquals(List.of(Synthetic.READER + "=08"), inspector.series);
    }

    private ReaderWatch reader() {
        return watch.state().reader(Synthetic.READER);
    }

    private static void joinInspections() throws InterruptedException {
        Job.getJobManager().join(JobFamilies.INSPECTION, null);
    }
}
