package org.raworkbench.internal.guidance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.Desk;
import org.raworkbench.guidance.StepTick;
import org.raworkbench.guidance.knowledge.WorkbenchAction;
import org.raworkbench.internal.guidance.ui.ExportHandler;
import org.raworkbench.internal.guidance.ui.TroubleshootingView;
import org.raworkbench.internal.guidance.ui.model.GuideExport;
import org.raworkbench.ui.JobFamilies;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** The Troubleshooting view in a workbench. */
class TroubleshootingViewTest {

    private DeskWorkbench workbench;
    private TroubleshootingView view;

    @BeforeEach
    void open() throws Exception {
        workbench = new DeskWorkbench();
        workbench.leave();
        DeskWorkbench.service(Desk.class).newVisit();
        view = workbench.open(TroubleshootingView.ID, TroubleshootingView.class);
        waitFor("NOTHING REPORTED YET");
    }

    @AfterEach
    void leave() throws Exception {
        workbench.leave();
        DeskWorkbench.service(Desk.class).newVisit();
    }

    @Test
    void aChosenSymptomGivesCausesGuideAndSafety() throws Exception {
        choose("prescription");
        waitFor("BEGIN HERE");
        workbench.run(() -> {
            String text = widgets().everyText();
            assertTrue(text.contains("Speaks for it"), text);
            assertTrue(text.contains("A colleague never signs in their place"), text);
            assertTrue(text.contains("Do not re-issue the card yet"), text);
            Table causes = table("Cause");
            assertTrue(causes.getItemCount() > 3);
            assertFalse(causes.getItem(0).getText(1).matches(".*\\d.*"), "no figures: " + causes.getItem(0).getText(1));
        });
    }

    @Test
    void aPastedErrorIsRecognisedWhileTyping() throws Exception {
        type("PR20002 something");
        workbench.until(() -> widgets().everyText().contains("PR20002: port redirection service is unavailable"),
                () -> widgets().everyText());
        assertEquals("PR20002 something", workbench.ui(() -> error().getText()), "what was typed stays");
    }

    @Test
    void ticksAreKeptOnTheDeskWithTheNoteAndCanBeTakenBack() throws Exception {
        type("ERR1002");
        workbench.until(() -> view.page().guide().isPresent(), () -> view.page().toString());
        String step = workbench.ui(() -> view.page().guide().orElseThrow().now().orElseThrow().step().id());
        workbench.run(() -> {
            note().setText("no sticker on it");
            widgets().press("Did Not");
        });
        workbench.until(() -> view.page().guide().orElseThrow().progress().startsWith("1 of"),
                () -> view.page().guide().toString());
        StepTick tick = DeskWorkbench.service(Desk.class).state().evidence().latest(StepTick.class).orElseThrow();
        assertEquals(step, tick.step());
        assertEquals("no sticker on it", tick.note());
        assertEquals("", workbench.ui(() -> note().getText()));
        workbench.run(() -> widgets().press("Take"));
        workbench.until(() -> view.page().guide().orElseThrow().progress().startsWith("0 of"),
                () -> view.page().guide().toString());
    }

    @Test
    void whereTheWayForksTheButtonsCarryTheAnswers() throws Exception {
        type("ERR1002");
        workbench.until(() -> view.page().guide().isPresent(), () -> view.page().toString());
        workbench.run(() -> widgets().press("Done"));
        workbench.until(() -> widgets().everyText().contains("Is it a card of Isosec or Imprivata?"),
                () -> widgets().everyText());
        workbench.run(() -> widgets().press("Yes, a virtual one"));
        workbench.until(() -> widgets().everyText().contains("Turn to the vendor of the virtual smartcard"),
                () -> widgets().everyText());
        assertEquals("virtual-smartcard-vendor", workbench.ui(() -> view.page().causes().get(0).id()));
        assertTrue(workbench.ui(() -> widgets().everyText()).contains("Yes, a virtual one, ticked"));
    }

    @Test
    void listsAndTextsAreHighEnoughForTheirScrollBars() throws Exception {
        type("ERR1002");
        waitFor("BEGIN HERE");
        workbench.run(() -> {
            workbench.window().getShell().setSize(1200, 760);
            Table steps = table("Step");
            assertTrue(steps.getClientArea().height >= 2 * steps.getItemHeight(), steps.getBounds().toString());
            assertTrue(error().getBounds().height >= 3 * error().getLineHeight(), error().getBounds().toString());
        });
    }

