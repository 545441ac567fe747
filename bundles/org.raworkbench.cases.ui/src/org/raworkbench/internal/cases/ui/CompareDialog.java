package org.raworkbench.internal.cases.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.raworkbench.cases.CaseDifference;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.internal.cases.ui.model.DifferenceSections;
import org.raworkbench.ui.Section;
import org.raworkbench.ui.SectionPage;

/** What is different between the case as it is now and another version of it. */
public final class CompareDialog extends Dialog {

    private static final int TAKE = IDialogConstants.CLIENT_ID + 1;

    private final String heading;
    private final List<Section> sections;
    private final boolean takeable;

    private CompareDialog(Shell shell, String heading, List<Section> sections, boolean takeable) {
        super(shell);
        this.takeable = takeable;
        this.heading = heading;
        this.sections = sections;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Reads {@code other} in a job and shows what is different in the case of {@code session}.
     *
     * @param before whether it is an earlier version of this case, to which the author may go back
     */
    static void open(Shell shell, CaseSession session, Path other, boolean before) {
        SupportCase now = session.draft().snapshot();
        new CaseJob(Messages.Compare_title, null, monitor -> {
            try {
                if (before && Files.notExists(other)) {
                    throw new CaseFileException(Messages.Compare_noBackup);
                }
                SupportCase read = CaseFile.peek(other);
                CaseDifference difference = CaseDifference.between(read, now);
                List<Section> sections = DifferenceSections.of(difference, session.draft().template());
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        boolean takeable = before && session.draft().writable() && !difference.changes().isEmpty();
                        String heading = before ? Messages.Compare_headingBefore
                                : NLS.bind(Messages.Compare_heading, other.getFileName());
                        if (new CompareDialog(shell, heading, sections, takeable).open() == TAKE) {
                            session.draft().become(read);
                        }
                    }
                });
            } catch (CaseFileException failed) {
                shell.getDisplay().asyncExec(() -> session.said(failed.getMessage()));
            }
        }).schedule();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == TAKE) {
            setReturnCode(TAKE);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Compare_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(heading.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(640, SWT.DEFAULT).applyTo(label);
        SectionPage page = new SectionPage(area);
        page.show(sections, false);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 400).applyTo(page.control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (takeable) {
            createButton(parent, TAKE, Messages.Compare_take, false);
        }
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
