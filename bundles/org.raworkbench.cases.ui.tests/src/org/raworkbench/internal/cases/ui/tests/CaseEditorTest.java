package org.raworkbench.internal.cases.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.core.Desk;
import org.raworkbench.core.Examination;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.guidance.GuideStep;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;
import org.raworkbench.internal.cases.ui.CaseEditor;
import org.raworkbench.internal.cases.ui.CaseExport;
import org.raworkbench.internal.cases.ui.Cases;
import org.raworkbench.internal.cases.ui.NewCaseHandler;
import org.raworkbench.internal.cases.ui.model.CaseDesk;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.ui.JobFamilies;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** The editor in a workbench: begin, fill, check, save, open again, take back, export. */
class CaseEditorTest {

    private static final String CASE = "org.raworkbench.cases.ui.case";

    @TempDir
    private Path folder;
    private DeskWorkbench workbench;
    private CaseDesk desk;

    @BeforeEach
    void open() throws Exception {
        workbench = new DeskWorkbench();
        workbench.leave();
        DeskWorkbench.service(Desk.class).newVisit();
        desk = DeskWorkbench.service(CaseDesk.class);
        workbench.open("org.raworkbench.inspection.ui.view", org.eclipse.ui.IViewPart.class);
    }

    @AfterEach
    void close() throws Exception {
        workbench.run(() -> workbench.window().getActivePage().closeAllEditors(false));
        Job.getJobManager().join(CaseJob.class, null);
        DeskWorkbench.service(Desk.class).newVisit();
    }

    @Test
    void aCaseFromTheDeskIsFilledAndSaysFromWhat() throws Exception {
        report("ERR1002 : Unable to read the card");
        CaseEditor editor = begin("err1002");
        assertEquals("ERR1002 : Unable to read the card", workbench.ui(() -> editor.session().draft().value("error")));
        assertTrue(workbench.ui(() -> labels(editor)).contains("From evidence: what was reported here on"),
                workbench.ui(() -> labels(editor)));
        assertTrue(workbench.ui(() -> labels(editor)).contains("To: National Service Desk"));
        assertTrue(workbench.ui(() -> new Widgets(editor.control()).visible(Button.class).stream()
                .noneMatch(button -> (button.getStyle() & SWT.CHECK) != 0 && button.getSelection())),
                "what the author confirms is never ticked");
        assertTrue(workbench.ui(() -> workbench.window().getActivePage().isEditorAreaVisible()));
    }

