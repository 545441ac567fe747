package org.raworkbench.ui;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.raworkbench.internal.ui.Messages;
import org.raworkbench.smartcard.DemoDesk;

/** Puts a simulated card on the demo desk, or clears it, off the user interface's thread: its keys are made afresh. */
public final class DemoDeskJob extends Job {

    private final DemoDesk desk;
    private final Optional<String> card;

    private DemoDeskJob(DemoDesk desk, Optional<String> card) {
        super(Messages.Demo_job);
        this.desk = Objects.requireNonNull(desk, "desk");
        this.card = card;
    }

    /** Shows the story called {@code card}. */
    public static DemoDeskJob show(DemoDesk desk, String card) {
        return new DemoDeskJob(desk, Optional.of(card));
    }

    /** Shows the first story, the one to begin with. */
    public static DemoDeskJob showFirst(DemoDesk desk) {
        return show(desk, desk.cards().get(0).name());
    }

    /** Takes all simulated readers away. */
    public static DemoDeskJob leave(DemoDesk desk) {
        return new DemoDeskJob(desk, Optional.empty());
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.DEMO;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        card.ifPresentOrElse(name -> desk.show(name, Instant.now()), desk::leave);
        return Status.OK_STATUS;
    }
}
