package org.raworkbench.internal.readers.ui;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.raworkbench.internal.readers.ui.model.FirmwareWatch;
import org.raworkbench.internal.readers.ui.model.ReaderRow;
import org.raworkbench.internal.readers.ui.model.SiteRowDraft;
import org.raworkbench.readers.InvalidRowException;
import org.raworkbench.readers.SiteRelease;
import org.raworkbench.ui.AccessibleName;

/** Asks what a site knows of one of its readers, and adds it to the site's file in the background. */
public final class AddReaderDialog extends TitleAreaDialog {

    private static final int SHORT = 130;

    private final FirmwareWatch watch;
    private final SiteRowDraft start;
    private Text vid;
    private Text pid;
    private Text model;
    private Text latest;
    private Text minimum;
    private Text page;
    private Combo nhs;
    private Text source;
    private Text seen;
    private boolean saving;

    /** @param row the reader to begin with */
    public AddReaderDialog(Shell shell, FirmwareWatch watch, Optional<ReaderRow> row) {
        super(shell);
        this.watch = watch;
        start = SiteRowDraft.about(row, LocalDate.now());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Add_title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.raworkbench.help.reader_firmware");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Add_title);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 6).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        vid = field(form, Messages.Add_vid, start.vid(), Messages.Add_vidHint, true);
        pid = field(form, Messages.Add_pid, start.pid(), Messages.Add_pidHint, true);
        model = field(form, Messages.Add_model, start.model(), Messages.Add_modelHint, false);
        latest = field(form, Messages.Add_latest, start.latest(), Messages.Add_latestHint, true);
        minimum = field(form, Messages.Add_minimum, start.minimum(), Messages.Add_optional, true);
        page = field(form, Messages.Add_page, start.page(), Messages.Add_optional, false);
        new Label(form, SWT.NONE).setText(Messages.Add_nhs);
        nhs = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        nhs.setItems(Messages.Add_nhsUnsaid, Messages.Add_nhsYes, Messages.Add_nhsNo);
        nhs.select(0);
        AccessibleName.set(nhs, plain(Messages.Add_nhs));
        source = field(form, Messages.Add_source, start.source(), Messages.Add_sourceHint, false);
        seen = field(form, Messages.Add_seen, start.seen(), "", true);
        watch.state().siteFile().ifPresent(file -> {
            Label place = new Label(form, SWT.WRAP);
            place.setText(NLS.bind(Messages.Add_file, file.toString().replace("&", "&&")));
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(place);
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Add_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    /** What was typed so far. */
    public SiteRowDraft draft() {
        Optional<Boolean> supported = nhs.getSelectionIndex() <= 0 ? Optional.empty()
                : Optional.of(nhs.getSelectionIndex() == 1);
        return new SiteRowDraft(vid.getText(), pid.getText(), model.getText(), latest.getText(), minimum.getText(),
                page.getText(), supported, source.getText(), seen.getText());
    }

    /** What the dialog says above the fields. */
    public String said() {
        return getMessage();
    }

    @Override
    protected void okPressed() {
        draft().result().row().ifPresent(this::save);
    }

    private void save(SiteRelease row) {
        saving = true;
        validate();
        Job job = Job.create(Messages.Add_job, (ICoreRunnable) monitor -> {
            String problem = "";
            try {
                watch.add(row);
            } catch (InvalidRowException | IOException refused) {
                problem = String.valueOf(refused.getMessage());
            }
            ended(problem);
        });
        job.setSystem(true);
        job.schedule();
    }

    private void ended(String problem) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            saving = false;
            if (getShell() == null || getShell().isDisposed()) {
                return;
            }
            if (problem.isEmpty()) {
                setReturnCode(OK);
                close();
            } else {
                getButton(IDialogConstants.OK_ID).setEnabled(true);
                setMessage(problem, IMessageProvider.ERROR);
            }
        });
    }

    private void validate() {
        SiteRowDraft.Result result = draft().result();
        getButton(IDialogConstants.OK_ID).setEnabled(!saving && result.row().isPresent());
        setMessage(saving ? Messages.Add_saving : result.row().isPresent() ? Messages.Add_about : result.problem(),
                result.row().isPresent() ? IMessageProvider.NONE : IMessageProvider.WARNING);
    }

    private Text field(Composite form, String label, String value, String hint, boolean brief) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        text.setMessage(hint);
        (brief ? GridDataFactory.swtDefaults().hint(SHORT, SWT.DEFAULT) : GridDataFactory.fillDefaults()
                .grab(true, false)).applyTo(text);
        text.setToolTipText(hint);
        text.addListener(SWT.Modify, event -> validate());
        AccessibleName.set(text, plain(label));
        return text;
    }

    private static String plain(String label) {
        return label.replace("&", "").replace(":", "");
    }
}
