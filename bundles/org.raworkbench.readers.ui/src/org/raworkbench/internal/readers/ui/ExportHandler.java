package org.raworkbench.internal.readers.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.raworkbench.internal.readers.ui.model.ReadersExport;
import org.raworkbench.internal.readers.ui.model.ReadersState;
import org.raworkbench.ui.ExportJob;

/** Exports what is shown; the parameter names the format. */
public final class ExportHandler extends ReaderHandler {

    private static final String FORMAT = "org.raworkbench.readers.ui.export.format";

    @Override
    protected void run(ReaderFirmwareView view, ExecutionEvent event) {
        ReadersExport format = ReadersExport.valueOf(event.getParameter(FORMAT).toUpperCase(Locale.ROOT));
        Optional<ReadersState> content = view.content().filter(format::possible);
        if (content.isEmpty()) {
            MessageDialog.openInformation(view.getSite().getShell(), Messages.Export_title, Messages.Export_nothing);
            return;
        }
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(new String[] {"*." + format.extension(), "*"});
        dialog.setFileName(format.fileName(content.get(), Instant.now()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            view.announceWhenDone(export(content.get(), format, file), NLS.bind(Messages.Export_done, file));
        }
    }

    /** Writes {@code content} to {@code file} in a job of the family EXPORT. */
    public static Job export(ReadersState content, ReadersExport format, Path file) {
        Job job = new ExportJob(file, () -> format.render(content, Instant.now()));
        job.schedule();
        return job;
    }
}
