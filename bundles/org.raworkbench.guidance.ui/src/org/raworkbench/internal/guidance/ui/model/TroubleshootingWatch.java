package org.raworkbench.internal.guidance.ui.model;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Subscription;
import org.raworkbench.guidance.ChosenGuide;
import org.raworkbench.guidance.GuidanceService;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;

/**
 * Follows the desk: a diagnosis after each change of it, in the background, the newest state only. What a person
 * reports, ticks and chooses goes to the desk and comes back with its next state. All methods return at once; any
 * thread.
 */
@Component(service = TroubleshootingWatch.class)
public final class TroubleshootingWatch {

    private final GuidanceService guidance;
    private final Desk desk;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job job = new DiagnosisJob();
    private final Subscription following;
    private volatile DeskState newest;
    private volatile WatchState state;
    private volatile boolean readAgain;

    @Activate
    public TroubleshootingWatch(@Reference GuidanceService guidance, @Reference Desk desk) {
        this(guidance, desk, Clock.systemUTC());
    }

    /** A watch that judges and ticks by {@code clock}. */
    public TroubleshootingWatch(GuidanceService guidance, Desk desk, Clock clock) {
        this.guidance = Objects.requireNonNull(guidance, "guidance");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.clock = Objects.requireNonNull(clock, "clock");
        newest = desk.state();
        state = new WatchState(newest, Optional.empty(), "");
        following = desk.listen(this::onDesk);
    }

    @Deactivate
    public void close() {
        following.close();
        job.cancel();
        listeners.clear();
    }

    /** What is known now. */
    public WatchState state() {
        return state;
    }

    /** Calls {@code changed} after each change, on the thread that made it; it must be quick. */
    public Subscription listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /** The person reports the symptom called {@code id}, or none. */
    public void reportSymptom(Optional<String> id) {
        report(id, reported().map(ReportedSymptom::errorText).orElse(""));
    }

    /** The person reports {@code text}, the error as it was shown; empty takes it back. */
    public void reportError(String text) {
        report(reported().flatMap(ReportedSymptom::symptom), text);
    }

    private void report(Optional<String> symptom, String text) {
        if (symptom.isEmpty() && text.isBlank()) {
            desk.remove(ReportedSymptom.class, ReportedSymptom.SUBJECT);
        } else if (reported().filter(known -> known.symptom().equals(symptom) && known.errorText().equals(text))
                .isEmpty()) {
            desk.add(new ReportedSymptom(clock.instant(), symptom, text));
        }
    }

    private Optional<ReportedSymptom> reported() {
        return desk.state().evidence().latest(ReportedSymptom.class);
    }

    /** The person says how a step or a check ended; {@link StepState#OPEN} takes back what they said. */
    public void tick(String step, StepState how, String note) {
        desk.add(new StepTick(clock.instant(), step, how, note.strip()));
    }

    /** The person chooses a guide; empty goes back to the one that the diagnosis proposes. */
    public void choose(Optional<String> guide) {
        guide.ifPresentOrElse(id -> desk.add(new ChosenGuide(clock.instant(), id)),
                () -> desk.remove(ChosenGuide.class, ChosenGuide.SUBJECT));
    }

    /** Reads the knowledge files anew and diagnoses with them. */
    public void reload() {
        readAgain = true;
        job.schedule();
    }

    private void onDesk(DeskState now) {
        newest = now;
        job.schedule();
    }

    private void diagnose() {
        DeskState now = newest;
        try {
            Knowledge knowledge = readAgain ? reread() : guidance.knowledge();
            state = new WatchState(now, Optional.of(new WatchState.Answer(
                    guidance.diagnose(now.evidence(), now.findings(), Examination.at(clock)), knowledge)), "");
        } catch (RuntimeException | LinkageError failed) {
            state = new WatchState(now, Optional.empty(), String.valueOf(failed));
        }
        listeners.forEach(Runnable::run);
    }

    private Knowledge reread() {
        readAgain = false;
        return guidance.reload();
    }

    /** Scheduled while it runs it runs once more: many changes of the desk become one diagnosis. */
    private final class DiagnosisJob extends Job {

        DiagnosisJob() {
            super(Messages.Job_diagnose);
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            diagnose();
            return Status.OK_STATUS;
        }
    }
}
