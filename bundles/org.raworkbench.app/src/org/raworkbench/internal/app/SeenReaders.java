package org.raworkbench.internal.app;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.raworkbench.ui.JobFamilies;

/** Remembers from start to start whether this desk has ever had a real reader. */
final class SeenReaders {

    private static final String KEY = "realReaderSeen";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.raworkbench.app");

    boolean any() {
        return preferences.getBoolean(KEY, false);
    }

    /** Notes that there was one; written in the background. */
    void remember() {
        set(true);
    }

    /** Notes whether there was one. */
    void set(boolean readerSeen) {
        if (any() == readerSeen) {
            return;
        }
        preferences.putBoolean(KEY, readerSeen);
        new Job(Messages.Seen_job) {
            {
                setSystem(true);
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == JobFamilies.PREFERENCES;
            }

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    preferences.flush();
                    return Status.OK_STATUS;
                } catch (BackingStoreException e) {
                    // The demo desk would only show once more at the next start.
                    return Status.warning(Messages.Seen_failed, e);
                }
            }
        }.schedule();
    }
}
