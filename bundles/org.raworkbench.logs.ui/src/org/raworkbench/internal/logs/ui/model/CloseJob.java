package org.raworkbench.internal.logs.ui.model;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.raworkbench.internal.logs.review.LogSession;

/** Closes logs and removes their working copies, off the thread that draws. */
final class CloseJob extends Job {

    private final LogSession session;

    /** @param session null where none was made */
    CloseJob(LogSession session) {
        super(Messages.text("job.close"));
        this.session = session;
        setSystem(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == OpenJob.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (session != null) {
            session.close();
        }
        return Status.OK_STATUS;
    }
}
