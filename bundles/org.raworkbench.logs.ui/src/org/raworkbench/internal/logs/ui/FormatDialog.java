package org.raworkbench.internal.logs.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.ui.model.FormatDraft;
import org.raworkbench.internal.logs.ui.model.FormatDraft.Preview;
import org.raworkbench.internal.logs.ui.model.LogWatch;
import org.raworkbench.internal.logs.ui.model.SeverityWords;
import org.raworkbench.ui.AccessibleName;

/** Makes a line format out of pasted lines, shows at once what it does to them, and saves it for this site. */
public final class FormatDialog extends TitleAreaDialog {

    private static final int WAIT_MILLIS = 200;
    private static final int[] WIDTHS = {190, 80, 300, 330};

    private final LogWatch watch;
    private final String start;
    private final AtomicInteger tries = new AtomicInteger();
    private Text id;
    private Text name;
    private Text lines;
    private Text patterns;
    private Label fits;
    private Table preview;
    private FormatDraft tried;
    private String declaration = "";

    /** @param lines lines of the log to begin with; may be empty */
    public FormatDialog(Shell shell, LogWatch watch, String lines) {
        super(shell);
        this.watch = watch;
        this.start = lines;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("format.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        setTitle(Messages.text("format.title"));
        setMessage(Messages.text("format.message"));
        lines = text(area, "format.lines", SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL, 90);
        patterns = text(area, "format.patterns", SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL, 70);
        id = text(area, "format.id", SWT.NONE, SWT.DEFAULT);
        name = text(area, "format.name", SWT.NONE, SWT.DEFAULT);
        fits = new Label(area, SWT.NONE);
        fits.setText(Messages.text("format.preview"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(fits);
        preview = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
        preview.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(900, 150).applyTo(preview);
        AccessibleName.set(preview, Messages.text("format.preview"));
        String[] heads = {"time", "severity", "fields", "line"};
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(preview, SWT.LEFT);
            column.setText(Messages.text("format." + heads[i]));
            column.setWidth(WIDTHS[i]);
        }
        id.setText("site-format");
        lines.setText(start);
        patterns.setText(start.lines().findFirst().map(FormatDraft::guess).orElse(""));
        lines.addListener(SWT.Modify, event -> {
            if (patterns.getText().isBlank()) {
                patterns.setText(lines.getText().lines().findFirst().map(FormatDraft::guess).orElse(""));
            }
        });
        for (Text one : List.of(lines, patterns, id, name)) {
            one.addListener(SWT.Modify, event -> later());
        }
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        later();
        return contents;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.text("format.save"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private static Text text(Composite area, String key, int style, int height) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.text(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, height == SWT.DEFAULT ? SWT.CENTER : SWT.BEGINNING)
                .indent(0, height == SWT.DEFAULT ? 0 : 6).applyTo(label);
        Text text = new Text(area, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).hint(900, height).applyTo(text);
        if (height != SWT.DEFAULT) {
            text.setFont(JFaceResources.getTextFont());
        }
        return text;
    }

    private void later() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        int number = tries.incrementAndGet();
        getShell().getDisplay().timerExec(WAIT_MILLIS, () -> {
            if (number == tries.get() && !preview.isDisposed()) {
                attempt(number);
            }
        });
    }

    private void attempt(int number) {
        FormatDraft draft = new FormatDraft(id.getText().strip(), name.getText().strip(),
                patterns.getText().lines().toList(), lines.getText().lines().limit(200).toList());
        Job.createSystem(Messages.text("format.try"), (ICoreRunnable) monitor -> {
            FormatDraft.Trial trial = draft.tried();
            preview.getDisplay().asyncExec(() -> {
                if (number == tries.get() && !preview.isDisposed()) {
                    show(draft, trial);
                }
            });
        }).schedule();
    }

    private void show(FormatDraft draft, FormatDraft.Trial trial) {
        tried = draft;
        declaration = trial.declaration();
        setErrorMessage(trial.problem().isEmpty() ? null : trial.problem());
        fits.setText(Messages.text("format.fits", trial.lines().stream().filter(Preview::known).count(),
                trial.lines().size()));
        fits.requestLayout();
        getButton(IDialogConstants.OK_ID).setEnabled(!declaration.isEmpty());
        preview.removeAll();
        for (Preview line : trial.lines()) {
            TableItem item = new TableItem(preview, SWT.NONE);
            item.setText(line.known() ? new String[] {line.time(), SeverityWords.of(line.severity()),
                    line.fields().entrySet().stream()
                            .filter(field -> !field.getKey().equals("time") && !field.getKey().equals("level"))
                            .map(field -> field.getKey() + "=" + field.getValue())
                            .collect(Collectors.joining("  ")), line.line()}
                    : new String[] {Messages.text("format.unknown"), "", "", line.line()});
        }
    }

    /** What is shown for each line, for tests. */
    public Table preview() {
        return preview;
    }

    /** Where the patterns are typed. */
    public Text patterns() {
        return patterns;
    }

    @Override
    protected void okPressed() {
        FormatDraft draft = tried;
        String text = declaration;
        Shell shell = getParentShell();
        Job.create(Messages.text("format.save"), (ICoreRunnable) monitor -> {
            String said;
            try {
                Path file = draft.save(text, SiteKnowledge.ofThisComputer().folder());
                watch.use(draft.asFormat(text));
                said = Messages.text("format.saved", file);
            } catch (IOException full) {
                said = Messages.text("format.notSaved", full.getMessage());
            }
            String sentence = said;
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    MessageDialog.openInformation(shell, Messages.text("format.title"), sentence);
                }
            });
        }).schedule();
        super.okPressed();
    }
}
