package org.raworkbench.internal.certificates.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.raworkbench.internal.certificates.ui.model.CheckPreferences;
import org.raworkbench.internal.certificates.ui.model.CheckSettings;

/** What certificates are checked against, and whether the addresses in them may be asked. */
public final class CertificatePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final CheckPreferences preferences = new CheckPreferences();
    private PathList anchors;
    private PathList intermediates;
    private PathList lists;
    private Button online;
    private ProxyGroup proxy;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.Preferences_about);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(page);
        anchors = new PathList(page, Messages.Preferences_anchors);
        intermediates = new PathList(page, Messages.Preferences_intermediates);
        lists = new PathList(page, Messages.Preferences_lists);
        online = new Button(page, SWT.CHECK);
        online.setText(Messages.Preferences_online);
        Label note = new Label(page, SWT.WRAP);
        note.setText(Messages.Preferences_onlineNote);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).indent(24, 0).applyTo(note);
        proxy = new ProxyGroup(page, this::validate);
        show(preferences.settings());
        return page;
    }

    @Override
    protected void performDefaults() {
        show(CheckSettings.NONE);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        CheckSettings wanted = new CheckSettings(anchors.paths(), intermediates.paths(), lists.paths(),
                online.getSelection(), proxy.choice());
        if (!wanted.equals(preferences.settings())) {
            new KeepSettingsJob(wanted).schedule();
        }
        return true;
    }

    private void show(CheckSettings settings) {
        anchors.show(settings.anchors());
        intermediates.show(settings.intermediates());
        lists.show(settings.revocationLists());
        online.setSelection(settings.online());
        proxy.show(settings.proxy());
        validate();
    }

    private void validate() {
        boolean whole = proxy.choice().whole();
        setErrorMessage(whole ? null : Messages.Preferences_proxyMissing);
        setValid(whole);
    }
}