    @Test
    void theCardOfTheDemoDeskTicksItsStepOffAndIsLabelled() throws Exception {
        type("ERR1002");
        workbench.until(() -> view.page().guide().isPresent(), () -> view.page().toString());
        workbench.show("healthy-piv");
        workbench.until(() -> view.page().headline().demo() && view.page().guide().orElseThrow().lines().stream()
                .anyMatch(line -> line.words().contains("by what was found")), () -> view.page().toString());
        assertTrue(workbench.ui(() -> widgets().first(StyledText.class) != null && widgets().everyText()
                .contains("DEMO")));
    }

    @Test
    void theButtonOfAStepShowsTheViewForIt() throws Exception {
        type("PR20002");
        workbench.until(() -> view.page().guide().isPresent(), () -> view.page().toString());
        workbench.run(() -> view.run(WorkbenchAction.INSPECT_CARD));
        assertEquals("org.raworkbench.inspection.ui.view",
                workbench.ui(() -> workbench.window().getActivePage().getActivePart().getSite().getId()));
    }

    @Test
    void aNewVisitLeavesNothingOfTheOldOne() throws Exception {
        type("ERR1002 of Jane Doe");
        waitFor("BEGIN HERE");
        DeskWorkbench.service(Desk.class).newVisit();
        waitFor("NOTHING REPORTED YET");
        assertEquals("", workbench.ui(() -> error().getText()));
        assertFalse(workbench.ui(() -> widgets().everyText()).contains("ERR1002: the card"));
    }

    @Test
    void theGuideIsExported(@TempDir Path folder) throws Exception {
        type("Error 1000");
        workbench.until(() -> view.page().guide().isPresent(), () -> view.page().toString());
        Path file = folder.resolve("guide.html");
        workbench.run(() -> ExportHandler.export(view, GuideExport.HTML, file));
        Job.getJobManager().join(JobFamilies.EXPORT, null);
        assertTrue(Files.readString(file).contains("Cause and remedy of Error 1000 have not been published."));
    }

    @Test
    void theKeyboardReachesEverything() throws Exception {
        type("ERR1002");
        waitFor("BEGIN HERE");
        workbench.run(() -> {
            List<Control> wanted = new ArrayList<>();
            wanted.addAll(widgets().visible(Text.class));
            wanted.addAll(widgets().visible(Table.class));
            widgets().visible(Button.class).stream().filter(Button::isEnabled).forEach(wanted::add);
            wanted.add(widgets().first(StyledText.class));
            assertEquals(List.of(), widgets().notReachedByTab(wanted));
        });
    }

    @Test
    void theDarkThemeShowsTheSameOnDark() throws Exception {
        type("ERR1002");
        waitFor("BEGIN HERE");
        try {
            workbench.run(() -> Themes.setDark(true));
            workbench.until(() -> widgets().visible(StyledText.class).stream()
                    .allMatch(text -> Look.isDark(text.getBackground().getRGB())),
                    () -> widgets().visible(StyledText.class).stream().map(StyledText::getBackground).toList()
                    .toString());
        } finally {
            workbench.run(() -> Themes.setDark(false));
        }
    }

    private void choose(String words) {
        workbench.run(() -> {
            widgets().first(Text.class).setText(words);
            Table symptoms = widgets().first(Table.class);
            assertEquals(2, symptoms.getItemCount(), "one symptom and none");
            symptoms.setSelection(1);
            symptoms.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void type(String words) {
        workbench.run(() -> error().setText(words));
    }

    private Text error() {
        return widgets().all(Text.class).get(1);
    }

    private Text note() {
        return widgets().all(Text.class).get(2);
    }

    private Table table(String firstColumn) {
        return widgets().all(Table.class).stream().filter(table -> table.getColumnCount() > 0
                && table.getColumn(0).getText().equals(firstColumn)).findFirst().orElseThrow();
    }

    private void waitFor(String word) throws Exception {
        workbench.until(() -> view.page().headline().word().equals(word), () -> "not " + word + " but " + view.page());
    }

    private Widgets widgets() {
        return new Widgets(view.control());
    }
}
