package org.raworkbench.internal.cases.ui.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.core.EvidenceDocument;
import org.raworkbench.core.Subscription;

/**
 * A case that is open in an editor: what the author works on, the file, and what there is to say about it. Its state
 * belongs
 * to the user interface's thread; the disk and the engines are asked in jobs, whose results come back to that thread.
 */
public final class CaseSession {

    /** How far it has got. */
    public enum Phase {
        /** The file is being read. */
        OPENING,
        /** The file could not be read. */
        FAILED,
        /** The author can work on it, or read it. */
        OPEN,
        /** The editor is closed. */
        CLOSED
    }

    /**
     * What the knowledge calls things.
     *
     * @param causes all causes
     * @param steps names of steps by their ids
     */
    public record Names(List<CauseChoice> causes, Map<String, String> steps) {

        public Names {
            causes = List.copyOf(causes);
            steps = Map.copyOf(steps);
        }
    }

    private final Path path;
    private final Supplier<Optional<CaseDesk>> services;
    private final Executor executor;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Phase phase = Phase.OPENING;
    private String problem = "";
    private CaseDesk desk;
    private CaseKeeper keeper;
    private CaseDraft draft;
    private Names names = new Names(List.of(), Map.of());
    private Checklist checklist = Checklist.NONE;
    private boolean checked;
    private Optional<SupportCase> recovery = Optional.empty();
    private CaseJob checking;
    private boolean restorable;
    private Object autosaved;

    /**
     * @param services looks for the engines, off the user interface's thread
     * @param executor does work on the user interface's thread
     */
    public CaseSession(Path path, Supplier<Optional<CaseDesk>> services, Executor executor) {
        this.path = Objects.requireNonNull(path, "path");
        this.services = services;
        this.executor = executor;
    }

    /** Calls {@code listener} on the user interface's thread after each change. */
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** How far it has got. */
    public Phase phase() {
        return phase;
    }

    /** Why it could not be read, or what failed last; empty otherwise. */
    public String problem() {
        return problem;
    }

    /** What the author works on, once it is open. */
    public CaseDraft draft() {
        return Objects.requireNonNull(draft, "draft");
    }

    /** The file, for jobs under its rule. */
    public CaseKeeper keeper() {
        return Objects.requireNonNull(keeper, "keeper");
    }

    /** The engines. */
    public CaseDesk desk() {
        return Objects.requireNonNull(desk, "desk");
    }

    /** What is missing, doubtful, contradicted, as of a moment ago. */
    public Checklist checklist() {
        return checklist;
    }

    /** Whether the case was looked at once. */
    public boolean checked() {
        return checked;
    }

    /** The causes to choose from, and what the steps of guides are called. */
    public Names names() {
        return names;
    }

    /** What was not saved when the workbench ended, until the author has decided. */
    public Optional<SupportCase> recovery() {
        return recovery;
    }

    /** Reads the file; also once more after that failed. */
    public void open() {
        phase = Phase.OPENING;
        changed();
        new CaseJob(Messages.Job_open, null, monitor -> {
            Optional<CaseDesk> found = services.get();
            if (found.isEmpty()) {
                executor.execute(() -> failed(Messages.Session_noServices));
                return;
            }
            try {
                CaseKeeper opened = CaseKeeper.open(path, found.get().clock());
                SupportCase content = opened.content();
                CaseTemplate template = found.get().templateOf(content);
                Names names = new Names(found.get().causes(), found.get().steps());
                Optional<SupportCase> unsaved = opened.unsaved();
                executor.execute(() -> opened(found.get(), opened, content, template, names, unsaved));
            } catch (CaseFileException unreadable) {
                boolean before = Files.exists(CaseFile.backupOf(path));
                executor.execute(() -> {
                    restorable = before;
                    failed(unreadable.getMessage());
                });
            }
        }).schedule();
    }

    private void opened(CaseDesk found, CaseKeeper opened, SupportCase content, CaseTemplate template,
            Names known, Optional<SupportCase> unsaved) {
        if (phase == Phase.CLOSED) {
            new CaseJob(Messages.Job_close, opened.rule(), monitor -> opened.close()).schedule();
            return;
        }
        desk = found;
        keeper = opened;
        names = known;
        recovery = unsaved;
        problem = "";
        draft = new CaseDraft(content, template, opened.readOnlyReason().isEmpty(), found.clock());
        draft.listen(this::changed);
        autosaved = draft.history().mark();
        phase = Phase.OPEN;
        changed();
        settled();
    }

    private void failed(String why) {
        if (phase != Phase.CLOSED) {
            phase = Phase.FAILED;
            problem = why;
            changed();
        }
    }

