package org.raworkbench.internal.guidance.ui;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.raworkbench.internal.guidance.ui.model.GuideExport;
import org.raworkbench.ui.ExportJob;

/** Exports the guide as far as it has been gone; the parameter names the format. */
public final class ExportHandler extends TroubleshootingHandler {

    private static final String FORMAT = "org.raworkbench.guidance.ui.export.format";

    @Override
    protected void run(TroubleshootingView view, ExecutionEvent event) {
        if (view.page().guide().isEmpty()) {
            MessageDialog.openInformation(view.getSite().getShell(), Messages.Export_title, Messages.Export_nothing);
            return;
        }
        GuideExport form = GuideExport.valueOf(event.getParameter(FORMAT).toUpperCase(Locale.ROOT));
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(new String[] {"*." + form.extension(), "*"});
        dialog.setFileName(form.fileName(view.page()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            view.announceWhenDone(export(view, form, file), NLS.bind(Messages.Export_done, file));
        }
    }

    /** Writes the guide to {@code file} in a job of the family EXPORT. */
    public static Job export(TroubleshootingView view, GuideExport form, Path file) {
        String content = view.export(form);
        Job job = new ExportJob(file, () -> content);
        job.schedule();
        return job;
    }
}
