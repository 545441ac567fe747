package org.raworkbench.internal.guidance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.Desk;
import org.raworkbench.core.Evidence;
import org.raworkbench.guidance.ChosenGuide;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingPage;
import org.raworkbench.internal.guidance.ui.model.VisitKeeper;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.PlainDesk;

/** What a person said is there again after the workbench ended, whether it was closed or crashed. */
class VisitKeeperTest {

    private static final Instant BEFORE = WatchedDesk.NOW.minusSeconds(3600);
    private static final List<Evidence> SAID = List.of(
            new ReportedSymptom(BEFORE, Optional.of("cannot-read-card"), "ERR1002 : \u201cUnable\u201d\nline 2 = # x"),
            new ChosenGuide(BEFORE.plusSeconds(1), "err1002"),
            new StepTick(BEFORE.plusSeconds(2), "setup-checker", StepState.FAILED, "red: \\ \u00e9\ttwice"),
            new StepTick(BEFORE.plusSeconds(3), "one-card", StepState.DONE, ""));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("state").resolve("visit.properties");
    }

    private VisitKeeper keeper(Desk desk) {
        return new VisitKeeper(desk, file, Runnable::run);
    }

    private static PlainDesk desk() {
        return new PlainDesk(WatchedDesk.NOW);
    }

    /** A workbench that crashed: nothing was closed. */
    private void crashed() {
        PlainDesk desk = desk();
        keeper(desk);
        SAID.forEach(desk::add);
    }

    @Test
    void whatWasSaidIsThereAgainAfterACrash() {
        crashed();
        PlainDesk again = desk();
        keeper(again);
        assertEquals(SAID, again.state().evidence().history());
    }

    @Test
    void aNewVisitTakesTheFileAway() {
        PlainDesk desk = desk();
        VisitKeeper keeper = keeper(desk);
        SAID.forEach(desk::add);
        assertTrue(Files.exists(file));
        desk.newVisit();
        assertFalse(Files.exists(file));
        keeper.close();
        assertFalse(Files.exists(file));
        PlainDesk again = desk();
        keeper(again);
        assertTrue(again.state().evidence().isEmpty());
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws Exception {
        crashed();
        // elsewhere the folder of the account decides
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        try (var files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aDamagedFileStopsNothingAndIsReplacedByWhatIsSaidNext() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "step.0.taken=yesterday\nstep.0.id=x\n");
        PlainDesk desk = desk();
        keeper(desk);
        assertTrue(desk.state().evidence().isEmpty());
        SAID.forEach(desk::add);
        PlainDesk again = desk();
        keeper(again);
        assertEquals(SAID, again.state().evidence().history());
    }

    @Test
    void whatIsSaidSinceTheStartStandsBeforeWhatWasKept() {
        crashed();
        PlainDesk again = desk();
        StepTick newer = new StepTick(WatchedDesk.NOW, "setup-checker", StepState.DONE, "green now");
        again.add(newer);
        keeper(again);
        assertEquals(List.of(newer), again.state().evidence().current(StepTick.class).stream()
                .filter(tick -> tick.step().equals("setup-checker")).toList());
    }

    @Test
    void theViewSaysWhatIsFromBefore() throws Exception {
        crashed();
        try (WatchedDesk watched = new WatchedDesk(DeskWorkbench.service(GuidanceService.class))) {
            assertEquals(Optional.empty(), watched.until(page -> page.headline().word().length() > 0).carried());
            keeper(watched.desk());
            TroubleshootingPage page = watched.until(shown -> shown.carried().isPresent());
            assertTrue(page.carried().orElseThrow().startsWith("Report, ticks and notes up to ")
                    && page.carried().orElseThrow().contains("08:00:03"), page.carried().toString());
            assertEquals("err1002", watched.until(TroubleshootingPage::content).guide().orElseThrow().run().id());
            watched.desk().newVisit();
            watched.until(shown -> shown.carried().isEmpty());
        }
    }
}
