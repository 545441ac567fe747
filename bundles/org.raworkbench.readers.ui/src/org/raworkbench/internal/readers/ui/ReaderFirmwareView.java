package org.raworkbench.internal.readers.ui;

import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.readers.ui.model.FirmwareWatch;
import org.raworkbench.internal.readers.ui.model.ReaderColumn;
import org.raworkbench.internal.readers.ui.model.ReaderRow;
import org.raworkbench.internal.readers.ui.model.ReadersPage;
import org.raworkbench.internal.readers.ui.model.ReadersPage.Offer;
import org.raworkbench.internal.readers.ui.model.ReadersPages;
import org.raworkbench.internal.readers.ui.model.ReadersState;
import org.raworkbench.ui.FileDrop;
import org.raworkbench.ui.Section;
import org.raworkbench.ui.ServiceView;
import org.raworkbench.ui.TableArrangement;

/** The Reader Firmware view: attached readers beside each other and the catalogue, and those of many workstations. */
public final class ReaderFirmwareView extends ServiceView<FirmwareWatch> {

    /** Id of the view. */
    public static final String ID = "org.raworkbench.readers.ui.view";

    private static final String CONTEXT = "org.raworkbench.readers.ui.context";

    private static final String ARRANGEMENT = "arrangement";

    private TableArrangement<ReaderColumn> arrangement = TableArrangement.usual(ReaderColumn.class);
    private ReadersPane pane;
    private ReadersPage page;

    public ReaderFirmwareView() {
        super(FirmwareWatch.class);
    }

    @Override
    protected Subscription listen(FirmwareWatch found, Runnable changed) {
        return found.listen(changed);
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getString(ARRANGEMENT) != null) {
            arrangement = TableArrangement.of(ReaderColumn.class, memento.getString(ARRANGEMENT));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ARRANGEMENT, pane.table().arrangement().text());
    }

    @Override
    protected void createWidgets(Composite parent) {
        pane = new ReadersPane(parent, arrangement, this::take, this::openPage);
        new FileDrop(pane.control(), this::importReports);
        answer(ActionFactory.COPY, () -> pane.copy());
        useKeys(CONTEXT);
        MenuManager menu = new MenuManager();
        pane.table().control().setMenu(menu.createContextMenu(pane.table().control()));
        pane.tabs().fleet().tree().setMenu(menu.createContextMenu(pane.tabs().fleet().tree()));
        getSite().registerContextMenu(menu, null);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.raworkbench.help.reader_firmware");
    }

    @Override
    protected void refresh(boolean again) {
        ReadersPages pages = new ReadersPages(demoThere());
        page = service().map(FirmwareWatch::state).map(pages::of)
                .orElseGet(starting() ? pages::starting : pages::noWatch);
        pane.show(page, again);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    /** Does what {@code offer} says. */
    public void take(Offer offer) {
        switch (offer) {
            case STOP -> service().ifPresent(FirmwareWatch::stopImport);
            case AGAIN -> lookAgain();
            case IMPORT_FILES -> new OpenDialogs(getSite().getShell()).files().ifPresent(this::importReports);
            case IMPORT_FOLDER -> new OpenDialogs(getSite().getShell()).folder().ifPresent(this::importReports);
            case DEMO -> showDemo();
        }
    }

    /** Asks the readers once more. */
    public void lookAgain() {
        service().ifPresent(FirmwareWatch::refresh);
    }

    /** Reads the reports of other workstations in {@code paths}, files or folders, and shows their readers. */
    public void importReports(List<Path> paths) {
        service().ifPresent(watch -> {
            watch.importReports(paths);
            bringUp(2);
        });
    }

    /** Forgets all imported reports. */
    public void forgetReports() {
        service().ifPresent(FirmwareWatch::forgetReports);
    }

    /** Asks for a row of the site and adds it. */
    void addReader() {
        service().ifPresent(watch -> new AddReaderDialog(getSite().getShell(), watch, selection()).open());
    }

    /** Opens the vendor's page of the selected reader, where a source names one. */
    void openPage() {
        selection().flatMap(row -> row.pages().stream().findFirst())
                .ifPresentOrElse(page -> openPage(page.toString()), () -> announce(Messages.Page_none));
    }

    private void openPage(String address) {
        try {
            PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(address).toURL());
        } catch (PartInitException | MalformedURLException | IllegalArgumentException noBrowser) {
            announce(NLS.bind(Messages.Page_noBrowser, address));
        }
    }

    /** Brings the details (0), the comparison (1) or the readers of many workstations (2) to the front. */
    public void bringUp(int tab) {
        pane.tabs().bringUp(tab);
    }

    /** The outermost control of the view. */
    public Composite control() {
        return pane.control();
    }

    /** What is shown. */
    public ReadersPage page() {
        return page;
    }

    /** The table of the view. */
    public ReaderTable table() {
        return pane.table();
    }

    /** The readers of many workstations. */
    public FleetTree fleet() {
        return pane.tabs().fleet();
    }

    /** The details that are shown. */
    public List<Section> details() {
        return pane.tabs().details();
    }

    /** The reader that is selected. */
    Optional<ReaderRow> selection() {
        return pane.table().selection();
    }

    /** What can be exported now. */
    public Optional<ReadersState> content() {
        return service().map(FirmwareWatch::state);
    }
}
