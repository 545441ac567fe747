package org.raworkbench.internal.certificates.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;


import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;
import org.raworkbench.internal.certificates.ui.model.CertificateRow;
import org.raworkbench.internal.certificates.ui.model.CertificateRows;
import org.raworkbench.internal.certificates.ui.model.CertificateWatch;
import org.raworkbench.internal.certificates.ui.model.DetailSections;
import org.raworkbench.internal.certificates.ui.model.StatusExport;
import org.raworkbench.internal.certificates.ui.model.StatusPage;
import org.raworkbench.internal.certificates.ui.model.StatusPage.Offer;
import org.raworkbench.internal.certificates.ui.model.StatusPages;
import org.raworkbench.internal.certificates.ui.model.WatchState;
import org.raworkbench.ui.ClipboardInput;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.FileDrop;
import org.raworkbench.ui.ServiceView;
import org.raworkbench.ui.TableArrangement;

/** The Certificate Status view: the certificates of the card on the desk, or of what a person opened. */
public final class CertificateStatusView extends ServiceView<CertificateWatch>
        implements StatusPane.Host, FileDrop.Receiver {

    /** Id of the view. */
    public static final String ID = "org.raworkbench.certificates.ui.view";

    private static final String CONTEXT = "org.raworkbench.certificates.ui.context";
    private static final String ARRANGEMENT = "arrangement";

    private final Dates dates = new Dates(ZoneId.systemDefault());
    private final CertificateRows rows = new CertificateRows(dates);
    private final Listener lookAgain = event -> lookAgain();
    private StatusPane pane;
    private StatusPage page;
    private boolean names;
    private TableArrangement<CertificateColumn> arrangement = TableArrangement.usual(CertificateColumn.class);

    public CertificateStatusView() {
        super(CertificateWatch.class);
    }

    @Override
    protected Subscription listen(CertificateWatch found, Runnable changed) {
        return found.listen(changed);
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getString(ARRANGEMENT) != null) {
            arrangement = TableArrangement.of(CertificateColumn.class, memento.getString(ARRANGEMENT));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ARRANGEMENT, pane.table().arrangement().text());
    }

    @Override
    protected void createWidgets(Composite parent) {
        pane = new StatusPane(parent, arrangement, this);
        new FileDrop(pane.control(), this);
        answer(ActionFactory.COPY, () -> pane.copy());
        answer(ActionFactory.PASTE, this::paste);
        answer(ActionFactory.FIND, () -> pane.find());
        parent.getShell().addListener(SWT.Activate, lookAgain);
        parent.addDisposeListener(event -> parent.getShell().removeListener(SWT.Activate, lookAgain));
        useKeys(CONTEXT);
        MenuManager menu = new MenuManager();
        pane.table().control().setMenu(menu.createContextMenu(pane.table().control()));
        getSite().registerContextMenu(menu, null);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.raworkbench.help.certificate_status");
    }

    @Override
    protected void refresh(boolean again) {
        StatusPages pages = new StatusPages(rows, demoThere());
        Optional<WatchState> state = service().map(CertificateWatch::state);
        page = state.map(pages::of).orElseGet(starting() ? pages::starting : pages::noWatch);
        pane.show(page, state, again);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public DetailSections details() {
        return new DetailSections(dates, names);
    }

    @Override
    public void showOpened(boolean on) {
        service().ifPresent(present -> present.showOpened(on));
    }

    @Override
    public void take(Offer offer) {
        switch (offer) {
            case CANCEL -> service().ifPresent(CertificateWatch::cancel);
            case AGAIN -> service().ifPresent(present -> present.again(false));
            case OPEN_FILES -> new OpenDialogs(getSite().getShell()).files().ifPresent(this::open);
            case OPEN_FOLDER -> new OpenDialogs(getSite().getShell()).folder().ifPresent(this::open);
            case OPEN_LOGS -> openLogs();
            case SHOW_CARD -> showOpened(false);
            case DEMO -> showDemo();
        }
    }

    /** Checks the certificates in {@code paths}, files or folders, and shows them. */
    @Override
    public void open(List<Path> paths) {
        if (!paths.isEmpty()) {
            String name = paths.size() == 1 ? paths.get(0).toString()
                    : NLS.bind(Messages.Open_several, paths.get(0).getFileName(), paths.size() - 1);
            service().ifPresent(present -> present.open(name,
                    paths.stream().<CertificateInput>map(CertificateInput.InFile::new).toList()));
        }
    }

    /** Checks the certificates in the text on the clipboard; files on it are opened. */
    public void paste() {
        ClipboardInput clipboard = ClipboardInput.of(getSite().getShell().getDisplay());
        if (!clipboard.files().isEmpty()) {
            open(clipboard.files());
        } else if (!clipboard.text().isBlank()) {
            open(clipboard.text());
        } else {
            announce(Messages.Paste_nothing);
        }
    }

    /** Checks what the imported logs hold or describe of certificates. */
    private void openLogs() {
        if (!service().map(present -> present.openLogs(Messages.Open_logs)).orElse(false)) {
            announce(Messages.Open_noLogs);
        }
    }

    /** Checks the certificates in {@code text} and shows them. */
    @Override
    public void open(String text) {
        service().ifPresent(present -> present.open(Messages.Paste_source,
                List.of(new CertificateInput.Pasted(Messages.Paste_source, text))));
    }

    /** Checks once more what is shown; with {@code askAddresses} the addresses in the certificates are asked. */
    public void again(boolean askAddresses) {
        service().ifPresent(present -> present.again(askAddresses));
    }

    /** Looks whether the files that are shown changed since they were checked. */
    public void lookAgain() {
        service().ifPresent(CertificateWatch::lookAgain);
    }

    /** The outermost control of the view. */
    public Composite control() {
        return pane.control();
    }

    /** What is shown. */
    public StatusPage page() {
        return page;
    }

    /** The table of the view. */
    public CertificateTable table() {
        return pane.table();
    }

    StatusPane pane() {
        return pane;
    }

    /** The certificate that is selected. */
    Optional<CertificateRow> selection() {
        return pane.table().selection();
    }

    /** Brings the chart of the months to the front, or the details of the selected certificate. */
    public void showExpiry(boolean on) {
        pane.tabs().bringUp(on ? 2 : 0);
    }

    /** Brings the path of the selected certificate to the front. */
    public void showPath() {
        pane.tabs().bringUp(1);
    }

    /** The path of the selected certificate. */
    public PathTree path() {
        return pane.tabs().path();
    }

    /** The expiry of all by month. */
    public ExpiryChart chart() {
        return pane.tabs().chart();
    }

    /** What can be exported now. */
    public StatusExport.Content content() {
        return new StatusExport.Content(pane.table().rows(), selection(), page.reports(), page.demo(),
                judgedAt());
    }

    boolean namesShown() {
        return names;
    }

    /** Shows the names of persons in subjects, or hides them. */
    public void showNames(boolean on) {
        names = on;
        refresh(true);
    }

    @Override
    public Instant judgedAt() {
        return page.reports().stream().map(report -> report.at()).findFirst().orElseGet(Instant::now);
    }
}
