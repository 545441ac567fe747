package org.raworkbench.internal.guidance.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks for several values, one a line. */
final class LinesDialog extends InputDialog {

    private static final int LINES = 8;

    LinesDialog(Shell shell, String name, List<String> lines) {
        super(shell, name, NLS.bind(Messages.Form_lines, name), String.join("\n", lines), null);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected int getInputTextStyle() {
        return SWT.MULTI | SWT.BORDER | SWT.V_SCROLL;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, LINES * getText().getLineHeight()).applyTo(getText());
        return area;
    }

    /** The lines; empty when the person closed the dialog. */
    Optional<List<String>> ask() {
        return open() == Window.OK ? Optional.of(getValue().lines().filter(line -> !line.isBlank()).toList())
                : Optional.empty();
    }
}
