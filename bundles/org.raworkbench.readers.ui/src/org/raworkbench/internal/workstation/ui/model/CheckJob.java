package org.raworkbench.internal.workstation.ui.model;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.raworkbench.workstation.WorkstationChecker;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationReportException;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationSnapshot;

/** One check as a job, so that it shows as work in progress, can be cancelled, and can be waited for. */
public final class CheckJob extends Job {

    /** The family of these jobs. */
    public static final Object FAMILY = CheckJob.class;

    /** Hears how the check goes on; from several threads. */
    interface Listener {
        void progress(CheckJob job, int done, int total, String probe);

        void checked(CheckJob job, WorkstationSnapshot snapshot);

        void failed(CheckJob job, String why);
    }

    private final WorkstationChecker checker;
    private final WorkstationRequest request;
    private final Listener listener;

    CheckJob(String name, WorkstationChecker checker, WorkstationRequest request, Listener listener) {
        super(NLS.bind(Messages.Job_check, name));
        this.checker = Objects.requireNonNull(checker, "checker");
        this.request = Objects.requireNonNull(request, "request");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            WorkstationSnapshot snapshot = checker.check(request, new Following(monitor));
            listener.checked(this, snapshot);
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (WorkstationReportException unusable) {
            listener.failed(this, unusable.getMessage());
            return Status.OK_STATUS;
        } catch (RuntimeException | LinkageError failure) {
            // Whatever it is, the view must not wait for an answer that never comes.
            listener.failed(this, Messages.Job_internal);
            return Status.error(Messages.Job_internal, failure);
        } finally {
            monitor.done();
        }
    }

    /** Called from several threads by the probes; the monitor is told by one at a time. */
    private final class Following implements WorkstationProgress {
        private final IProgressMonitor monitor;
        private int told;

        private Following(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public synchronized void probed(int done, int total, String probe) {
            if (told == 0) {
                monitor.beginTask(getName(), total);
            }
            monitor.worked(Math.max(0, done - told));
            told = Math.max(told, done);
            listener.progress(CheckJob.this, done, total, probe);
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
