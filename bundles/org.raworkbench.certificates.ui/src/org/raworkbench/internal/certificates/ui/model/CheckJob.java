package org.raworkbench.internal.certificates.ui.model;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CheckProgress;

/** One check as a job, so that it shows as work in progress, can be cancelled, and can be waited for. */
public final class CheckJob extends Job {

    /** The family of these jobs. */
    public static final Object FAMILY = CheckJob.class;

    private static final int STEPS = 1000;

    /** Hears how the check goes on. */
    interface Listener {
        void progress(CheckJob job, int done, int total);

        void checked(CheckJob job, CertificateReport report, boolean cancelled);

        void failed(CheckJob job, String why);
    }

    private final Function<CheckProgress, CertificateReport> work;
    private final Listener listener;

    CheckJob(String name, Function<CheckProgress, CertificateReport> work, Listener listener) {
        super(NLS.bind(Messages.Job_check, name));
        this.work = Objects.requireNonNull(work, "work");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), STEPS);
        try {
            CertificateReport report = work.apply(new Following(monitor));
            listener.checked(this, report, monitor.isCanceled());
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (RuntimeException | LinkageError | VirtualMachineError failure) {
            // Whatever it is, the view must not wait for an answer that never comes.
            listener.failed(this, Messages.Job_internal);
            return Status.error(Messages.Job_internal, failure);
        } finally {
            monitor.done();
        }
    }

    /** Called from several threads by the check; the monitor is told by one at a time. */
    private final class Following implements CheckProgress {
        private final IProgressMonitor monitor;
        private int told;

        private Following(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public synchronized void checked(int done, int total) {
            int step = (int) ((long) done * STEPS / Math.max(1, total));
            if (step > told) {
                monitor.worked(step - told);
                told = step;
                listener.progress(CheckJob.this, done, total);
            }
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