    @Test
    void theChecklistFollowsTheTypingAndLeadsToTheField() throws Exception {
        CaseEditor editor = begin("err1002");
        String missing = "Number of users affected is missing";
        workbench.until(() -> links(editor).contains(missing), () -> links(editor));
        assertTrue(workbench.ui(() -> header(editor)).contains("MISSING"), workbench.ui(() -> header(editor)));
        workbench.run(() -> new Widgets(editor.control()).all(Link.class).stream()
                .filter(link -> link.getText().contains(missing)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        workbench.run(() -> {
            Text focus = (Text) workbench.display().getFocusControl();
            focus.setText("3");
        });
        assertEquals("3", workbench.ui(() -> editor.session().draft().value("users")));
        workbench.until(() -> !links(editor).contains(missing), () -> links(editor));
    }

    @Test
    void itIsSavedTakenBackAndOpenedAgainAsItWas() throws Exception {
        CaseEditor editor = begin("signing-failure");
        Path file = workbench.ui(() -> editor.session().path());
        workbench.run(() -> editor.session().draft().write("application", "Synthetic Clinical System"));
        workbench.until(editor::isDirty, () -> "not dirty");
        command("org.eclipse.ui.file.save", Map.of());
        workbench.until(() -> !editor.isDirty(), () -> "still dirty: " + editor.session().problem());
        assertEquals("Synthetic Clinical System", value(file, "application"));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals("", workbench.ui(() -> editor.session().draft().value("application")));
        assertTrue(workbench.ui(editor::isDirty));
        command("org.eclipse.ui.edit.redo", Map.of());
        assertFalse(workbench.ui(editor::isDirty));
        workbench.run(() -> workbench.window().getActivePage().closeAllEditors(false));
        workbench.until(() -> !workbench.window().getActivePage().isEditorAreaVisible(),
                () -> "an empty place is left");
        CaseEditor again = opened(file);
        assertEquals("Synthetic Clinical System", workbench.ui(() -> again.session().draft().value("application")));
    }

    @Test
    void aCaseThatIsOpenElsewhereIsReadOnlyAndSaysWhy() throws Exception {
        Path file = Synthetic.file(folder, "locked", CaseState.DRAFT, null, Synthetic.NOW);
        try (CaseFile elsewhere = CaseFile.open(file, Synthetic.CLOCK)) {
            CaseEditor editor = opened(file);
            assertTrue(workbench.ui(() -> header(editor)).contains("READ ONLY"), workbench.ui(() -> header(editor)));
            assertTrue(workbench.ui(() -> header(editor)).contains("open elsewhere"));
            assertTrue(workbench.ui(() -> new Widgets(editor.control()).visible(Text.class).stream()
                    .noneMatch(Text::getEditable)));
            assertTrue(elsewhere.readOnlyReason().isEmpty());
        }
    }

    @Test
    void whatWasNotSavedIsOfferedAfterACrash() throws Exception {
        Path file = Synthetic.file(folder, "crashed", CaseState.DRAFT, null, Synthetic.NOW);
        try (CaseFile before = CaseFile.open(file, Synthetic.CLOCK)) {
            before.content().setReference("INC-7");
            before.autosave();
        }
        CaseEditor editor = opened(file);
        workbench.until(() -> labels(editor).contains("The workbench ended before this case was saved"),
                () -> labels(editor));
        workbench.run(() -> new Widgets(editor.control()).press("Take It Up Again"));
        assertEquals("INC-7", workbench.ui(() -> editor.session().draft().content().getReference()));
        assertTrue(workbench.ui(editor::isDirty));
    }

    @Test
    void aFileThatIsNoCaseSaysWhatToDo() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.racase"), "<nothing");
        workbench.run(() -> Cases.open(workbench.window().getActivePage(), file));
        CaseEditor editor = workbench.ui(() -> (CaseEditor) workbench.window().getActivePage().getActiveEditor());
        workbench.until(() -> editor.session().phase() == CaseSession.Phase.FAILED, () -> "opened");
        workbench.until(() -> header(editor).contains("NOT READ"), () -> header(editor));
        assertTrue(workbench.ui(() -> labels(editor)).contains(".bak"), workbench.ui(() -> labels(editor)));
    }

    @Test
    void whatLeavesIsShownMaskedKeptWhereTheAuthorSaysAndCopied() throws Exception {
        CaseEditor editor = begin("err1002");
        workbench.run(() -> editor.session().draft().write("action",
                "Called jane.synthetic@example.org, password=Winter2026!x"));
        workbench.run(() -> editor.bringUp(3));
        workbench.until(() -> leaving(editor).contains("jane.synthetic@example.org ->"), () -> leaving(editor));
        assertFalse(workbench.ui(() -> leaving(editor)).contains("Winter2026"), workbench.ui(() -> leaving(editor)));
        command(CASE, Map.of(CASE + ".what", "copyLong"));
        workbench.until(() -> Widgets.clipboard(workbench.display()).contains("[e-mail"),
                () -> Widgets.clipboard(workbench.display()));
        assertFalse(workbench.ui(() -> Widgets.clipboard(workbench.display())).contains("jane.synthetic"));
        workbench.run(() -> check(editor, "jane.synthetic@example.org"));
        workbench.until(() -> leaving(editor).contains("Called jane.synthetic@example.org,"), () -> leaving(editor));
        workbench.run(() -> check(editor, "secret"));
        workbench.run(() -> assertTrue(List.of(masks(editor).getItems()).stream()
                .filter(item -> item.getText(1).contains("secret")).allMatch(item -> item.getChecked())));
    }

    @Test
    void everyFormatIsWrittenWholeAndWithoutPersonalData() throws Exception {
        CaseEditor editor = begin("err1002");
        workbench.run(() -> editor.session().draft().write("action", "Called jane.synthetic@example.org"));
        for (Format format : Format.values()) {
            Path file = folder.resolve("out." + format.ending());
            workbench.run(() -> new CaseExport(editor.session().keeper(), desk.exporter(),
                    editor.session().draft().template(),
                    editor.session().draft().snapshot(), format, file).schedule());
            Job.getJobManager().join(JobFamilies.EXPORT, null);
            assertTrue(Files.size(file) > 100, format.name());
            assertFalse(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).contains("jane.synthetic"),
                    format.name());
        }
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
        assertTrue(workbench.ui(editor::isDirty), "an export saves nothing");
    }

    @Test
    void whatThePersonTickedInTroubleshootingIsCarriedIntoTheCaseAndStaysThere() throws Exception {
        report("ERR1002 : Unable to read the card");
        Desk shared = DeskWorkbench.service(Desk.class);
        GuidanceService guidance = DeskWorkbench.service(GuidanceService.class);
        GuideStep step = guidance.diagnose(shared.state().evidence(), List.of(), new Examination(Instant.now(),
                () -> false)).guide().orElseThrow().steps().stream().filter(one -> one.state() == StepState.OPEN)
                .findFirst().orElseThrow();
        shared.add(new StepTick(Instant.parse("2026-05-20T08:15:00Z"), step.id(), StepState.FAILED,
                "Synthetic note: no change"));
        workbench.until(() -> shared.state().examined(), () -> "not examined");
        CaseEditor editor = begin("err1002");
        Path file = workbench.ui(() -> editor.session().path());
        workbench.run(() -> workbench.window().getActivePage().closeAllEditors(false));
        shared.newVisit();
        CaseEditor again = opened(file);
        workbench.run(() -> again.bringUp(1));
        workbench.until(() -> leaving(again).contains(step.title()) && leaving(again).contains("done, did not help, "
                + "ticked by the person at the desk") && leaving(again).contains("Synthetic note: no change"),
                () -> leaving(again));
        assertTrue(workbench.ui(() -> new Widgets(again.control()).visible(StyledText.class).stream()
                .noneMatch(StyledText::getEditable)), "evidence is read only");
    }

