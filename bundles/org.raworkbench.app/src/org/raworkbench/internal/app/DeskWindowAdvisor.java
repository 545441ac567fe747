package org.raworkbench.internal.app;

import java.util.function.IntConsumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.raworkbench.ui.Themes;

/** The window: its size and title, and what begins once it is open. */
final class DeskWindowAdvisor extends WorkbenchWindowAdvisor {

    private final StartOptions options;
    private final IntConsumer exitCode;
    private WindowServices services;

    DeskWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartOptions options, IntConsumer exitCode) {
        super(configurer);
        this.options = options;
        this.exitCode = exitCode;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1200, 760));
        window.setShowMenuBar(true);
        window.setShowCoolBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle(Messages.Window_title);
        options.dark().ifPresent(Themes::setDark);
    }

    @Override
    public void postWindowCreate() {
        if (options.reportStart()) {
            StartReport.on(getWindowConfigurer().getWindow().getShell());
        }
    }

    @Override
    public void postWindowOpen() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        services = new WindowServices(getWindowConfigurer(), options);
        services.open();
        options.screenshot().ifPresent(file -> new Screenshot(getWindowConfigurer().getWindow(), file, exitCode)
                .start(shell.getDisplay()));
    }

    @Override
    public void postWindowClose() {
        if (services != null) {
            services.close();
        }
    }
}
