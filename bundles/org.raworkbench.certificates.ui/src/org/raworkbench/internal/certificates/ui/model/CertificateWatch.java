package org.raworkbench.internal.certificates.ui.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatusService;
import org.raworkbench.certificates.OnlineSettings;
import org.raworkbench.certificates.ReadLimits;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.core.Desk;
import org.raworkbench.core.DeskState;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiner;
import org.raworkbench.core.Examiners;
import org.raworkbench.core.FileEvidence;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Subscription;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.certificates.ui.model.CheckState.Phase;

/**
 * Follows the desk: checks the certificates of each card as soon as they were read, and shows nothing of a card that is
 * gone. What was found is kept until the visit ends, so that a card that comes back is compared with what it was.
 * What a person opens is checked too; it need not belong to the visit. Its state changes under its own lock, from
 * whatever thread.
 */
@Component(service = CertificateWatch.class)
public final class CertificateWatch implements CheckJob.Listener {

    /** What is known of one card or of what was opened. */
    private static final class Entry {
        private final List<CertificateInput> inputs;
        private final List<CardCertificate> certificates;
        private CheckState state;
        private CertificateReport report;
        private CheckJob job;
        private volatile FileMarks marks = FileMarks.NONE;

        private Entry(List<CertificateInput> inputs, List<CardCertificate> certificates, CheckState state) {
            this.inputs = inputs;
            this.certificates = certificates;
            this.state = state;
        }
    }

    private static final String CERTIFICATE_FINDINGS = "certificate-status.";
    private static final int MOST_VISITED = 50;

    private final CertificateStatusService service;
    private final Supplier<CheckSettings> settings;
    private final List<Examiner> examiners = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Entry> cards = new LinkedHashMap<>();
    private final DeskReports reports;
    /** Files of the logs that were imported in this visit. */
    private List<Path> logs = List.of();
    /** Reports about cards of this visit, the oldest first; a card may be taken out for its renewal and come back. */
    private final List<CertificateReport> visited = new ArrayList<>();
    private final Subscription following;
    private Entry opened;
    private boolean openedShown;
    private Instant visit;

    @Activate
    public CertificateWatch(@Reference CertificateStatusService service, @Reference Desk desk) {
        this(service, desk, () -> new CheckPreferences().settings());
    }

