package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.FileEvidence;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.CardSnapshot.Stage;
import org.raworkbench.internal.certificates.ui.model.CertificateWatch;
import org.raworkbench.internal.certificates.ui.model.CheckJob;
import org.raworkbench.internal.certificates.ui.model.CheckSettings;
import org.raworkbench.internal.certificates.ui.model.ProxyChoice;
import org.raworkbench.internal.certificates.ui.model.CheckState;
import org.raworkbench.internal.certificates.ui.model.CheckState.Phase;
import org.raworkbench.internal.certificates.ui.tests.ManualChecks.Check;
import org.raworkbench.ui.testing.PlainDesk;

class CertificateWatchTest {

    private final PlainDesk desk = new PlainDesk(Synthetic.NOW);
    private final ManualChecks checks = new ManualChecks();
    private CheckSettings settings = CheckSettings.NONE;
    private final CertificateWatch watch = new CertificateWatch(checks, desk, () -> settings);
    private final CardSnapshot card = Synthetic.card(Synthetic.READER, Stage.IDENTITY, Synthetic.onCard("5FC10A"));

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void aCardIsCheckedAsSoonAsItsCertificatesWereRead() throws Exception {
        desk.add(Synthetic.card(Synthetic.READER, Stage.ATR));
        assertEquals(Phase.READING, only().phase());
        assertTrue(checks.idle());
        desk.add(card);
        assertEquals(Phase.CHECKING, only().phase());
        end(checks.next());
        assertEquals(Phase.CHECKED, only().phase());
    }

    @Test
    void theRestOfTheInspectionIsNoReasonToCheckAgain() throws Exception {
        desk.add(card);
        end(checks.next());
        desk.add(Synthetic.card(Synthetic.READER, Stage.COMPLETE, Synthetic.onCard("5FC10A")));
        assertTrue(checks.idle());
        desk.add(Synthetic.card(Synthetic.READER, Stage.COMPLETE, Synthetic.onCard("5FC105")));
        end(checks.next());
    }

    @Test
    void nothingOfACardThatIsTakenOutIsKept() throws Exception {
        desk.add(card);
        Check late = checks.next();
        desk.remove(CardSnapshot.class, Synthetic.READER);
        end(late);
        assertTrue(watch.state().cards().isEmpty());
    }

    @Test
    void aNewVisitForgetsWhatWasOpenedToo() throws Exception {
        open();
        end(checks.next());
        desk.newVisit();
        assertEquals(Optional.empty(), watch.state().opened());
        assertFalse(watch.state().openedShown());
    }

    @Test
    void nothingInAnOpenedFileIsLookedUpOnTheNetworkUnlessAPersonSaysSo() throws Exception {
        settings = new CheckSettings(List.of(), List.of(), List.of(), true,
                ProxyChoice.OF_THE_SYSTEM);
        open();
        Check opened = checks.next();
        assertFalse(opened.request.online().enabled());
        end(opened);
        watch.again(true);
        Check asked = checks.next();
        assertTrue(asked.request.online().enabled());
        end(asked);
    }

    @Test
    void aCardIsLookedUpOnlyWhereThePreferencesAllowIt() throws Exception {
        desk.add(card);
        Check offline = checks.next();
        assertFalse(offline.request.online().enabled());
        end(offline);
        settings = new CheckSettings(List.of(Path.of("anchors")), List.of(), List.of(), true,
                ProxyChoice.OF_THE_SYSTEM);
        watch.settingsChanged();
        Check online = checks.next();
        assertTrue(online.request.online().enabled());
        assertEquals(List.of(Path.of("anchors")), online.request.material().anchors());
        end(online);
    }

    @Test
    void whatIsOpenedComesToTheFrontAndANewCardAfterIt() throws Exception {
        open();
        end(checks.next());
        assertTrue(watch.state().openedShown());
        desk.add(card);
        assertFalse(watch.state().openedShown());
        end(checks.next());
        watch.showOpened(true);
        assertEquals("folder", watch.state().shown().get(0).name());
    }

    @Test
    void aCheckCanBeStopped() throws Exception {
        open();
        Check check = checks.next();
        check.progress.checked(1, 4);
        assertEquals(1, watch.state().opened().orElseThrow().done());
        watch.cancel();
        assertTrue(check.progress.cancelled());
        end(check);
        assertEquals(Phase.CANCELLED, watch.state().opened().orElseThrow().phase());
    }

    @Test
    void aFailureIsSaid() throws Exception {
        open();
        checks.next().fail();
        join();
        CheckState failed = watch.state().opened().orElseThrow();
        assertEquals(Phase.FAILED, failed.phase());
        assertFalse(failed.problem().isEmpty());
    }

