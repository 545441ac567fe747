package org.raworkbench.internal.cases.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.core.EvidenceDocument;
import org.raworkbench.internal.cases.ui.model.CaseDesk;
import org.raworkbench.internal.cases.ui.model.CaseFolderPreference;
import org.raworkbench.internal.cases.ui.model.CaseJob;

/** Begins a case: asks for its form, fills it from the desk, saves and opens it. */
public final class NewCaseHandler extends AbstractHandler {

    private static final String TEMPLATE = "org.raworkbench.cases.ui.new.template";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        begin(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
                Optional.ofNullable(event.getParameter(TEMPLATE)));
        return null;
    }

    /**
     * Asks for the form in the window of {@code page}; what the desk has is looked up in a job before.
     *
     * @param wanted id of the form to begin with
     */
    static void begin(IWorkbenchPage page, Optional<String> wanted) {
        Shell shell = page.getWorkbenchWindow().getShell();
        Display display = shell.getDisplay();
        new CaseJob(Messages.New_title, null, monitor -> {
            Optional<CaseDesk> desk = Services.find();
            Optional<CaseDesk.Offer> offer = desk.map(CaseDesk::offer)
                    .map(found -> wanted.isPresent() ? found.suggesting(wanted.get()) : found);
            Path folder = new CaseFolderPreference().folder();
            display.asyncExec(() -> {
                if (shell.isDisposed()) {
                    return;
                }
                if (offer.isEmpty()) {
                    MessageDialog.openError(shell, Messages.New_title, Messages.New_noService);
                    return;
                }
                NewCaseDialog dialog = new NewCaseDialog(shell, offer.get(), folder);
                if (dialog.open() == Window.OK) {
                    create(page, desk.get(), dialog.template(), dialog.caseTitle(), dialog.folder(),
                            dialog.withReports());
                }
            });
        }).schedule();
    }

    /**
     * Fills a case from the desk, saves it in {@code folder} under a name of its own, and opens it.
     *
     * @param reports whether reports about what is on the desk are attached
     */
    public static Job create(IWorkbenchPage page, CaseDesk desk, CaseTemplate template, String title, Path folder,
            boolean reports) {
        Shell shell = page.getWorkbenchWindow().getShell();
        Display display = shell.getDisplay();
        Job job = new CaseJob(Messages.New_title, null, monitor -> {
            Path file = CaseFolderPreference.free(folder, title);
            try (CaseFile made = CaseFile.create(file, desk.draft(template, title), desk.clock())) {
                if (reports) {
                    for (EvidenceDocument document : desk.documents(monitor::isCanceled)) {
                        made.attach(document);
                    }
                    made.save();
                }
            }
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    Cases.open(page, file);
                    Cases.saved();
                }
            });
        });
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!event.getResult().isOK()) {
                display.asyncExec(() -> MessageDialog
                        .openError(shell, Messages.New_title, event.getResult().getMessage()));
            }
        }));
        job.setSystem(false);
        job.schedule();
        return job;
    }
}
