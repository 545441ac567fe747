package org.raworkbench.internal.readers.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.Desk;
import org.raworkbench.internal.workstation.ui.ExportHandler;
import org.raworkbench.internal.workstation.ui.WorkstationCheckView;
import org.raworkbench.internal.workstation.ui.model.CheckExport;
import org.raworkbench.internal.workstation.ui.model.CheckPage.Offer;
import org.raworkbench.ui.JobFamilies;
import org.raworkbench.ui.Section;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;
import org.raworkbench.workstation.WorkstationSnapshot;

/** The Workstation Check view in a workbench: this computer, the demo workstation, synthetic reports. */
class WorkstationCheckViewTest {

    @TempDir
    private Path folder;
    private DeskWorkbench workbench;
    private Desk desk;
    private WorkstationCheckView view;

    @BeforeEach
    void open() throws Exception {
        workbench = new DeskWorkbench();
        desk = DeskWorkbench.service(Desk.class);
        desk.newVisit();
        view = workbench.open(WorkstationCheckView.ID, WorkstationCheckView.class);
        waitFor("NOT CHECKED YET");
    }

    @AfterEach
    void leave() {
        workbench.run(() -> view.tree().showOnlyOpen(false));
        desk.newVisit();
    }

    @Test
    void thisWorkstationIsCheckedOnRequestAndLaidOnTheDesk() throws Exception {
        workbench.run(() -> widgets().press("Check This"));
        checked();
        WorkstationSnapshot snapshot = workbench.ui(() -> view.page().snapshot().orElseThrow());
        assertTrue(snapshot.report().isEmpty() && !snapshot.demo());
        assertEquals(List.of(snapshot), desk.state().evidence().current(WorkstationSnapshot.class));
        assertTrue(workbench.ui(() -> view.page().headline().sentence()).contains(snapshot.subject()), page());
        desk.newVisit();
        waitFor("NOT CHECKED YET");
        assertTrue(desk.state().evidence().current(WorkstationSnapshot.class).isEmpty());
        workbench.run(() -> assertEquals(0, view.tree().control().getItemCount(), "nothing stays behind"));
    }

    @Test
    void theDemoWorkstationSaysDemoAndNamesWhatIsWrong() throws Exception {
        demo();
        workbench.run(() -> {
            assertTrue(widgets().first(StyledText.class).getText().startsWith("DEMO"));
            List<TreeItem> lines = Widgets.items(view.tree().control());
            assertTrue(lines.stream().anyMatch(line -> line.getText(1).equals("Fault")), "a fault in words");
            assertTrue(lines.stream().allMatch(line -> line.getImage(0) != null), "a shape for each line");
            assertTrue(lines.stream().filter(line -> line.getText(1).equals("Fault"))
                    .noneMatch(line -> line.getText(2).isBlank() || line.getText(4).isBlank()), "seen and who");
        });
        String details = workbench.ui(() -> String.join("\n", view.details().stream().map(Section::asText).toList()));
        assertTrue(details.contains("What to do next") && details.contains("Who can put it right"), details);
    }

    @Test
    void onlyWhatIsNotInOrderHidesTheRest() throws Exception {
        demo();
        long all = lines();
        workbench.command(view, "org.raworkbench.readers.ui.workstation.only");
        assertTrue(lines() < all, lines() + " of " + all);
        workbench.run(() -> assertTrue(Widgets.items(view.tree().control()).stream()
                .noneMatch(line -> line.getText(1).equals("OK") || line.getText(1).equals("Not applicable"))));
        workbench.command(view, "org.raworkbench.readers.ui.workstation.only");
        assertEquals(all, lines());
    }

    @Test
    void aReportShowsItsWorkstationAndTheWayBack() throws Exception {
        Path report = Reports.write(folder, "WARD-7", "0523");
        workbench.run(() -> view.open(report));
        checked();
        assertTrue(workbench.ui(() -> view.page().headline().sentence()).startsWith("WARD-7, from the report"), page());
        workbench.run(() -> {
            Combo chooser = widgets().first(Combo.class);
            assertEquals("Report: WARD-7 (WARD-7.zip)", chooser.getItem(1));
            assertEquals(1, chooser.getSelectionIndex());
            assertTrue(Widgets.items(view.tree().control()).stream()
                    .anyMatch(line -> line.getText(0).equals("About the inputs")), "missing parts are said");
            chooser.select(0);
            chooser.notifyListeners(SWT.Selection, new Event());
        });
        waitFor("NOT CHECKED YET");
        workbench.run(() -> view.showOther(true));
        checked();
    }

