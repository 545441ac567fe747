package org.raworkbench.ui;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.raworkbench.internal.ui.Messages;

/**
 * Writes a text file off the user interface's thread. The file appears whole or not at all: it is written beside its
 * place, flushed to the disk and then moved there.
 */
public final class ExportJob extends Job {

    private final Path file;
    private final Callable<String> content;

    /** @param content makes the text, on the job's thread */
    public ExportJob(Path file, Callable<String> content) {
        super(NLS.bind(Messages.Export_job, file.getFileName()));
        this.file = Objects.requireNonNull(file, "file").toAbsolutePath();
        this.content = Objects.requireNonNull(content, "content");
        setUser(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.EXPORT;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            write(content.call());
            return Status.OK_STATUS;
        } catch (Exception failure) {
            return new Status(IStatus.ERROR, ExportJob.class, NLS.bind(Messages.Export_notWritten, file, failure),
                    failure);
        }
    }

    private void write(String text) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                var bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                // Some network drives cannot; replacing is the next best there.
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
