package org.raworkbench.internal.inspection.ui;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.raworkbench.internal.inspection.ui.model.CardPage;
import org.raworkbench.internal.inspection.ui.model.ExportFormat;
import org.raworkbench.ui.ExportJob;

/** Exports the inspection of the active pane; the parameter names the format. */
public final class ExportHandler extends CardHandler {

    private static final String FORMAT = "org.raworkbench.inspection.ui.export.format";

    @Override
    protected void run(CardInspectionView view, ExecutionEvent event) {
        ExportFormat format = ExportFormat.valueOf(event.getParameter(FORMAT).toUpperCase(Locale.ROOT));
        CardPage page = view.activePane().page();
        if (!page.exportable()) {
            MessageDialog.openInformation(view.getSite().getShell(), Messages.Export_title, Messages.Export_nothing);
            return;
        }
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(new String[] {"*." + format.extension(), "*"});
        dialog.setFileName(format.fileName(page));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            view.announceWhenDone(export(page, format, file), NLS.bind(Messages.Export_done, file));
        }
    }

    /** Writes {@code page} to {@code file} in a job of the family EXPORT. */
    public static Job export(CardPage page, ExportFormat format, Path file) {
        Job job = new ExportJob(file, () -> format.render(page));
        job.schedule();
        return job;
    }
}
