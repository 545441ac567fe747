package org.raworkbench.internal.cases.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.osgi.service.event.EventHandler;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.internal.cases.ui.model.CaseFolderPreference;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.internal.cases.ui.model.CaseListing;
import org.raworkbench.internal.cases.ui.model.CaseRow;
import org.raworkbench.internal.cases.ui.model.CaseSession.Phase;
import org.raworkbench.internal.cases.ui.model.CauseMonths;
import org.raworkbench.internal.cases.ui.model.Progress;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.EmptyState.Offer;
import org.raworkbench.ui.LiveView;
import org.raworkbench.ui.VerdictPane;

/** The Support Cases view: the cases of a folder, where they stand, and what causes there were over time. */
public final class CaseListView extends LiveView {

    /** Id of the view. */
    public static final String ID = "org.raworkbench.cases.ui.view";
    /** Sent when a case was saved. */
    static final String SAVED = "org/raworkbench/cases/SAVED";

    private static final String CONTEXT = "org.raworkbench.cases.ui.listContext";

    private VerdictPane pane;
    private CTabFolder tabs;
    private Text search;
    private Combo states;
    private Label counted;
    private CaseTable table;
    private CauseChart chart;
    private CaseListing listing = CaseListing.unread(new CaseFolderPreference().folder());
    private String problem = "";

    @Override
    protected void createContent(Composite parent) {
        pane = new VerdictPane(parent);
        tabs = new CTabFolder(pane.body(), SWT.TOP | SWT.FLAT);
        tab(Messages.Cases_tab, list(tabs));
        chart = new CauseChart(tabs);
        tab(Messages.Cases_causes, chart.control());
        tabs.setSelection(0);
        pane.setContent(tabs);
        answer(ActionFactory.COPY, this::copy);
        answer(ActionFactory.FIND, () -> search.setFocus());
        useKeys(CONTEXT);
        MenuManager menu = new MenuManager();
        table.control().setMenu(menu.createContextMenu(table.control()));
        getSite().registerContextMenu(menu, null);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.raworkbench.help.support_cases");
        IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (broker != null) {
            EventHandler saved = event -> read();
            broker.subscribe(SAVED, saved);
            untilClosed(() -> broker.unsubscribe(saved));
        }
        read();
    }

    private Composite list(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(5).margins(12, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(Messages.Cases_search);
        search = new Text(line, SWT.SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Cases_searchHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        AccessibleName.set(search, Messages.Cases_searchName);
        new Label(line, SWT.NONE).setText(Messages.Cases_show);
        states = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        states.setItems(Stream.concat(Stream.of(Messages.Cases_all), Stream.of(CaseState.values()).map(Progress::word))
                .toArray(String[]::new));
        states.select(0);
        AccessibleName.set(states, Messages.Cases_showName);
        counted = new Label(line, SWT.NONE);
        table = new CaseTable(area, this::openSelected);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        search.addListener(SWT.Modify, event -> narrow());
        states.addListener(SWT.Selection, event -> narrow());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.control().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                search.setText("");
            }
        });
        return area;
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    /** Reads the folder again, in a job. */
    public void read() {
        new CaseJob(Messages.Cases_job, null, monitor -> {
            CaseListing found = CaseListing.read(new CaseFolderPreference().folder(), Services.find(), Instant.now());
            onThread(() -> {
                listing = found;
                problem = "";
                changed();
            });
        }).schedule();
    }

    @Override
    protected void refresh(boolean again) {
        if (listing.rows().isEmpty()) {
            pane.showState(listing.headline(), listing.read() ? List.of(Messages.Cases_emptySteps) : List.of(),
                    listing.read() ? List.of(new Offer(Messages.Cases_new,
                            () -> NewCaseHandler.begin(getSite().getPage(), Optional.empty())),
                            new Offer(Messages.Cases_folder, this::chooseFolder)) : List.of(),
                    listing.read() ? Optional.empty() : Optional.of(org.raworkbench.ui.Progress.UNTOLD));
            return;
        }
        narrow();
        chart.show(CauseMonths.of(listing.rows(), ZoneId.systemDefault()), again);
        pane.showContent(listing.headline());
        if (!problem.isEmpty()) {
            announce(problem);
        }
    }

    private void narrow() {
        int index = states.getSelectionIndex();
        table.show(listing.find(search.getText(), index <= 0 ? Optional.empty()
                : Optional.of(CaseState.values()[index - 1])));
        counted.setText(NLS.bind(Messages.Cases_count, table.rows().size(), listing.rows().size()));
        counted.getParent().layout(true);
    }

    /** Asks for another folder of cases. */
    public void chooseFolder() {
        CaseDialogs.folder(getSite().getShell(), listing.folder()).ifPresent(this::use);
    }

    /** Shows the cases of {@code folder} from now on. */
    public void use(Path folder) {
        new CaseJob(Messages.Cases_job, null, monitor -> {
            new CaseFolderPreference().keep(folder);
            onThread(this::read);
        }).schedule();
    }

    /** Opens the case that is selected. */
    public void openSelected() {
        table.selection().ifPresent(row -> Cases.open(getSite().getPage(), row.summary().path()));
    }

    /** The selected case stands at {@code state} now; in its editor where it is open, else on the disk. */
    public void move(CaseState state) {
        table.selection().map(row -> row.summary().path()).ifPresent(file -> {
            IEditorPart editor = getSite().getPage().findEditor(new CaseInput(file));
            if (editor instanceof CaseEditor open && open.session().phase() == Phase.OPEN) {
                open.session().draft().move(state);
                getSite().getPage().saveEditor(open, false);
            } else {
                new CaseJob(Messages.Cases_job, null, monitor -> moveOnDisk(file, state)).schedule();
            }
        });
    }

    private void moveOnDisk(Path file, CaseState state) {
        try (CaseFile open = CaseFile.open(file, Clock.systemUTC())) {
            Progress.move(open.content(), state, Instant.now());
            open.save();
            onThread(this::read);
        } catch (CaseFileException failed) {
            onThread(() -> {
                problem = failed.getMessage();
                changed();
            });
        }
    }

    private void copy() {
        if (!pane.copyVerdict() && table.control().isFocusControl()) {
            table.selection().map(CaseRow::cells).ifPresent(cells -> CaseDialogs.toClipboard(table.control(),
                    String.join("\t", cells)));
        }
    }

    /** Brings the causes over time to the front, or the list. */
    public void showCauses(boolean on) {
        tabs.setSelection(on ? 1 : 0);
    }

    /** What is shown. */
    public CaseListing listing() {
        return listing;
    }

    /** The chart of causes. */
    public CauseChart chart() {
        return chart;
    }

    /** The outermost control. */
    public Composite control() {
        return pane.control();
    }

    /** The line to search in. */
    public Text search() {
        return search;
    }

    @Override
    public void setFocus() {
        pane.setFocus(tabs.getSelectionIndex() == 0 ? table.control() : chart.control());
    }
}
