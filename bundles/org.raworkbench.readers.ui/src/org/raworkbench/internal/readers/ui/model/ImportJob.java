package org.raworkbench.internal.readers.ui.model;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.raworkbench.workstation.ReportNote;
import org.raworkbench.workstation.WorkstationChecker;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationReportException;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationSnapshot;

/** Reads the reports of other workstations in files and folders, as far as they tell of readers. */
public final class ImportJob extends Job {

    /** The family of these jobs. */
    public static final Object FAMILY = ImportJob.class;

    /** More reports than any site has; a folder that was chosen by mistake ends here. */
    private static final int MOST_FILES = 5_000;
    private static final int DEEPEST = 6;

    /** Hears how it goes on; on the job's thread. */
    interface Listener {
        void progress(int done, int total);

        void imported(ImportedReport report);

        void refused(String problem);

        void ended(ImportJob job);
    }

    private final List<Path> paths;
    private final WorkstationChecker checker;
    private final Listener listener;

    ImportJob(List<Path> paths, WorkstationChecker checker, Listener listener) {
        super(Messages.Import_job);
        this.paths = List.copyOf(paths);
        this.checker = Objects.requireNonNull(checker, "checker");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<Path> files = files(monitor);
            SubMonitor steps = SubMonitor.convert(monitor, Math.max(1, files.size()));
            for (int index = 0; index < files.size() && !monitor.isCanceled(); index++) {
                listener.progress(index, files.size());
                read(files.get(index), monitor);
                steps.worked(1);
            }
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (RuntimeException | LinkageError failure) {
            listener.refused(Messages.Import_internal);
            return Status.error(Messages.Import_internal, failure);
        } finally {
            listener.ended(this);
        }
    }

    private void read(Path file, IProgressMonitor monitor) {
        try {
            WorkstationSnapshot snapshot = checker.check(WorkstationRequest.report(file, Instant.now()),
                    new WorkstationProgress() {
                        @Override
                        public boolean cancelled() {
                            return monitor.isCanceled();
                        }
                    });
            if (!monitor.isCanceled()) {
                listener.imported(new ImportedReport(file, snapshot.readerSightings()));
                snapshot.notes().stream().filter(note -> note.kind() == ReportNote.Kind.FAILED)
                        .forEach(note -> listener.refused(NLS.bind(Messages.Import_part,
                                new Object[] {file, note.source(), note.text()})));
                if (snapshot.readers().isEmpty()) {
                    listener.refused(NLS.bind(Messages.Import_noReader, file));
                }
            }
        } catch (WorkstationReportException unusable) {
            listener.refused(unusable.getMessage());
        }
    }

    private List<Path> files(IProgressMonitor monitor) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> inside = inside(path, monitor);
                if (inside.isEmpty() && !monitor.isCanceled()) {
                    listener.refused(NLS.bind(Messages.Import_emptyFolder, path));
                }
                files.addAll(inside);
            } else {
                files.add(path);
            }
        }
        if (files.size() > MOST_FILES) {
            listener.refused(NLS.bind(Messages.Import_tooMany, files.size(), MOST_FILES));
        }
        return files.size() > MOST_FILES ? files.subList(0, MOST_FILES) : files;
    }

    /** The zip files in {@code folder} and below; links are not followed and what may not be read is passed over. */
    private static List<Path> inside(Path folder, IProgressMonitor monitor) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile()
                                    && file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                                found.add(file);
                            }
                            return monitor.isCanceled() || found.size() > MOST_FILES ? FileVisitResult.TERMINATE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException unreadable) {
            // what was found until then counts; an empty folder is said
        }
        found.sort(null);
        return found;
    }
}
