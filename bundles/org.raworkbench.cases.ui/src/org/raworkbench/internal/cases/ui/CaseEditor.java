package org.raworkbench.internal.cases.ui;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.cases.ui.model.CaseDraft;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.internal.cases.ui.model.CaseSession.Phase;
import org.raworkbench.internal.cases.ui.model.MaskRow;
import org.raworkbench.ui.Coalescer;
import org.raworkbench.ui.Themes;

/** The Support Case editor. */
public final class CaseEditor extends EditorPart implements LeavingPage.Host {

    /** Id of the editor. */
    public static final String ID = "org.raworkbench.cases.ui.editor";

    private static final String CONTEXT = "org.raworkbench.cases.ui.context";
    private static final int PAUSE_MILLIS = 500;
    private static final long CLOSING_MILLIS = 3000;

    private final Runnable pause = this::settled;
    private CaseSession session;
    private CasePane pane;
    private Display display;
    private Coalescer updates;
    private Subscription theme = () -> { };
    private boolean wasDirty;
    private Object settledAt;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CaseInput)) {
            throw new PartInitException(NLS.bind(Messages.Editor_wrongInput, input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        Executor onThread = task -> display.asyncExec(() -> {
            if (!display.isDisposed()) {
                task.run();
            }
        });
        session = new CaseSession(path(), Services::find, onThread);
        pane = new CasePane(parent, session, this, this::prepare);
        updates = Coalescer.on(display, () -> refresh(false));
        session.listen(this::changed);
        handle("org.eclipse.ui.edit.undo", () -> opened().filter(CaseDraft::writable).ifPresent(CaseDraft::undo));
        handle("org.eclipse.ui.edit.redo", () -> opened().filter(CaseDraft::writable).ifPresent(CaseDraft::redo));
        handle("org.eclipse.ui.edit.copy", this::copySelected);
        handle("org.eclipse.ui.edit.selectAll", this::selectAll);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.raworkbench.help.support_case");
        theme = Themes.listen(() -> display.asyncExec(() -> refresh(true)));
        session.open();
    }

    private Path path() {
        return ((CaseInput) getEditorInput()).path();
    }

    private Optional<CaseDraft> opened() {
        return session != null && session.phase() == Phase.OPEN ? Optional.of(session.draft()) : Optional.empty();
    }

    private void changed() {
        updates.changed();
        if (session.phase() == Phase.OPEN) {
            // once the author pauses the case is looked through and kept
            display.timerExec(PAUSE_MILLIS, pause);
        }
    }

    private void settled() {
        if (pane.control().isDisposed() || opened().isEmpty()) {
            return;
        }
        Object mark = session.draft().history().mark();
        if (mark != settledAt) {
            settledAt = mark;
            session.settled();
            prepareWhereSeen();
        }
    }

    private void refresh(boolean again) {
        if (pane.control().isDisposed()) {
            return;
        }
        pane.show(again);
        opened().ifPresent(draft -> {
            String title = draft.content().getTitle();
            setPartName(title == null || title.isBlank() ? getEditorInput().getName() : title);
        });
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
        getEditorSite().getActionBars().updateActionBars();
    }

    /** The case and everything that is known about it; on the user interface's thread. */
    public CaseSession session() {
        return session;
    }

    CasePane pane() {
        return pane;
    }

    /** The outermost control. */
    public Composite control() {
        return pane.control();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public boolean isDirty() {
        return opened().map(draft -> draft.writable() && draft.history().dirty()).orElse(false);
    }

    /** Saves while the window goes on: the disk may be a network drive that takes its time, or that has gone. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        if (opened().isEmpty()) {
            return;
        }
        Job job = session.save();
        job.schedule();
        waitFor(job, monitor);
        IStatus result = job.getResult();
        if (result == null || !result.isOK()) {
            monitor.setCanceled(true);
            session.said(result == null ? Messages.Editor_notSaved : result.getMessage());
        } else {
            Cases.saved();
        }
        refresh(false);
    }

    private void waitFor(Job job, IProgressMonitor monitor) {
        try {
            ModalContext.run(inBackground -> {
                try {
                    job.join();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            }, true, monitor, display);
            // what the job said waits in line for this thread
            while (display.readAndDispatch()) {
                continue;
            }
        } catch (InvocationTargetException | InterruptedException ended) {
            session.said(Messages.Editor_notSaved);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return opened().isPresent();
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.SaveAs_title);
        dialog.setFilterExtensions(new String[] {"*.racase"});
        dialog.setFilterPath(path().getParent().toString());
        dialog.setFileName(path().getFileName().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            saveAs(Path.of(chosen.endsWith(".racase") ? chosen : chosen + ".racase"));
        }
    }

    /** Writes the case to {@code file}, which must not be there, and goes on with it there. */
    public void saveAs(Path file) {
        var snapshot = session.draft().snapshot();
        Job job = new CaseJob(Messages.SaveAs_title, session.keeper().rule(),
                monitor -> session.keeper().saveAs(snapshot, file, session.desk().clock()));
        job.addJobChangeListener(IJobChangeListener.onDone(event -> display.asyncExec(() -> {
            if (event.getResult().isOK() && !pane.control().isDisposed()) {
                Cases.open(getSite().getPage(), file);
                getSite().getPage().closeEditor(this, false);
            } else if (!event.getResult().isOK()) {
                session.said(event.getResult().getMessage());
            }
        })));
        job.schedule();
    }

    @Override
    public void dispose() {
        theme.close();
        if (session != null) {
            boolean ending = PlatformUI.getWorkbench().isClosing();
            session.close().filter(job -> ending).ifPresent(CaseEditor::waitShortly);
            if (!ending) {
                Cases.hideEmptyEditorArea(getSite().getPage());
            }
        }
        super.dispose();
    }

    /** Others would find the case locked if the workbench ended before it gave the file back. */
    private static void waitShortly(Job job) {
        try {
            job.join(CLOSING_MILLIS, null);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Goes to the tab at {@code index}. */
    public void bringUp(int index) {
        pane.bringUp(index);
    }

    /** Goes to the field {@code id}. */
    public void reveal(String id) {
        pane.reveal(id);
    }

    private void prepareWhereSeen() {
        if (pane.leavingInFront()) {
            prepare();
        }
    }

    @Override
    public void prepare() {
        Leaving.preview(session, pane.leaving());
    }

    @Override
    public void copy(boolean longOne) {
        Leaving.copy(session, pane.leaving(), longOne,
                () -> say(longOne ? Messages.Copy_long : Messages.Copy_short));
    }

    @Override
    public void export(Format format) {
        new ExportDialogs(getSite().getShell(), session).export(format, this::say);
    }

    @Override
    public void keep(MaskRow row, boolean keep) {
        session.draft().keep(row.kind(), row.found(), keep);
        settled();
    }

    @Override
    public String label(String source) {
        return session.draft().template().field(source).map(TemplateField::label).orElse(source);
    }

    @Override
    public boolean writable() {
        return session.draft().writable();
    }

    private void say(String words) {
        session.said(words);
    }

    /** Compares what is in memory with {@code other}, a file of this or another version. */
    public void compare(Path other) {
        CompareDialog.open(getSite().getShell(), session, other, false);
    }

    /** Compares what is in memory with the version before the last save, and offers to go back to that. */
    public void compareBefore() {
        CompareDialog.open(getSite().getShell(), session, CaseFile.backupOf(path()), true);
    }

    /** Attaches what is on the desk as reports. */
    public void attachReports() {
        opened().filter(CaseDraft::writable).ifPresent(draft -> session.attachReports());
    }

    /** Fills the fields again that the author has not written. */
    public void refill() {
        opened().filter(CaseDraft::writable).ifPresent(draft -> session.refill());
    }

    private void copySelected() {
        if (!pane.copy()) {
            Control focus = display.getFocusControl();
            if (focus instanceof Text text) {
                text.copy();
            } else if (focus instanceof StyledText text) {
                text.copy();
            }
        }
    }

    private void selectAll() {
        Control focus = display.getFocusControl();
        if (focus instanceof Text text) {
            text.selectAll();
        } else if (focus instanceof StyledText text) {
            text.selectAll();
        }
    }

    private void handle(String command, Runnable work) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                work.run();
                return null;
            }
        });
    }
}
