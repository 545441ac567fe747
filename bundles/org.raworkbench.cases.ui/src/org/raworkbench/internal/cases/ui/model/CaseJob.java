package org.raworkbench.internal.cases.ui.model;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.progress.IProgressConstants;
import org.raworkbench.cases.CaseFileException;

/** Work on a case off the user interface's thread. Of the family {@code CaseJob.class}. */
public final class CaseJob extends Job {

    /** What is done; a failure it throws has a sentence for people. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run(IProgressMonitor monitor) throws CaseFileException;
    }

    private final Work work;

    /** @param rule of the case; null for what has nothing to wait for */
    public CaseJob(String name, ISchedulingRule rule, Work work) {
        super(name);
        this.work = work;
        setRule(rule);
        setSystem(true);
        // who started it says what failed, where the person looks
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == CaseJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            work.run(monitor);
            return Status.OK_STATUS;
        } catch (OperationCanceledException | CancellationException canceled) {
            return Status.CANCEL_STATUS;
        } catch (CaseFileException failed) {
            return Status.error(failed.getMessage(), failed);
        }
    }
}