    @Test
    void whatTheExaminersSayOfAllTogetherIsKeptWithTheReport() throws Exception {
        watch.addExaminer((evidence, examination) -> List.of(
                Synthetic.finding("certificate-status.pair.synthetic", Severity.ERROR),
                Synthetic.finding("card.other", Severity.ERROR)));
        open();
        end(checks.next());
        assertEquals(List.of("certificate-status.pair.synthetic"),
                watch.state().opened().orElseThrow().findings().stream().map(finding -> finding.id()).toList());
    }

    @Test
    void theReportAboutACardIsOnTheDeskForAsLongAsTheCardIsThere() throws Exception {
        desk.add(card);
        endCard(checks.next());
        assertEquals(1, desk.state().evidence().current(CertificateReport.class).size());
        desk.remove(CardSnapshot.class, Synthetic.READER);
        assertTrue(desk.state().evidence().current(CertificateReport.class).isEmpty());
    }

    @Test
    void aNewVisitBeginsWithoutTheReportOfTheLast() throws Exception {
        desk.add(card);
        Check late = checks.next();
        desk.newVisit();
        endCard(late);
        assertTrue(desk.state().evidence().isEmpty());
    }

    @Test
    void whatIsOpenedIsNotOfTheVisit() throws Exception {
        open();
        end(checks.next());
        assertTrue(desk.state().evidence().isEmpty());
    }

    private record ImportedLogs(Instant taken, String subject, List<Path> files) implements FileEvidence {
    }

    @Test
    void theImportedLogsAreLookedInto() throws Exception {
        assertFalse(watch.openLogs("imported logs"));
        desk.add(new ImportedLogs(Synthetic.NOW, "bundle", List.of(Path.of("a.log"), Path.of("scinfo.txt"))));
        assertEquals(2, watch.state().logs());
        assertTrue(watch.openLogs("imported logs"));
        Check opened = checks.next();
        assertEquals(List.of(new CertificateInput.InLog(Path.of("a.log")),
                new CertificateInput.InLog(Path.of("scinfo.txt"))), opened.request.inputs());
        assertFalse(opened.request.online().enabled());
        end(opened);
        desk.newVisit();
        assertEquals(0, watch.state().logs());
    }

    @Test
    void aRenewalIsJudgedWithTheReportBeforeIt() throws Exception {
        List<Integer> seen = new CopyOnWriteArrayList<>();
        watch.addExaminer((evidence, examination) -> {
            seen.add(evidence.history(CertificateReport.class).size());
            return List.of();
        });
        desk.add(card);
        endCard(checks.next());
        desk.add(Synthetic.card(Synthetic.READER, Stage.COMPLETE, Synthetic.onCard("5FC105")));
        endCard(checks.next());
        assertEquals(List.of(1, 2), seen);
    }

    @Test
    void aCardThatWasTakenOutForItsRenewalIsComparedWhenItComesBackInTheSameVisit() throws Exception {
        List<Integer> seen = new CopyOnWriteArrayList<>();
        watch.addExaminer((evidence, examination) -> {
            seen.add(evidence.history(CertificateReport.class).size());
            return List.of(Synthetic.finding("certificate-status.renewed", Severity.INFO));
        });
        desk.add(card);
        endCard(checks.next());
        desk.remove(CardSnapshot.class, Synthetic.READER);
        assertTrue(watch.state().cards().isEmpty());
        desk.add(Synthetic.card(Synthetic.READER, Stage.COMPLETE, Synthetic.onCard("5FC105")));
        endCard(checks.next());
        assertEquals(1, only().findings().size());
        watch.again(false); // the same bytes judged again are no other card
        endCard(checks.next());
        desk.newVisit();
        desk.add(card);
        endCard(checks.next());
        assertEquals(List.of(1, 2, 2, 1), seen);
    }

    private static void endCard(Check check) throws InterruptedException {
        check.end(Synthetic.report(Synthetic.READER, Synthetic.status(Standing.VALID, 300)));
        join();
    }

    private void open() {
        watch.open("folder", List.of(new CertificateInput.InFile(Path.of("folder"))));
    }

    private static void end(Check check) throws InterruptedException {
        check.end(Synthetic.report("folder", Synthetic.status(Standing.VALID, 300)));
        join();
    }

    private static void join() throws InterruptedException {
        Job.getJobManager().join(CheckJob.FAMILY, null);
    }

    private CheckState only() {
        assertEquals(1, watch.state().cards().size());
        return watch.state().cards().get(0);
    }
}