    /** The author has paused: the case is looked at, and kept beside the file where it is not saved. */
    public void settled() {
        if (phase != Phase.OPEN) {
            return;
        }
        Object mark = draft.history().mark();
        SupportCase copy = draft.snapshot();
        if (checking != null) {
            checking.cancel();
        }
        checking = new CaseJob(Messages.Job_check, null, monitor -> {
            Checklist found = desk.check(copy, draft.template());
            executor.execute(() -> {
                checklist = found;
                checked = true;
                changed();
            });
        });
        checking.schedule();
        if (draft.writable() && recovery.isEmpty() && draft.history().dirty() && mark != autosaved) {
            autosaved = mark;
            SupportCase kept = draft.snapshot();
            new CaseJob(Messages.Job_autosave, keeper.rule(), monitor -> autosave(kept)).schedule();
        }
    }

    private void autosave(SupportCase kept) {
        try {
            keeper.autosave(kept);
        } catch (CaseFileException failed) {
            // said in the editor and not in a dialog at each pause
            executor.execute(() -> said(failed.getMessage()));
        }
    }

    /** The file of the case as it is now goes to the disk; done in the job it gives. */
    public Job save() {
        Object mark = draft.history().mark();
        SupportCase copy = draft.snapshot();
        return new CaseJob(Messages.Job_save, keeper.rule(), monitor -> {
            keeper.save(copy);
            executor.execute(() -> {
                problem = "";
                autosaved = mark;
                draft.saved(mark);
            });
        });
    }

    /** Takes what was not saved, or throws it away. */
    public void recover(boolean take) {
        Optional<SupportCase> unsaved = recovery;
        recovery = Optional.empty();
        if (take) {
            unsaved.ifPresent(draft::become);
        } else {
            run(Messages.Job_save, () -> keeper.discardUnsaved());
        }
        changed();
        settled();
    }

    /** Fills the case from the desk as it is now. */
    public void refill() {
        SupportCase copy = draft.snapshot();
        new CaseJob(Messages.Job_fill, null, monitor -> {
            desk.refill(copy, draft.template());
            executor.execute(() -> {
                if (phase == Phase.OPEN) {
                    draft.become(copy);
                    settled();
                }
            });
        }).schedule();
    }

    /** Copies {@code file} into the folder of the case and lists it. */
    public void attach(Path file, AttachmentKind kind, boolean looked) {
        run(Messages.Job_attach, () -> {
            Attachment stored = keeper.attach(file, kind, looked);
            executor.execute(() -> {
                draft.attach(stored);
                settled();
            });
        });
    }

    /** Attaches what is on the desk as reports, in a job that the person sees and can end. */
    public Job attachReports() {
        CaseJob job = new CaseJob(Messages.Job_reports, keeper.rule(), monitor -> {
            List<EvidenceDocument> documents = desk.documents(monitor::isCanceled);
            List<Attachment> stored = new ArrayList<>();
            for (EvidenceDocument document : documents) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                stored.add(keeper.attach(document));
            }
            executor.execute(() -> attached(stored));
        });
        job.setSystem(false);
        job.setUser(true);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().matches(IStatus.ERROR)) {
                executor.execute(() -> said(event.getResult().getMessage()));
            }
        }));
        job.schedule();
        return job;
    }

    private void attached(List<Attachment> reports) {
        if (phase != Phase.OPEN) {
            return;
        }
        draft.attachReports(reports);
        said(reports.isEmpty() ? Messages.Session_noReports : NLS.bind(reports.size() == 1 ? Messages.Session_report
                : Messages.Session_reports, reports.size()));
        settled();
    }

    /** Puts the version before the last save in the place of a file that could not be read, and opens that. */
    public void restore() {
        phase = Phase.OPENING;
        changed();
        new CaseJob(Messages.Job_restore, null, monitor -> {
            try {
                CaseFile.restore(path);
                executor.execute(this::open);
            } catch (CaseFileException damaged) {
                executor.execute(() -> failed(damaged.getMessage()));
            }
        }).schedule();
    }

    /** Whether there is a version before the last save to go back to, where the file could not be read. */
    public boolean restorable() {
        return restorable;
    }

    /** Something that touches the files of the case. */
    @FunctionalInterface
    public interface FileWork {
        /** Does it. */
        void run() throws CaseFileException;
    }

    /** Does {@code work} in a job of the case; what fails is said in the editor. */
    public void run(String name, FileWork work) {
        new CaseJob(name, keeper.rule(), monitor -> {
            try {
                work.run();
            } catch (CaseFileException failed) {
                executor.execute(() -> said(failed.getMessage()));
            }
        }).schedule();
    }

    /** Says {@code sentence} in the editor until something else happens. */
    public void said(String sentence) {
        problem = sentence;
        changed();
    }

    /** Gives the file back; what is not saved is thrown away. The job that does it. */
    public Optional<Job> close() {
        boolean open = phase == Phase.OPEN;
        phase = Phase.CLOSED;
        listeners.clear();
        if (!open) {
            return Optional.empty();
        }
        Job job = new CaseJob(Messages.Job_close, keeper.rule(), monitor -> keeper.close());
        job.schedule();
        return Optional.of(job);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
