package org.raworkbench.internal.app;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.raworkbench.smartcard.DemoDesk;

/** The workbench with its window. */
public final class WorkbenchApplication implements IApplication {

    /** The command line could not be followed. */
    private static final Integer WRONG_USAGE = 2;
    /** The instance area is in use or cannot be used. */
    private static final Integer NO_INSTANCE_AREA = 3;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        StartOptions options;
        try {
            options = StartOptions.of(List.of(Platform.getApplicationArgs()));
            if (options.demo().isPresent()) {
                checkDemo(options.demo().get());
            }
        } catch (StartOptions.WrongUsage e) {
            System.err.println(e.getMessage());
            return exit(WRONG_USAGE);
        }
        Display display = PlatformUI.createDisplay();
        try {
            InstanceArea area = new InstanceArea(Platform.getInstanceLocation());
            Optional<String> objection = area.lock();
            if (objection.isPresent()) {
                System.err.println(objection.get());
                context.applicationRunning();
                if (options.screenshot().isEmpty()) {
                    MessageDialog.openError(null, Messages.Window_title, objection.get());
                }
                return exit(NO_INSTANCE_AREA);
            }
            DeskWorkbenchAdvisor advisor = new DeskWorkbenchAdvisor(options);
            int result = PlatformUI.createAndRunWorkbench(display, advisor);
            area.release();
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : advisor.exitCode();
        } finally {
            display.dispose();
        }
    }

    private static void checkDemo(String name) throws StartOptions.WrongUsage {
        List<String> names = Services.find(DemoDesk.class)
                .orElseThrow(() -> new StartOptions.WrongUsage(Messages.Options_noDemo)).cards().stream()
                .map(DemoDesk.DemoCard::name).toList();
        if (!names.contains(name)) {
            throw new StartOptions.WrongUsage(
                    Messages.bind(Messages.Options_demo, name, String.join(", ", names)));
        }
    }

    /** Without this the launcher would explain the exit code in a dialog of its own. */
    private static Integer exit(Integer code) {
        System.setProperty("eclipse.exitdata", "");
        return code;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
