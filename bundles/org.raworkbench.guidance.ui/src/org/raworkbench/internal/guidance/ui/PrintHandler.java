package org.raworkbench.internal.guidance.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.raworkbench.internal.guidance.ui.model.GuideExport;

/** Prints the guide as far as it has been gone. */
public final class PrintHandler extends TroubleshootingHandler {

    @Override
    protected void run(TroubleshootingView view, ExecutionEvent event) {
        Shell shell = view.getSite().getShell();
        if (view.page().guide().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Print_title, Messages.Export_nothing);
            return;
        }
        PrinterData chosen = new PrintDialog(shell, SWT.NONE).open();
        if (chosen != null) {
            try {
                print(shell, chosen, view.export(GuideExport.TEXT));
            } catch (SWTError gone) {
                // the printer was chosen and is not there any more
                MessageDialog.openError(shell, Messages.Print_title, NLS.bind(Messages.Print_failed, chosen.name));
            }
        }
    }

    private static void print(Shell shell, PrinterData chosen, String text) {
        Printer printer = new Printer(chosen);
        Shell hidden = new Shell(shell);
        StyledText paper = new StyledText(hidden, SWT.MULTI | SWT.WRAP);
        paper.setText(text);
        // takes its own copy of the text, so that it may run in the background
        Runnable printing = paper.print(printer);
        hidden.dispose();
        Job.create(Messages.Print_job, (ICoreRunnable) monitor -> {
            printing.run();
            printer.dispose();
        }).schedule();
    }
}
