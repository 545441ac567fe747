package org.raworkbench.internal.workstation.ui.model;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiner;
import org.raworkbench.core.Examiners;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.workstation.ui.model.CheckState.Phase;
import org.raworkbench.workstation.WorkstationChecker;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationRequest.Demo;
import org.raworkbench.workstation.WorkstationRequest.Report;
import org.raworkbench.workstation.WorkstationRequest.Target;
import org.raworkbench.workstation.WorkstationRequest.ThisWorkstation;
import org.raworkbench.workstation.WorkstationSnapshot;

/**
 * Checks this workstation and others by their reports when a person asks for it, lays the results on the desk, and
 * forgets them with the visit. Its state changes under its own lock, from whatever thread.
 */
@Component(service = WorkstationWatch.class)
public final class WorkstationWatch implements CheckJob.Listener {

    /** One workstation. */
    private static final class Entry {
        private final Target target;
        private CheckState state;
        private CheckJob job;

        private Entry(Target target, CheckState state) {
            this.target = target;
            this.state = state;
        }
    }

    private final WorkstationChecker checker;
    private final Desk desk;
    private final List<Examiner> examiners = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Subscription following;
    private Entry here = unchecked();
    private Entry other;
    private boolean otherShown;
    private Instant visit;

    @Activate
    public WorkstationWatch(@Reference WorkstationChecker checker, @Reference Desk desk) {
        this.checker = Objects.requireNonNull(checker, "checker");
        this.desk = Objects.requireNonNull(desk, "desk");
        visit = desk.state().visitStarted();
        following = desk.listen(this::onDesk);
    }

    /** An examiner came; it is heard from the next check on. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addExaminer(Examiner examiner) {
        examiners.add(examiner);
    }

    /** An examiner went. */
    public void removeExaminer(Examiner examiner) {
        examiners.remove(examiner);
    }

    @Deactivate
    public void close() {
        following.close();
        synchronized (this) {
            stop(here);
            stop(other);
        }
        listeners.clear();
    }

    /** What is known now. */
    public synchronized WatchState state() {
        return new WatchState(here.state, Optional.ofNullable(other).map(entry -> entry.state), otherShown);
    }

    /** Calls {@code changed} after each change, on the thread that made it; it must be quick. */
    public Subscription listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /**
     * Checks this workstation and shows it.
     *
     * @param online whether the required domains are asked, because a person said so
     */
    public void checkHere(boolean online) {
        synchronized (this) {
            otherShown = false;
            start(here, online);
        }
        changed();
    }

    /** Checks once more what is shown, without network. */
    public void again() {
        synchronized (this) {
            start(otherShown ? other : here, false);
        }
        changed();
    }

    /** Reads the report in {@code file} and shows its workstation, in the place of another one. */
    public void open(Path file) {
        show(new Report(file), CheckState.of(String.valueOf(file.getFileName()), false, Phase.CHECKING, false));
    }

    /** Shows the made-up workstation, in the place of another one. */
    public void openDemo() {
        show(new Demo(), CheckState.of(Messages.Demo_name, true, Phase.CHECKING, false));
    }

    /** Shows the other workstation, or this one. */
    public void showOther(boolean on) {
        synchronized (this) {
            otherShown = on && other != null;
        }
        changed();
    }

    /** Stops the check of what is shown. */
    public void cancel() {
        synchronized (this) {
            Entry entry = otherShown ? other : here;
            if (entry.job != null) {
                entry.job.cancel();
            }
        }
    }

    @Override
    public void progress(CheckJob job, int done, int total, String probe) {
        synchronized (this) {
            Entry entry = entry(job);
            if (entry == null || total <= 0) {
                return;
            }
            entry.state = entry.state.progress(done, total, probe);
        }
        changed();
    }

    @Override
    public void checked(CheckJob job, WorkstationSnapshot snapshot) {
        List<Finding> findings = Examiners.run(examiners, EvidenceSet.of(snapshot),
                new Examination(Instant.now(), () -> false)).stream()
                .filter(finding -> finding.subject().equals(snapshot.subject())).toList();
        synchronized (this) {
            Entry entry = entry(job);
            if (entry == null) {
                return;
            }
            entry.job = null;
            entry.state = entry.state.ended(snapshot.complete() ? Phase.CHECKED : Phase.CANCELLED, snapshot,
                    findings);
            if (snapshot.complete()) {
                desk.add(snapshot);
            }
        }
        changed();
    }

    @Override
    public void failed(CheckJob job, String why) {
        synchronized (this) {
            Entry entry = entry(job);
            if (entry == null) {
                return;
            }
            entry.job = null;
            entry.state = entry.state.failed(why);
        }
        changed();
    }

    private void onDesk(DeskState news) {
        synchronized (this) {
            if (news.visitStarted().equals(visit)) {
                return;
            }
            visit = news.visitStarted();
            stop(here);
            stop(other);
            here = unchecked();
            other = null;
            otherShown = false;
        }
        changed();
    }

    private void show(Target target, CheckState state) {
        synchronized (this) {
            takeAway(other);
            other = new Entry(target, state);
            otherShown = true;
            start(other, false);
        }
        changed();
    }

    /** Off the desk with the result of {@code entry}; this workstation's own stays there if it has the same name. */
    private void takeAway(Entry entry) {
        stop(entry);
        if (entry != null) {
            entry.state.snapshot().ifPresent(old -> {
                desk.remove(WorkstationSnapshot.class, old.subject());
                here.state.snapshot().filter(own -> own.complete() && own.subject().equals(old.subject()))
                        .ifPresent(desk::add);
            });
        }
    }

    private void start(Entry entry, boolean online) {
        stop(entry);
        entry.state = CheckState.of(entry.state.name(), entry.state.demo(), Phase.CHECKING, online);
        Optional<ProxySelector> proxy = online ? Optional.ofNullable(ProxySelector.getDefault()) : Optional.empty();
        entry.job = new CheckJob(entry.state.name(), checker,
                new WorkstationRequest(entry.target, online, proxy, Instant.now()), this);
        entry.job.schedule();
    }

    private static void stop(Entry entry) {
        if (entry != null && entry.job != null) {
            entry.job.cancel();
            entry.job = null;
        }
    }

    private static Entry unchecked() {
        return new Entry(new ThisWorkstation(), CheckState.of(Messages.Here_name, false, Phase.NOT_CHECKED, false));
    }

    private Entry entry(CheckJob job) {
        return here.job == job ? here : other != null && other.job == job ? other : null;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
