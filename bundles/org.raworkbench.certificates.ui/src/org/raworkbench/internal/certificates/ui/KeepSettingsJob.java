package org.raworkbench.internal.certificates.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.raworkbench.internal.certificates.ui.model.CertificateWatch;
import org.raworkbench.internal.certificates.ui.model.CheckPreferences;
import org.raworkbench.internal.certificates.ui.model.CheckSettings;
import org.raworkbench.ui.JobFamilies;

/** Writes the settings down and has everything checked again with them. */
public final class KeepSettingsJob extends Job {

    private final CheckSettings settings;

    public KeepSettingsJob(CheckSettings settings) {
        super(Messages.Preferences_job);
        this.settings = settings;
        setSystem(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.PREFERENCES;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        new CheckPreferences().keep(settings);
        BundleContext context = FrameworkUtil.getBundle(KeepSettingsJob.class).getBundleContext();
        ServiceReference<CertificateWatch> reference = context.getServiceReference(CertificateWatch.class);
        if (reference != null) {
            CertificateWatch watch = context.getService(reference);
            if (watch != null) {
                watch.settingsChanged();
                context.ungetService(reference);
            }
        }
        return Status.OK_STATUS;
    }
}
