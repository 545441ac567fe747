package org.raworkbench.internal.readers.ui.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.raworkbench.core.Finding;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.readers.ui.model.ReadersState.Imports;
import org.raworkbench.readers.CardsAcrossReaders;
import org.raworkbench.readers.Fleet;
import org.raworkbench.readers.InvalidRowException;
import org.raworkbench.readers.ReaderCatalogue;
import org.raworkbench.readers.ReaderInspector;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.ReaderWatch;
import org.raworkbench.readers.SiteRelease;
import org.raworkbench.readers.UnclaimedReaders;
import org.raworkbench.smartcard.ReaderSighting;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.ui.Progress;
import org.raworkbench.workstation.WorkstationChecker;

/**
 * Keeps the attached readers on the desk and gathers what there is to say of them, in the background. The readers of
 * imported reports are kept here and not on the desk: they are of many workstations and not of one visit.
 */
@Component(service = FirmwareWatch.class)
public final class FirmwareWatch implements ImportJob.Listener {

    /** The family of the job that gathers. */
    public static final Object FAMILY = FirmwareWatch.class;

    /** Nobody reads a counter faster; grouping all readers anew for each report would take longer than reading them. */
    private static final long PROGRESS_MILLIS = 250;
    private static final String READER_FINDINGS = "reader.";

    private final SmartcardService cards;
    private final ReaderInspector inspector;
    private final WorkstationChecker checker;
    private final Desk desk;
    private final ReaderWatch watch;
    private final List<Subscription> following;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job gathering = new GatherJob(Messages.Gather_job, this::gather);
    private final Map<Path, ImportedReport> reports = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private Optional<Progress> progress = Optional.empty();
    private ImportJob importing;
    private volatile ReaderCatalogue catalogue;
    private volatile ReadersState state;

    @Activate
    public FirmwareWatch(@Reference SmartcardService cards, @Reference ReaderInspector inspector,
            @Reference WorkstationChecker checker, @Reference Desk desk) {
        this.cards = cards;
        this.inspector = inspector;
        this.checker = checker;
        this.desk = desk;
        state = new ReadersState(cards.state(), List.of(), List.of(), List.of(), List.of(), List.of(), Imports.NONE,
                List.of(), Optional.empty());
        watch = new ReaderWatch(cards, inspector, desk);
        following = List.of(desk.listen(news -> gathering.schedule()), cards.listen(event -> gathering.schedule()));
    }

    @Deactivate
    public void close() {
        following.forEach(Subscription::close);
        watch.close();
        gathering.cancel();
        stopImport();
        listeners.clear();
    }

    /** What is known now. */
    public ReadersState state() {
        return state;
    }

    /** Calls {@code changed} after each change, in the background; it must be quick. */
    public Subscription listen(Runnable changed) {
        listeners.add(Objects.requireNonNull(changed, "changed"));
        return () -> listeners.remove(changed);
    }

    /** Asks the readers once more, and reads the site's file once more. */
    public void refresh() {
        catalogue = null;
        watch.refresh();
        gathering.schedule();
    }

    /** Reads the reports in {@code paths}, files or folders; those of an earlier import stay. */
    public void importReports(List<Path> paths) {
        ImportJob job = new ImportJob(paths, checker, this);
        synchronized (this) {
            if (importing != null) {
                importing.cancel();
            }
            importing = job;
            problems.clear();
            progress = Optional.of(Progress.UNTOLD);
        }
        gathering.schedule();
        job.schedule();
    }

    /** Stops the import that is going on; what was read by then stays. */
    public synchronized void stopImport() {
        if (importing != null) {
            importing.cancel();
        }
    }

    /** Forgets all imported reports. */
    public void forgetReports() {
        stopImport();
        synchronized (this) {
            reports.clear();
            problems.clear();
        }
        gathering.schedule();
    }

    /**
     * Adds a row to the site's file and compares the readers anew. Writes to the disk: not for the user interface's
     * thread.
     *
     * @throws InvalidRowException what is to be changed in the row
     * @throws IOException why the file could not be written
     */
    public void add(SiteRelease row) throws InvalidRowException, IOException {
        inspector.addToSite(row);
        refresh();
    }

    @Override
    public void progress(int done, int total) {
        synchronized (this) {
            progress = Optional.of(new Progress(done, total));
        }
        gathering.schedule(PROGRESS_MILLIS);
    }

    @Override
    public synchronized void imported(ImportedReport report) {
        reports.put(report.file(), report);
    }

    @Override
    public synchronized void refused(String problem) {
        problems.add(problem);
    }

    @Override
    public void ended(ImportJob job) {
        synchronized (this) {
            if (importing == job) {
                importing = null;
                progress = Optional.empty();
            }
        }
        gathering.schedule();
    }

    private void gather() {
        ReaderCatalogue known = catalogue;
        if (known == null) {
            known = inspector.catalogue();
            catalogue = known;
        }
        DeskState on = desk.state();
        List<ReaderSighting> sightings = new ArrayList<>(Fleet.sightings(on.evidence()));
        Imports imports;
        synchronized (this) {
            List<ReaderSighting> imported = reports.values().stream().flatMap(report -> report.readers().stream())
                    .toList();
            sightings.addAll(imported);
            imports = new Imports(reports.size(), imported.size(), problems, progress);
        }
        List<Finding> findings = on.findings().stream().filter(finding -> finding.id().startsWith(READER_FINDINGS))
                .toList();
        state = new ReadersState(cards.state(), on.evidence().current(ReaderSnapshot.class),
                on.evidence().current(UnclaimedReaders.class).stream().flatMap(usb -> usb.readers().stream()).toList(),
                findings, CardsAcrossReaders.of(on.evidence()), Fleet.group(sightings, known), imports,
                known.problems(), inspector.siteFile());
        listeners.forEach(Runnable::run);
    }

    /** Many wishes while it runs are one more run. */
    private static final class GatherJob extends Job {
        private final Runnable work;

        private GatherJob(String name, Runnable work) {
            super(name);
            this.work = work;
            setSystem(true);
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == FAMILY;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            work.run();
            return Status.OK_STATUS;
        }
    }
}
