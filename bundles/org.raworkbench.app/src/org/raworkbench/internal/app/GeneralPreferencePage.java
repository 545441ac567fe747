package org.raworkbench.internal.app;

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
import org.raworkbench.ui.Themes;

/** The few things that a desk may want to set: the theme, and whether the demo desk opens by itself. */
public final class GeneralPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final SeenReaders seen = new SeenReaders();
    private Button dark;
    private Button demo;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(page);
        dark = new Button(page, SWT.CHECK);
        dark.setText(Messages.Preferences_dark);
        dark.setSelection(Themes.isDark());
        demo = new Button(page, SWT.CHECK);
        demo.setText(Messages.Preferences_demo);
        demo.setSelection(!seen.any());
        Label note = new Label(page, SWT.WRAP);
        note.setText(Messages.Preferences_demoNote);
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).indent(24, 0).applyTo(note);
        return page;
    }

    @Override
    public boolean performOk() {
        if (dark.getSelection() != Themes.isDark()) {
            Themes.setDark(dark.getSelection());
        }
        seen.set(!demo.getSelection());
        return true;
    }
}
