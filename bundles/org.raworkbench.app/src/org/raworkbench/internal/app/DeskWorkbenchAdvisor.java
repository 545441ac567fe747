package org.raworkbench.internal.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets the workbench up: perspective, saved layout, theme. */
final class DeskWorkbenchAdvisor extends WorkbenchAdvisor {

    private final StartOptions options;
    private Integer exitCode = IApplication.EXIT_OK;

    DeskWorkbenchAdvisor(StartOptions options) {
        this.options = options;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IPreferenceStore defaults = PlatformUI.getPreferenceStore();
        defaults.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        defaults.setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DeskWindowAdvisor(configurer, options, code -> exitCode = code);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return RaDeskPerspective.ID;
    }

    /** What the process ends with. */
    Integer exitCode() {
        return exitCode;
    }
}
