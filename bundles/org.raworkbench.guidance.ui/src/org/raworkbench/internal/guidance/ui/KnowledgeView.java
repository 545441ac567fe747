package org.raworkbench.internal.guidance.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.PlatformUI;
import org.raworkbench.core.Subscription;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.file.UnreadableXmiException;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.guidance.knowledge.KnowledgeBase;
import org.raworkbench.internal.guidance.base.KnowledgeCheck.Remark;
import org.raworkbench.internal.guidance.base.KnowledgeFiles;
import org.raworkbench.internal.guidance.ui.model.EntryRow;
import org.raworkbench.internal.guidance.ui.model.SiteDraft;
import org.raworkbench.internal.guidance.ui.model.TroubleshootingWatch;
import org.raworkbench.ui.ExportJob;
import org.raworkbench.ui.ServiceView;

/** All knowledge with its sources, and the site's own file, which is edited and checked here. */
public final class KnowledgeView extends ServiceView<TroubleshootingWatch> implements KnowledgePane.Host,
        ISaveablePart {

    /** Id of the view. */
    public static final String ID = "org.raworkbench.guidance.ui.knowledge";

    private KnowledgePane pane;
    private Optional<SiteDraft> draft = Optional.empty();
    private List<Remark> remarks = List.of();
    private boolean dirty;
    private String checked = "";

    public KnowledgeView() {
        super(TroubleshootingWatch.class);
    }

    @Override
    protected Subscription listen(TroubleshootingWatch found, Runnable changed) {
        return () -> { };
    }

    @Override
    protected void createWidgets(Composite parent) {
        pane = new KnowledgePane(parent, this);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.raworkbench.help.knowledge");
        load();
    }

    @Override
    protected void refresh(boolean again) {
        pane.show(draft, remarks, dirty);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void load() {
        Job.create(Messages.Knowledge_reading, (ICoreRunnable) monitor -> {
            try {
                SiteDraft read = SiteDraft.read(SiteKnowledge.ofThisComputer());
                onThread(() -> begin(read));
            } catch (IOException failed) {
                onThread(() -> announce(NLS.bind(Messages.Knowledge_unreadable, String.valueOf(failed.getMessage()))));
            }
        }).schedule();
    }

    private void begin(SiteDraft read) {
        draft = Optional.of(read);
        setDirty(false);
        check();
    }

    @Override
    public void edited() {
        setDirty(true);
        check();
    }

    /** Checks the draft in the background; an answer to an older text is thrown away. */
    private void check() {
        draft.ifPresent(present -> {
            String text = present.text();
            checked = text;
            refresh(false);
            Job.createSystem(Messages.Knowledge_checking, (ICoreRunnable) monitor -> {
                List<Remark> found = present.check(text);
                onThread(() -> {
                    if (checked.equals(text)) {
                        remarks = found;
                        refresh(false);
                    }
                });
            }).schedule();
        });
    }

    @Override
    public void override(Entry entry) {
        draft.ifPresent(present -> {
            Entry copy = present.override(entry);
            edited();
            pane.select(copy);
        });
    }

    @Override
    public void create(EClass kind) {
        draft.ifPresent(present -> {
            Entry entry = present.create(kind, LocalDate.now());
            edited();
            pane.select(entry);
        });
    }

    @Override
    public void remove(EntryRow row) {
        draft.ifPresent(present -> {
            present.remove(row.entry());
            edited();
        });
    }

    @Override
    public void save() {
        draft.ifPresent(present -> {
            String text = present.text();
            Job.create(Messages.Knowledge_checking, (ICoreRunnable) monitor -> {
                boolean broken = present.check(text).stream().anyMatch(Remark::broken);
                onThread(() -> {
                    if (broken) {
                        MessageDialog.openInformation(getSite().getShell(), Messages.Knowledge_title,
                                Messages.Knowledge_broken);
                    } else if (mayReplace(present)) {
                        put(present.file(), text);
                    }
                });
            }).schedule();
        });
    }

    /** Whether a file that could not be read may be replaced. */
    private boolean mayReplace(SiteDraft present) {
        return present.unreadable().isEmpty() || MessageDialog.openQuestion(getSite().getShell(),
                Messages.Knowledge_title,
                NLS.bind(Messages.Knowledge_replace, present.unreadable().orElseThrow().describe()));
    }

    private void put(Path file, String text) {
        Job job = writing(file, text);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().isOK()) {
                service().ifPresent(TroubleshootingWatch::reload);
                onThread(() -> saved(text));
            }
        }));
        job.schedule();
    }

    private void saved(String text) {
        announce(Messages.Knowledge_saved);
        if (draft.filter(present -> present.text().equals(text)).isPresent()) {
            setDirty(false);
            refresh(false);
        }
    }

    /** A job of the family EXPORT that writes {@code text}; the folder is made where there is none. */
    private static Job writing(Path file, String text) {
        return new ExportJob(file, () -> {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            return text;
        });
    }

    /** Writes the site's knowledge to {@code file}, for colleagues. */
    @Override
    public void exportTo(Path file) {
        draft.ifPresent(present -> {
            Job job = writing(file, present.text());
            announceWhenDone(job, NLS.bind(Messages.Knowledge_exported, file));
            job.schedule();
        });
    }

    /** Puts the entries of a colleague's {@code file} into the draft; it is in force when it was saved. */
    @Override
    public void importFrom(Path file) {
        Job.create(Messages.Knowledge_reading, (ICoreRunnable) monitor -> {
            try {
                KnowledgeBase theirs = KnowledgeFiles.read(file).root();
                onThread(() -> draft.ifPresent(present -> {
                    int entries = present.include(theirs);
                    edited();
                    announce(NLS.bind(Messages.Knowledge_imported, entries, file));
                }));
            } catch (UnreadableXmiException broken) {
                onThread(() -> MessageDialog.openError(getSite().getShell(), Messages.Knowledge_title,
                        NLS.bind(Messages.Knowledge_notImported, new Object[] {file, broken.line(),
                        broken.getMessage()})));
            } catch (IOException failed) {
                onThread(() -> MessageDialog.openError(getSite().getShell(), Messages.Knowledge_title,
                        NLS.bind(Messages.Knowledge_unreadable, String.valueOf(failed.getMessage()))));
            }
        }).schedule();
    }

    private void setDirty(boolean on) {
        dirty = on;
        Display.getCurrent().asyncExec(() -> firePropertyChange(PROP_DIRTY));
    }

    /** The outermost control of the view. */
    public Composite control() {
        return pane.control();
    }

    /** The draft, when it was read. */
    public Optional<SiteDraft> draft() {
        return draft;
    }

    /** What the last check said. */
    public List<Remark> remarks() {
        return remarks;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        save();
    }

    @Override
    public void doSaveAs() {
        // there is one place for the site's file
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return dirty;
    }
}
