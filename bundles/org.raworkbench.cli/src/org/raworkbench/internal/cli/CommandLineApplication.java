package org.raworkbench.internal.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Runs the command line inside the product: {@code -application org.raworkbench.cli.main ARGUMENTS}. */
public final class CommandLineApplication implements IApplication {

    private static final long SERVICES_MILLIS = 10_000;

    @Override
    public Object start(IApplicationContext application) throws InterruptedException {
        application.applicationRunning();
        BundleContext context = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        ServiceTracker<Engines, Engines> tracker = new ServiceTracker<>(context, Engines.class, null);
        tracker.open();
        try {
            Engines engines = tracker.waitForService(SERVICES_MILLIS);
            if (engines == null) {
                err.println(Messages.get("engines.missing"));
                return ExitCode.NOTHING_TO_READ;
            }
            CommandLineFace face = new CommandLineFace(engines, Clock.systemUTC(), out, err,
                    context.getBundle().getVersion().toString());
            return face.run(arguments);
        } finally {
            out.flush();
            tracker.close();
        }
    }

    @Override
    public void stop() {
        // a command ends by itself; there is nothing to tell it
    }
}
