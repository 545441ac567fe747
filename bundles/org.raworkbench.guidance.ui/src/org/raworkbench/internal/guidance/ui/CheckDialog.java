package org.raworkbench.internal.guidance.ui;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.guidance.NextStep;
import org.raworkbench.guidance.StepState;
import org.raworkbench.ui.AccessibleName;

/** Asks what came of a check that was made elsewhere: its question, the two answers as buttons, and a note. */
final class CheckDialog extends Dialog {

    private static final int FAILED_ID = IDialogConstants.CLIENT_ID + 1;

    private final NextStep check;
    private Text note;
    private String written = "";

    CheckDialog(Shell parent, NextStep check) {
        super(parent);
        this.check = check;
    }

    /** What the person answered; empty when they closed the dialog. Their note is then {@link #note()}. */
    Optional<StepState> ask() {
        return switch (open()) {
            case IDialogConstants.OK_ID -> Optional.of(StepState.DONE);
            case FAILED_ID -> Optional.of(StepState.FAILED);
            default -> Optional.empty();
        };
    }

    /** What the person wrote; may be empty. */
    String note() {
        return written;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(check.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        words(area, check.instruction());
        words(area, check.answers().question().isEmpty() ? Messages.Check_what : check.answers().question());
        note = new Text(area, SWT.SINGLE | SWT.BORDER);
        note.setTextLimit(2000);
        note.setMessage(Messages.Guide_noteHint);
        AccessibleName.set(note, Messages.Guide_noteName);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
        return area;
    }

    private void words(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(convertHorizontalDLUsToPixels(IDialogConstants.MINIMUM_MESSAGE_AREA_WIDTH), SWT.DEFAULT)
                .applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, label(check.answers().done(), Messages.Guide_done), false);
        createButton(parent, FAILED_ID, label(check.answers().failed(), Messages.Guide_failed), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private static String label(String answer, String usual) {
        return answer.isEmpty() ? usual : answer.replace("&", "&&");
    }

    @Override
    protected void buttonPressed(int button) {
        written = note.getText();
        setReturnCode(button);
        close();
    }
}
