package org.raworkbench.internal.inspection.ui.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.raworkbench.inspection.CardInspector;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.ui.JobFamilies;

/** One inspection as a job, so that it shows as work in progress, can be cancelled, and can be waited for. */
final class InspectionJob extends Job {

    /** Hears how the inspection goes on. */
    interface Listener {
        void progress(InspectionJob job, CardSnapshot snapshot);

        /** @param failure why it did not come to its end; empty when it did */
        void ended(InspectionJob job, Optional<SmartcardException> failure);
    }

    private final String reader;
    private final CardInspector inspector;
    private final Listener listener;
    private volatile Lease<CardSnapshot> lease;

    InspectionJob(String reader, CardInspector inspector, Listener listener) {
        super(NLS.bind(Messages.Job_inspect, reader));
        this.reader = Objects.requireNonNull(reader, "reader");
        this.inspector = Objects.requireNonNull(inspector, "inspector");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    String reader() {
        return reader;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.INSPECTION;
    }

    @Override
    protected void canceling() {
        Lease<CardSnapshot> running = lease;
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        Consumer<CardSnapshot> progress = snapshot -> listener.progress(this, snapshot);
        Optional<SmartcardException> failure = Optional.empty();
        try {
            lease = inspector.inspect(reader, progress);
            if (monitor.isCanceled()) {
                lease.cancel();
            }
            lease.await();
        } catch (SmartcardException e) {
            failure = Optional.of(e);
        } catch (InterruptedException e) {
            lease.cancel();
            Thread.currentThread().interrupt();
            failure = Optional.of(new SmartcardException(SmartcardException.Reason.CANCELLED, Messages.Job_interrupted,
                    e));
        } catch (RuntimeException e) {
            failure = Optional.of(new SmartcardException(SmartcardException.Reason.FAILED, Messages.Job_internal, e));
            listener.ended(this, failure);
            return Status.error(Messages.Job_internal, e);
        }
        listener.ended(this, failure);
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