    @Test
    void whatIsNoReportSaysWhyAndOffersAnother() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.zip"), "synthetic: not a zip file");
        workbench.run(() -> view.open(file));
        waitFor("NOT CHECKED");
        assertTrue(workbench.ui(() -> view.page().headline().sentence()).contains("notes.zip"), page());
        workbench.run(() -> widgets().press("Back to"));
        waitFor("NOT CHECKED YET");
    }

    @Test
    void theCheckLeavesAsTextAndJson() throws Exception {
        demo();
        CheckExport.Content content = workbench.ui(() -> view.content().orElseThrow());
        for (CheckExport format : CheckExport.values()) {
            Path file = folder.resolve(format.fileName(content.snapshot()));
            assertTrue(file.getFileName().toString().startsWith("DEMO-"));
            ExportHandler.export(content, format, file);
            Job.getJobManager().join(JobFamilies.EXPORT, null);
            assertTrue(Files.readString(file).contains(format == CheckExport.TEXT ? "DEMO" : "\"demo\": true"));
        }
    }

    @Test
    void goingOnlineNamesTheAddressesFirst() throws Exception {
        workbench.run(view::checkOnline);
        workbench.until(() -> question() != null, this::page);
        String asked = workbench.ui(() -> new Widgets(question()).everyText());
        workbench.run(() -> new Widgets(question()).press("Cancel"));
        assertTrue(asked.contains("am.nhsidentity.spineservices.nhs.uk answers on port 443"), asked);
        assertTrue(workbench.ui(() -> view.page().snapshot().orElseThrow()).checks().stream()
                .filter(check -> check.id().startsWith("domain."))
                .allMatch(check -> check.observed().contains("was not asked")), "nothing was contacted");
    }

    @Test
    void theKeyboardReachesEverything() throws Exception {
        demo();
        workbench.run(() -> {
            List<Control> wanted = new ArrayList<>();
            wanted.addAll(widgets().visible(Combo.class));
            wanted.addAll(widgets().visible(StyledText.class));
            wanted.addAll(widgets().visible(Tree.class));
            assertEquals(4, wanted.size(), "chooser, verdict, details, checks");
            assertEquals(List.of(), widgets().notReachedByTab(wanted));
        });
        assertEquals("org.raworkbench.readers.ui.workstation.check", workbench.ui(() -> command("F5")));
        assertEquals("org.raworkbench.readers.ui.workstation.checkOnline", workbench.ui(() -> command("M1+F5")));
    }

    private void demo() throws Exception {
        workbench.run(() -> view.take(Offer.DEMO));
        checked();
        assertTrue(workbench.ui(() -> view.page().headline().demo()));
        assertFalse(workbench.ui(() -> view.page().findings()).isEmpty());
    }

    private long lines() {
        return workbench.ui(() -> Widgets.items(view.tree().control()).stream()
                .filter(line -> line.getParentItem() != null).count());
    }

    private Shell question() {
        return Stream.of(workbench.display().getShells()).filter(shell -> shell.getText().equals("Check Online"))
                .findFirst().orElse(null);
    }

    private void checked() throws Exception {
        workbench.until(() -> !view.page().busy() && view.page().snapshot().isPresent(), this::page);
    }

    private void waitFor(String word) throws Exception {
        workbench.until(() -> view.page().headline().word().equals(word), this::page);
    }

    private String page() {
        return view.page().headline() + " " + view.page().steps();
    }

    private Widgets widgets() {
        return new Widgets(view.control());
    }

    private String command(String keys) {
        try {
            var binding = workbench.window().getService(IBindingService.class)
                    .getPerfectMatch(KeySequence.getInstance(keys));
            return binding == null ? "nothing" : binding.getParameterizedCommand().getId();
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
