package org.raworkbench.benchmarks.start;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least that is still a workbench: what every start is compared with. */
public final class BareWorkbench implements IApplication {

    /** Argument: close the window as soon as it was painted. */
    static final String CLOSE_WHEN_SHOWN = "-closeWhenShown";

    @Override
    public Object start(IApplicationContext context) {
        boolean close = List.of(Platform.getApplicationArgs()).contains(CLOSE_WHEN_SHOWN);
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new BareAdvisor(close));
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private static final class BareAdvisor extends WorkbenchAdvisor {

        private final boolean closeWhenShown;

        BareAdvisor(boolean closeWhenShown) {
            this.closeWhenShown = closeWhenShown;
        }

        @Override
        public String getInitialWindowPerspectiveId() {
            return BarePerspective.ID;
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            return new BareWindowAdvisor(configurer, closeWhenShown);
        }
    }
}
