package org.raworkbench.benchmarks.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A window as large as the product's, which tells when it was painted for the first time the way the product does. */
final class BareWindowAdvisor extends WorkbenchWindowAdvisor {

    private final boolean closeWhenShown;

    BareWindowAdvisor(IWorkbenchWindowConfigurer configurer, boolean closeWhenShown) {
        super(configurer);
        this.closeWhenShown = closeWhenShown;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1200, 760));
        window.setShowMenuBar(true);
        window.setShowCoolBar(false);
        window.setShowStatusLine(false);
        window.setTitle("Bare workbench");
    }

    @Override
    public void postWindowCreate() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        shell.getDisplay().addFilter(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (shell.isVisible()) {
                    shell.getDisplay().removeFilter(SWT.Paint, this);
                    shell.getDisplay().asyncExec(() -> {
                        System.out.println(StartMark.WINDOW_SHOWN + System.currentTimeMillis());
                        System.out.flush();
                        if (closeWhenShown) {
                            PlatformUI.getWorkbench().close();
                        }
                    });
                }
            }
        });
    }
}