    @Test
    void aTextFileIsAttachedListedAndTakenOff() throws Exception {
        CaseEditor editor = begin("err1002");
        Path note = Files.writeString(folder.resolve("inspection.txt"), "synthetic");
        workbench.run(() -> editor.session().attach(note, org.raworkbench.internal.cases.ui.model.AttachmentLines
                .guess("inspection.txt"), false));
        workbench.until(() -> editor.session().draft().content().getAttachments().size() == 1, () -> "not attached");
        workbench.run(() -> editor.bringUp(2));
        workbench.until(() -> new Widgets(editor.control()).visible(Table.class).stream().anyMatch(table ->
                table.getItemCount() == 1 && table.getItem(0).getText(1).equals("Inspection report")),
                        () -> "not listed");
        workbench.run(() -> new Widgets(editor.control()).press("Remove"));
        assertEquals(0, workbench.ui(() -> editor.session().draft().content().getAttachments().size()));
    }

    private void report(String error) throws Exception {
        Desk shared = DeskWorkbench.service(Desk.class);
        shared.add(new ReportedSymptom(Instant.now(), Optional.of("cannot-read-card"), error));
        workbench.until(() -> shared.state().examined(), () -> "not examined");
    }

    private CaseEditor begin(String template) throws Exception {
        CaseTemplate wanted = desk.offer().templates().stream().filter(one -> one.id().equals(template)).findFirst()
                .orElseThrow();
        Job job = workbench.ui(() -> NewCaseHandler.create(workbench.window().getActivePage(), desk, wanted,
                "Synthetic case", folder, false));
        job.join();
        return shown();
    }

    private CaseEditor opened(Path file) throws Exception {
        workbench.run(() -> Cases.open(workbench.window().getActivePage(), file));
        return shown();
    }

    private CaseEditor shown() throws Exception {
        workbench.until(() -> workbench.window().getActivePage().getActiveEditor() instanceof CaseEditor editor
                && editor.session().phase() == CaseSession.Phase.OPEN && editor.session().checked(), () -> "no editor");
        return workbench.ui(() -> (CaseEditor) workbench.window().getActivePage().getActiveEditor());
    }

    private void command(String id, Map<String, String> parameters) throws Exception {
        workbench.run(() -> workbench.window().getActivePage().activate(
                workbench.window().getActivePage().getActiveEditor()));
        workbench.ui(() -> {
            ICommandService commands = workbench.window().getService(ICommandService.class);
            return workbench.window().getService(IHandlerService.class).executeCommand(
                    ParameterizedCommand.generateCommand(commands.getCommand(id), parameters), null);
        });
    }

    private static String labels(CaseEditor editor) {
        StringBuilder text = new StringBuilder();
        new Widgets(editor.control()).visible(Label.class).forEach(label -> text.append(label.getText()).append('\n'));
        return text.toString();
    }

    private static String links(CaseEditor editor) {
        StringBuilder text = new StringBuilder();
        new Widgets(editor.control()).visible(Link.class).forEach(link -> text.append(link.getText()).append('\n'));
        return text.toString();
    }

    private static String header(CaseEditor editor) {
        return new Widgets(editor.control()).first(StyledText.class).getText();
    }

    private static String leaving(CaseEditor editor) {
        StringBuilder text = new StringBuilder();
        new Widgets(editor.control()).visible(StyledText.class).forEach(one -> text.append(one.getText()).append('\n'));
        return text.toString();
    }

    private static Table masks(CaseEditor editor) {
        return new Widgets(editor.control()).visible(Table.class).get(0);
    }

    private static void check(CaseEditor editor, String found) {
        Table table = masks(editor);
        List.of(table.getItems()).stream().filter(item -> item.getText(1).contains(found)).findFirst()
                .ifPresent(item -> {
            item.setChecked(!item.getChecked());
            Event event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            table.notifyListeners(SWT.Selection, event);
        });
    }

    private static String value(Path file, String id) throws Exception {
        return CaseFile.peek(file).getFields().stream().filter(field -> id.equals(field.getId())).map(Field::getValue)
                .findFirst().orElse("");
    }
}
