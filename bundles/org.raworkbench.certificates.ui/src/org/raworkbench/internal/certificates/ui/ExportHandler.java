package org.raworkbench.internal.certificates.ui;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.raworkbench.internal.certificates.ui.model.StatusExport;
import org.raworkbench.ui.ExportJob;

/** Exports what is shown; the parameter names the format. */
public final class ExportHandler extends CertificateHandler {

    private static final String FORMAT = "org.raworkbench.certificates.ui.export.format";

    @Override
    protected void run(CertificateStatusView view, ExecutionEvent event) {
        StatusExport format = StatusExport.valueOf(event.getParameter(FORMAT).toUpperCase(Locale.ROOT));
        StatusExport.Content content = view.content();
        if (!format.possible(content)) {
            MessageDialog.openInformation(view.getSite().getShell(), Messages.Export_title, Messages.Export_nothing);
            return;
        }
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(new String[] {"*." + format.extension(), "*"});
        dialog.setFileName(format.fileName(content));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            view.announceWhenDone(export(content, format, file), NLS.bind(Messages.Export_done, file));
        }
    }

    /** Writes {@code content} to {@code file} in a job of the family EXPORT. */
    public static Job export(StatusExport.Content content, StatusExport format, Path file) {
        Job job = new ExportJob(file, () -> format.render(content));
        job.schedule();
        return job;
    }
}
