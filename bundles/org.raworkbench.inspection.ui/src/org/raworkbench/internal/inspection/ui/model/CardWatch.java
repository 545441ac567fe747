package org.raworkbench.internal.inspection.ui.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Subscription;
import org.raworkbench.inspection.CardInspector;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.report.InspectionVerdict;
import org.raworkbench.internal.inspection.ui.model.ReaderWatch.Phase;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.smartcard.SmartcardState;

/**
 * Follows the readers: inspects each card that is put in, lays the snapshots on the desk, and takes them away with the
 * card. Its state changes under its own lock, from whatever thread; listeners hear that it changed and ask for it.
 */
@Component(service = CardWatch.class)
public final class CardWatch implements InspectionJob.Listener {

    private final SmartcardService smartcards;
    private final CardInspector inspector;
    private final Desk desk;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final Map<String, ReaderWatch> readers = new HashMap<>();
    private final Map<String, InspectionJob> jobs = new HashMap<>();
    private final Set<String> virtualWanted = new HashSet<>();
    private SmartcardState state;
    private Instant visit;

    @Activate
    public CardWatch(@Reference SmartcardService smartcards, @Reference CardInspector inspector,
            @Reference Desk desk) {
        this.smartcards = smartcards;
        this.inspector = inspector;
        this.desk = desk;
        state = smartcards.state();
        visit = desk.state().visitStarted();
        subscriptions.add(desk.listen(this::onDesk));
        subscriptions.add(smartcards.listen(this::onEvent));
    }

    @Deactivate
    public void close() {
        subscriptions.forEach(Subscription::close);
        List<InspectionJob> running;
        synchronized (this) {
            running = List.copyOf(jobs.values());
            jobs.clear();
        }
        running.forEach(InspectionJob::cancel);
        listeners.clear();
    }

    /** What is known now. */
    public synchronized WatchState state() {
        return new WatchState(state, readers);
    }

    /** Calls {@code changed} after each change, on the thread that made it; it must be quick. */
    public Subscription listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /** Inspects the card in {@code reader} (again). */
    public void inspect(String reader) {
        synchronized (this) {
            state.reader(reader).filter(Reader::cardPresent).ifPresent(this::start);
        }
        changed();
    }

    /** Inspects what is in a virtual reader too, because somebody chose to look at it. */
    public void want(String reader) {
        synchronized (this) {
            boolean fresh = state.reader(reader).filter(Reader::virtual).isPresent() && virtualWanted.add(reader);
            if (fresh && !readers.containsKey(reader)) {
                state.reader(reader).filter(Reader::cardPresent).ifPresent(this::start);
            }
        }
        changed();
    }

    /** Stops the inspection in {@code reader}. */
    public void cancel(String reader) {
        InspectionJob job;
        synchronized (this) {
            job = jobs.get(reader);
        }
        if (job != null) {
            job.cancel();
        }
    }

    /**
     * Notes the series read from the back of the card, and inspects again.
     *
     * @throws IllegalArgumentException when {@code series} is no series number
     */
    public void seriesRead(String reader, String series) {
        inspector.seriesRead(reader, series);
        inspect(reader);
    }

    @Override
    public void progress(InspectionJob job, CardSnapshot snapshot) {
        synchronized (this) {
            if (jobs.get(job.reader()) != job) {
                return;
            }
            readers.put(job.reader(), ReaderWatch.of(Phase.READING, Optional.of(snapshot)));
            desk.add(snapshot);
        }
        changed();
    }

    @Override
    public void ended(InspectionJob job, Optional<SmartcardException> failure) {
        synchronized (this) {
            if (!jobs.remove(job.reader(), job)) {
                return;
            }
            readers.computeIfPresent(job.reader(), (name, before) -> failure
                    .map(problem -> problem.reason() == SmartcardException.Reason.CANCELLED
                            ? before.ended(Phase.CANCELLED)
                            : ReaderWatch.failed(before.snapshot(), problem.getMessage()))
                    .orElseGet(() -> before.ended(Phase.READ)));
        }
        changed();
    }

    private void onEvent(SmartcardEvent event) {
        synchronized (this) {
            state = event.state();
            switch (event) {
                case SmartcardEvent.CardInserted inserted -> inserted(inserted.reader());
                case SmartcardEvent.CardRemoved removed -> takenOut(removed.reader().name());
                case SmartcardEvent.CardChanged now -> presenceChanged(now.reader());
                case SmartcardEvent.ReaderRemoved gone -> gone(gone.reader().name());
                case SmartcardEvent.ReaderAdded added -> {
                }
                case SmartcardEvent.ServiceUp up -> {
                }
                case SmartcardEvent.ServiceDown down -> {
                }
            }
        }
        changed();
    }

    private void inserted(Reader reader) {
        forget(reader.name());
        if (!reader.virtual() || virtualWanted.contains(reader.name())) {
            start(reader);
        }
    }

    private void takenOut(String reader) {
        forget(reader);
        readers.put(reader, ReaderWatch.of(Phase.TAKEN_OUT));
    }

    private void gone(String reader) {
        forget(reader);
        virtualWanted.remove(reader);
    }

    /** Reads again only where the card came free or fell silent since then; our own work may cause events too. */
    private void presenceChanged(Reader reader) {
        Optional<CardPresence> before = Optional.ofNullable(readers.get(reader.name()))
                .flatMap(ReaderWatch::snapshot).map(snapshot -> snapshot.reader().presence());
        if (before.isPresent() && before.get() != reader.presence() && !jobs.containsKey(reader.name())) {
            start(reader);
        }
    }

    private void start(Reader reader) {
        stop(reader.name());
        InspectionJob job = new InspectionJob(reader.name(), inspector, this);
        jobs.put(reader.name(), job);
        readers.put(reader.name(), ReaderWatch.of(Phase.READING));
        job.schedule();
    }

    private void stop(String reader) {
        InspectionJob running = jobs.remove(reader);
        if (running != null) {
            running.cancel();
        }
    }

    private void forget(String reader) {
        stop(reader);
        if (readers.remove(reader) != null) {
            desk.remove(CardSnapshot.class, reader);
        }
    }

    private void onDesk(DeskState news) {
        boolean changed = false;
        synchronized (this) {
            if (!news.visitStarted().equals(visit)) {
                visit = news.visitStarted();
                newVisit();
                changed = true;
            }
            if (news.examined()) {
                changed |= judge(news);
            }
        }
        if (changed) {
            changed();
        }
    }

    private void newVisit() {
        for (String reader : List.copyOf(readers.keySet())) {
            forget(reader);
            boolean cardIn = state.reader(reader).filter(Reader::cardPresent).isPresent();
            readers.put(reader, ReaderWatch.of(cardIn ? Phase.LEFT_IN : Phase.EMPTY));
        }
    }

    private boolean judge(DeskState news) {
        boolean changed = false;
        for (CardSnapshot judged : news.evidence().current(CardSnapshot.class)) {
            ReaderWatch known = readers.get(judged.subject());
            if (known != null && known.snapshot().filter(snapshot -> snapshot == judged).isPresent()) {
                readers.put(judged.subject(), known.judged(InspectionVerdict.about(judged, news.findings())));
                changed = true;
            }
        }
        return changed;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
