package org.raworkbench.internal.cases.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.internal.cases.ui.model.CaseDesk;
import org.raworkbench.ui.AccessibleName;

/** Asks for form, title and folder of a new case, and says what it will be filled from. */
public final class NewCaseDialog extends TitleAreaDialog {

    private final CaseDesk.Offer offer;
    private Path folder;
    private Table forms;
    private Label about;
    private Text title;
    private Text place;
    private Button reports;
    private boolean withReports;
    private boolean ownTitle;
    private CaseTemplate chosen;
    private String chosenTitle = "";

    public NewCaseDialog(Shell shell, CaseDesk.Offer offer, Path folder) {
        super(shell);
        this.offer = offer;
        this.folder = folder;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.New_title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.raworkbench.help.support_case");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(Messages.New_title);
        setMessage(offer.from().isEmpty() ? Messages.New_fromNothing
                : NLS.bind(Messages.New_from, String.join("; ", offer.from())));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label(area, Messages.New_form);
        forms = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        offer.templates().forEach(template -> new TableItem(forms, SWT.NONE).setText(name(template)));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(480, 8 * forms.getItemHeight()).applyTo(forms);
        AccessibleName.set(forms, Messages.New_formName);
        forms.addListener(SWT.Selection, event -> chosen());
        label(area, "");
        about = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(480, 4 * 18).applyTo(about);
        label(area, Messages.New_name);
        title = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(title);
        AccessibleName.set(title, Messages.New_nameName);
        title.addListener(SWT.Modify, event -> {
            ownTitle |= chosen != null && !title.getText().equals(chosen.title());
            validate();
        });
        label(area, Messages.New_folder);
        place = new Text(area, SWT.BORDER | SWT.READ_ONLY);
        place.setText(folder.toString());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(place);
        AccessibleName.set(place, Messages.New_folderName);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.New_browse);
        browse.addListener(SWT.Selection, event -> CaseDialogs.folder(getShell(), folder).ifPresent(found -> {
            folder = found;
            place.setText(found.toString());
        }));
        reports = new Button(area, SWT.CHECK);
        reports.setText(Messages.New_reports);
        reports.setSelection(!offer.from().isEmpty());
        reports.setEnabled(!offer.from().isEmpty());
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(reports);
        int suggested = offer.templates().stream().map(CaseTemplate::id).toList().indexOf(offer.suggested().orElse(""));
        if (!offer.templates().isEmpty()) {
            forms.setSelection(Math.max(0, suggested));
        }
        return outer;
    }

    private String name(CaseTemplate template) {
        return offer.suggested().filter(template.id()::equals).isPresent()
                ? NLS.bind(Messages.New_suggested, template.title()) : template.title();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.New_begin, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        chosen();
        if (!offer.problems().isEmpty()) {
            setMessage(String.join(" ", offer.problems()), IMessageProvider.WARNING);
        }
    }

    private void chosen() {
        int index = forms.getSelectionIndex();
        List<CaseTemplate> templates = offer.templates();
        chosen = index >= 0 && index < templates.size() ? templates.get(index) : null;
        if (chosen != null) {
            about.setText(NLS.bind(Messages.New_about, chosen.target(), chosen.channel()).replace("&", "&&"));
            if (!ownTitle) {
                title.setText(chosen.title());
            }
        }
        validate();
    }

    private void validate() {
        Button begin = getButton(IDialogConstants.OK_ID);
        if (begin != null) {
            begin.setEnabled(chosen != null && !title.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        chosenTitle = title.getText().strip();
        withReports = reports.getSelection();
        super.okPressed();
    }

    /** The form that was chosen. */
    public CaseTemplate template() {
        return chosen;
    }

    /** The title that was given. */
    public String caseTitle() {
        return chosenTitle;
    }

    /** Whether reports about what is on the desk go along. */
    public boolean withReports() {
        return withReports;
    }

    /** The folder that was chosen. */
    public Path folder() {
        return folder;
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(label);
    }
}
