package org.raworkbench.internal.cases.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.CaseExporter;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.internal.cases.ui.model.CaseKeeper;
import org.raworkbench.internal.cases.ui.model.LeavingCase;
import org.raworkbench.ui.JobFamilies;

/**
 * Writes a case as it leaves, off the user interface's thread. The file appears whole or not at all. It can be
 * cancelled while the case is looked through and while it is written.
 */
public final class CaseExport extends Job {

    private final CaseKeeper keeper;
    private final CaseExporter exporter;
    private final CaseTemplate template;
    private final SupportCase snapshot;
    private final Format format;
    private final Path file;
    private volatile List<String> behind = List.of();

    /** @param snapshot is used up */
    public CaseExport(CaseKeeper keeper, CaseExporter exporter, CaseTemplate template, SupportCase snapshot,
            Format format,
            Path file) {
        super(NLS.bind(Messages.Export_job, file.getFileName()));
        this.keeper = keeper;
        this.exporter = exporter;
        this.template = template;
        this.snapshot = snapshot;
        this.format = format;
        this.file = file.toAbsolutePath();
        setRule(keeper.rule());
        setUser(true);
    }

    /** Attachments that did not go along, one sentence each; once it is done. */
    List<String> behind() {
        return behind;
    }

    /** What the menu calls {@code format}. */
    static String label(Format format) {
        return switch (format) {
            case TEXT -> Messages.Export_text;
            case HTML -> Messages.Export_html;
            case PDF -> Messages.Export_pdf;
            case EML -> Messages.Export_eml;
            case MARKDOWN -> Messages.Export_markdown;
            case ZIP -> Messages.Export_zip;
        };
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.EXPORT;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<String> names = snapshot.getAttachments().stream().map(Attachment::getName).toList();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.Export_looking, 2);
        try (PreparedCase prepared = keeper.prepare(exporter, template, snapshot, CaseExporter.Masking.APPLY,
                monitor::isCanceled)) {
            progress.split(1);
            progress.setTaskName(Messages.Export_writing);
            behind = LeavingCase.behind(prepared, names);
            write(prepared, progress);
            return Status.OK_STATUS;
        } catch (OperationCanceledException | CancellationException canceled) {
            return Status.CANCEL_STATUS;
        } catch (CaseFileException failed) {
            return Status.error(failed.getMessage(), failed);
        } catch (IOException failed) {
            return Status.error(NLS.bind(Messages.Export_failed, file, failed.getMessage()), failed);
        }
    }

    private void write(PreparedCase prepared, IProgressMonitor monitor) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new Stoppable(Files.newOutputStream(beside), monitor)) {
                exporter.write(prepared, format, out);
            }
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException networkDrive) {
                // Some network drives cannot; replacing is the next best there.
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Ends where the person has cancelled. */
    private static final class Stoppable extends java.io.BufferedOutputStream {

        private final IProgressMonitor monitor;

        Stoppable(OutputStream out, IProgressMonitor monitor) {
            super(out, 1 << 16);
            this.monitor = monitor;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            super.write(bytes, offset, length);
        }
    }
}