    /** A watch that checks against what {@code settings} says; they are asked in the background. */
    public CertificateWatch(CertificateStatusService service, Desk desk, Supplier<CheckSettings> settings) {
        this.service = Objects.requireNonNull(service, "service");
        this.settings = Objects.requireNonNull(settings, "settings");
        reports = new DeskReports(desk);
        visit = desk.state().visitStarted();
        logs = files(desk.state());
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
            cards.values().forEach(this::stop);
            cards.clear();
            visited.clear();
            reports.keepOnly(cards.keySet());
            closeOpened();
        }
        listeners.clear();
    }

    /** What is known now. */
    public synchronized WatchState state() {
        return new WatchState(cards.values().stream().map(entry -> entry.state).toList(),
                Optional.ofNullable(opened).map(entry -> entry.state), openedShown, logs.size());
    }

    /** Calls {@code changed} after each change, on the thread that made it; it must be quick. */
    public Subscription listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /**
     * Checks {@code inputs} and shows them instead of the card. No address in them is asked.
     *
     * @param name what a person calls them
     */
    public void open(String name, List<CertificateInput> inputs) {
        synchronized (this) {
            closeOpened();
            opened = new Entry(List.copyOf(inputs), List.of(), CheckState.of(name, false, Phase.CHECKING));
            openedShown = true;
            start(opened, name, false);
        }
        changed();
    }

    /**
     * Checks what the imported logs hold or describe of certificates: prints of certutil and OpenSC, PEM.
     *
     * @param name what a person calls them
     * @return whether there are any logs
     */
    public boolean openLogs(String name) {
        List<CertificateInput> inputs;
        synchronized (this) {
            inputs = logs.stream().<CertificateInput>map(CertificateInput.InLog::new).toList();
        }
        if (!inputs.isEmpty()) {
            open(name, inputs);
        }
        return !inputs.isEmpty();
    }

    /** Shows what was opened, or the cards. */
    public void showOpened(boolean on) {
        synchronized (this) {
            openedShown = on && opened != null;
        }
        changed();
    }

    /**
     * Checks what is shown once more, with the settings of now.
     *
     * @param askAddresses whether to ask the addresses in the certificates this once, because a person said so
     */
    public void again(boolean askAddresses) {
        synchronized (this) {
            for (Entry entry : openedShown && opened != null ? List.of(opened) : List.copyOf(cards.values())) {
                if (entry.state.phase() != Phase.READING) {
                    start(entry, entry.state.name(), askAddresses);
                }
            }
        }
        changed();
    }

    /** Checks everything once more, because the settings changed. */
    public void settingsChanged() {
        synchronized (this) {
            List<Entry> all = new ArrayList<>(cards.values());
            if (opened != null) {
                all.add(opened);
            }
            all.stream().filter(entry -> entry.state.phase() != Phase.READING)
                    .forEach(entry -> start(entry, entry.state.name(), false));
        }
        changed();
    }

    /** Looks in the background whether what was opened changed since it was checked, and says so. */
    public void lookAgain() {
        Entry entry;
        synchronized (this) {
            entry = opened;
        }
        if (entry != null) {
            Job.createSystem(Messages.Job_look, (ICoreRunnable) monitor -> {
                boolean other = !FileMarks.of(entry.inputs).equals(entry.marks);
                synchronized (this) {
                    boolean ended = entry == opened && entry.state.phase() == Phase.CHECKED;
                    if (!ended || entry.state.outdated() == other) {
                        return;
                    }
                    entry.state = entry.state.outdated(other);
                }
                changed();
            }).schedule();
        }
    }

    /** Stops the checks of what is shown. */
    public void cancel() {
        List<CheckJob> running = new ArrayList<>();
        synchronized (this) {
            for (Entry entry : openedShown && opened != null ? List.of(opened) : cards.values()) {
                if (entry.job != null) {
                    running.add(entry.job);
                }
            }
        }
        running.forEach(CheckJob::cancel);
    }

    @Override
    public void progress(CheckJob job, int done, int total) {
        synchronized (this) {
            Entry entry = entry(job);
            if (entry == null) {
                return;
            }
            entry.state = entry.state.progress(done, total);
        }
        changed();
    }

    @Override
    public void checked(CheckJob job, CertificateReport report, boolean cancelled) {
        List<CertificateReport> all;
        synchronized (this) {
            Entry entry = entry(job);
            if (entry == null) {
                return;
            }
            all = new ArrayList<>(entry == opened ? List.of() : visited);
            all.remove(entry.report); // judged again, not read again: nothing to compare with
            all.add(report);
        }
        List<Finding> findings = cancelled ? List.of() : examine(all);
        synchronized (this) {
            Entry entry = entry(job);
            if (entry == null) {
                return;
            }
            entry.job = null;
            entry.state = entry.state.ended(cancelled ? Phase.CANCELLED : Phase.CHECKED, Optional.of(report), "")
                    .judged(findings);
            if (!cancelled && entry != opened) {
                remember(entry, report);
                reports.lay(report);
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
            entry.state = entry.state.ended(Phase.FAILED, Optional.empty(), why);
        }
        changed();
    }

    private void onDesk(DeskState news) {
        synchronized (this) {
            if (!news.visitStarted().equals(visit)) {
                visit = news.visitStarted();
                visited.clear();
                cards.values().forEach(this::stop);
                cards.clear();
                closeOpened();
            }
            logs = files(news);
            List<CardSnapshot> present = news.evidence().current(CardSnapshot.class);
            for (String reader : List.copyOf(cards.keySet())) {
                if (present.stream().noneMatch(card -> card.subject().equals(reader))) {
                    stop(cards.remove(reader));
                }
            }
            reports.keepOnly(cards.keySet());
            present.forEach(this::follow);
        }
        changed();
    }

    private static List<Path> files(DeskState desk) {
        return desk.evidence().current(FileEvidence.class).stream().flatMap(evidence -> evidence.files().stream())
                .distinct().toList();
    }

    /** Checks {@code card} once its certificates were read, and again only when they are others than before. */
    private void follow(CardSnapshot card) {
        Entry before = cards.get(card.subject());
        if (card.stage() == CardSnapshot.Stage.ATR) {
            if (before == null || before.state.phase() != Phase.READING) {
                stop(before);
                put(card, new Entry(List.of(), List.of(),
                        CheckState.of(card.subject(), card.demo(), Phase.READING)), before);
            }
            return;
        }
        if (before != null && before.state.phase() != Phase.READING
                && before.certificates.equals(card.certificates())) {
            return;
        }
        stop(before);
        Entry entry = new Entry(List.of(new CertificateInput.OnCard(card)), card.certificates(),
                CheckState.of(card.subject(), card.demo(), Phase.CHECKING));
        put(card, entry, before);
        start(entry, card.subject(), false);
    }

    private void remember(Entry entry, CertificateReport report) {
        visited.remove(entry.report);
        visited.add(report);
        entry.report = report;
        if (visited.size() > MOST_VISITED) {
            visited.remove(0);
        }
    }

    /** A card that was not there before comes to the front. */
    private void put(CardSnapshot card, Entry entry, Entry before) {
        if (before == null) {
            openedShown = false;
        }
        cards.put(card.subject(), entry);
    }

    /** What the examiners say of the last of {@code all}; other evidence has views of its own. */
    private List<Finding> examine(List<CertificateReport> all) {
        CertificateReport newest = all.get(all.size() - 1);
        Set<String> others = all.stream().map(CertificateReport::subject).collect(Collectors.toSet());
        others.remove(newest.subject());
        EvidenceSet evidence = EvidenceSet.of(all.toArray(Evidence[]::new));
        return Examiners.run(examiners, evidence, new Examination(Instant.now(), () -> false)).stream()
                .filter(finding -> finding.id().startsWith(CERTIFICATE_FINDINGS) && !others.contains(finding.subject()))
                .toList();
    }

    private void start(Entry entry, String name, boolean askAddresses) {
        stop(entry);
        boolean onCard = entry != opened;
        entry.state = CheckState.of(name, entry.state.demo(), Phase.CHECKING);
        entry.job = new CheckJob(name, progress -> {
            CheckSettings set = settings.get();
            entry.marks = FileMarks.of(entry.inputs);
            OnlineSettings online = askAddresses || onCard && set.online() ? CheckPreferences.online(set.proxy())
                    : OnlineSettings.OFFLINE;
            return service.check(new StatusRequest(entry.inputs, set.material(), online, Optional.empty(),
                    ReadLimits.USUAL), progress);
        }, this);
        entry.job.schedule();
    }

    private void stop(Entry entry) {
        if (entry != null && entry.job != null) {
            entry.job.cancel();
            entry.job = null;
        }
    }

    private void closeOpened() {
        stop(opened);
        opened = null;
        openedShown = false;
    }

    private Entry entry(CheckJob job) {
        if (opened != null && opened.job == job) {
            return opened;
        }
        return cards.values().stream().filter(entry -> entry.job == job).findFirst().orElse(null);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
