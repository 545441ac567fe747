package org.raworkbench.internal.workstation.ui;

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
import org.raworkbench.internal.workstation.ui.model.CheckExport;
import org.raworkbench.ui.ExportJob;

/** Exports the workstation that is shown; the parameter names the format. */
public final class ExportHandler extends WorkstationHandler {

    private static final String FORMAT = "org.raworkbench.readers.ui.workstation.export.format";

    @Override
    protected void run(WorkstationCheckView view, ExecutionEvent event) {
        CheckExport format = CheckExport.valueOf(event.getParameter(FORMAT).toUpperCase(Locale.ROOT));
        Optional<CheckExport.Content> content = view.content();
        if (content.isEmpty()) {
            MessageDialog.openInformation(view.getSite().getShell(), Messages.Export_title, Messages.Export_nothing);
            return;
        }
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(new String[] {"*." + format.extension(), "*"});
        dialog.setFileName(format.fileName(content.get().snapshot()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            view.announceWhenDone(export(content.get(), format, file), NLS.bind(Messages.Export_done, file));
        }
    }

    /** Writes {@code content} to {@code file} in a job of the family EXPORT. */
    public static Job export(CheckExport.Content content, CheckExport format, Path file) {
        Job job = new ExportJob(file, () -> format.render(content, Instant.now()));
        job.schedule();
        return job;
    }
}
