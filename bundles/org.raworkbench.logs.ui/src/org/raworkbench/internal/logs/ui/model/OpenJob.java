package org.raworkbench.internal.logs.ui.model;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.raworkbench.internal.logs.review.LogSession;
import org.raworkbench.internal.logs.review.OpenLog;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.ReviewProgress;

/** Opens, indexes and reviews files in the background. */
final class OpenJob extends Job {

    /** Family of these jobs, for whoever waits for them. */
    static final Object FAMILY = OpenJob.class;

    /** Hears how it goes on; on the job's thread. */
    interface Listener {
        /** Makes the session; called once. */
        LogSession session(Opening opening);

        void opened(Opening opening, OpenLog log);

        void progress(Opening opening);

        void reviewed(Opening opening, LogReview review);

        void failed(Opening opening, String why);
    }

    private final Opening opening;
    private final Listener listener;

    OpenJob(Opening opening, Listener listener) {
        super(Messages.text("job.open", opening.inputs.size() == 1 ? opening.inputs.get(0).getFileName()
                : Messages.text("job.several", opening.inputs.size())));
        this.opening = opening;
        this.listener = listener;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            LogSession session = listener.session(opening);
            LogReview review = session.open(new ReviewProgress() {
                @Override
                public void reading(String path, long done, long total) {
                    monitor.subTask(path);
                    listener.progress(opening);
                }

                @Override
                public boolean cancelled() {
                    return monitor.isCanceled();
                }
            }, log -> listener.opened(opening, log));
            listener.reviewed(opening, review);
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (RuntimeException | LinkageError | VirtualMachineError failure) {
            // whatever it is, the view must not wait for an answer that never comes
            listener.failed(opening, Messages.text("job.failed", failure.getMessage() == null
                    ? failure.getClass().getSimpleName() : failure.getMessage()));
            return Status.error(getName(), failure);
        } finally {
            monitor.done();
        }
    }
}
