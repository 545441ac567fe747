package org.raworkbench.internal.cases.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.raworkbench.internal.cases.ui.model.CaseFolderPreference;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.ui.AccessibleName;

/** Where new cases begin and which cases the list shows. */
public final class CasePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final CaseFolderPreference preference = new CaseFolderPreference();
    private Text folder;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.Preferences_about);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.Preferences_folder);
        folder = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(folder);
        AccessibleName.set(folder, Messages.Preferences_folderName);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.New_browse);
        browse.addListener(SWT.Selection, event -> CaseDialogs.folder(getShell(), preference.folder())
                .ifPresent(found -> folder.setText(found.toString())));
        folder.setText(preference.folder().toString());
        folder.addListener(SWT.Modify, event -> validate());
        return page;
    }

    @Override
    protected void performDefaults() {
        folder.setText(CaseFolderPreference.usual().toString());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Path wanted = Path.of(folder.getText().strip());
        new CaseJob(Messages.Preferences_job, null, monitor -> {
            preference.keep(wanted);
            Cases.saved();
        }).schedule();
        return true;
    }

    private void validate() {
        boolean whole;
        try {
            whole = !folder.getText().isBlank() && Path.of(folder.getText().strip()).isAbsolute();
        } catch (InvalidPathException wrong) {
            whole = false;
        }
        setErrorMessage(whole ? null : Messages.Preferences_noFolder);
        setValid(whole);
    }
}
