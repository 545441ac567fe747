package org.raworkbench.internal.cases.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.core.Desk;
import org.raworkbench.internal.cases.ui.CaseEditor;
import org.raworkbench.internal.cases.ui.Cases;
import org.raworkbench.internal.cases.ui.NewCaseHandler;
import org.raworkbench.internal.cases.ui.model.CaseDesk;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** The workbench with an empty desk and no case open, and what the tests of cases do in it. */
final class CaseBench implements AutoCloseable {

    private static final String CASE = "org.raworkbench.cases.ui.case";

    private final DeskWorkbench workbench = new DeskWorkbench();
    private final CaseDesk cases;
    private final Desk desk;

    CaseBench() throws Exception {
        workbench.leave();
        desk = DeskWorkbench.service(Desk.class);
        desk.newVisit();
        cases = DeskWorkbench.service(CaseDesk.class);
        workbench.open("org.raworkbench.inspection.ui.view", org.eclipse.ui.IViewPart.class);
    }

    DeskWorkbench workbench() {
        return workbench;
    }

    Desk desk() {
        return desk;
    }

    /** A case of {@code template} from what is on the desk. */
    CaseEditor begin(String template, Path folder) throws Exception {
        CaseTemplate wanted = cases.offer().templates().stream().filter(one -> one.id().equals(template)).findFirst()
                .orElseThrow();
        Job job = workbench.ui(() -> NewCaseHandler.create(workbench.window().getActivePage(), cases, wanted,
                "Synthetic case", folder, false));
        job.join();
        return shown();
    }

    CaseEditor opened(Path file) throws Exception {
        workbench.run(() -> Cases.open(workbench.window().getActivePage(), file));
        return shown();
    }

    CaseEditor shown() throws Exception {
        workbench.until(() -> workbench.window().getActivePage().getActiveEditor() instanceof CaseEditor editor
                && editor.session().phase() == CaseSession.Phase.OPEN && editor.session().checked(), () -> "no editor");
        return workbench.ui(() -> (CaseEditor) workbench.window().getActivePage().getActiveEditor());
    }

    /** Does {@code what} with the case in front, as the menu does. */
    void menu(String what) {
        command(CASE, Map.of(CASE + ".what", what));
    }

    /** Gives the command {@code id} to the case in front. It may open a dialog: nothing waits for its end. */
    void command(String id, Map<String, String> parameters) {
        workbench.run(() -> {
            workbench.window().getActivePage().activate(workbench.window().getActivePage().getActiveEditor());
            workbench.display().asyncExec(() -> execute(id, parameters));
        });
    }

    private void execute(String id, Map<String, String> parameters) {
        try {
            ICommandService commands = workbench.window().getService(ICommandService.class);
            workbench.window().getService(IHandlerService.class).executeCommand(
                    ParameterizedCommand.generateCommand(commands.getCommand(id), parameters), null);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Presses the button with {@code words} in the editor; a dialog that it opens stays open. */
    void press(CaseEditor editor, String words) {
        workbench.run(() -> workbench.display().asyncExec(() -> new Widgets(editor.control()).press(words)));
    }

    /** Waits for the dialog called {@code title}. */
    Widgets dialog(String title) throws Exception {
        workbench.until(() -> shell(title) != null, () -> "no dialog " + title);
        return workbench.ui(() -> new Widgets(shell(title)));
    }

    /** Presses the button with {@code words} in the dialog called {@code title} and waits until it is gone. */
    void answer(String title, String words) throws Exception {
        Widgets dialog = dialog(title);
        workbench.run(() -> dialog.press(words));
        workbench.until(() -> shell(title) == null, () -> title + " stays");
    }

    private Shell shell(String title) {
        return List.of(workbench.display().getShells()).stream()
                .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null);
    }

    /** Everything that can be read in the editor. */
    String words(CaseEditor editor) {
        StringBuilder text = new StringBuilder();
        Widgets widgets = new Widgets(editor.control());
        widgets.visible(Label.class).forEach(label -> text.append(label.getText()).append('\n'));
        widgets.visible(StyledText.class).forEach(one -> text.append(one.getText()).append('\n'));
        return text.toString();
    }

    @Override
    public void close() throws Exception {
        workbench.run(() -> workbench.window().getActivePage().closeAllEditors(false));
        Job.getJobManager().join(CaseJob.class, null);
        workbench.leave();
        desk.newVisit();
    }
}
