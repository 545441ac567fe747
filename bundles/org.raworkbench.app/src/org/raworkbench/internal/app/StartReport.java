package org.raworkbench.internal.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Prints the moment at which the window was shown and painted for the first time, for the start benchmark. */
final class StartReport implements Listener {

    private final Shell shell;

    private StartReport(Shell shell) {
        this.shell = shell;
    }

    static void on(Shell shell) {
        shell.getDisplay().addFilter(SWT.Paint, new StartReport(shell));
    }

    @Override
    public void handleEvent(Event event) {
        if (shell.isVisible()) {
            shell.getDisplay().removeFilter(SWT.Paint, this);
            // After this paint event: the painting itself is part of the start.
            shell.getDisplay().asyncExec(() -> {
                System.out.println("RAWB window-shown " + System.currentTimeMillis());
                System.out.flush();
            });
        }
    }
}
