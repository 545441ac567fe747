package org.raworkbench.internal.workstation.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.readers.ui.OpenDialogs;
import org.raworkbench.internal.workstation.ui.model.Addresses;
import org.raworkbench.internal.workstation.ui.model.CheckExport;
import org.raworkbench.internal.workstation.ui.model.CheckPage;
import org.raworkbench.internal.workstation.ui.model.CheckPage.Offer;
import org.raworkbench.internal.workstation.ui.model.CheckPages;
import org.raworkbench.internal.workstation.ui.model.CheckState;
import org.raworkbench.internal.workstation.ui.model.WatchState;
import org.raworkbench.internal.workstation.ui.model.WorkstationWatch;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.FileDrop;
import org.raworkbench.ui.Section;
import org.raworkbench.ui.ServiceView;
import org.raworkbench.workstation.WorkstationSnapshot;

/** The Workstation Check view: what this workstation, or the one of a report, has of what smartcards need. */
public final class WorkstationCheckView extends ServiceView<WorkstationWatch> implements CheckPane.Host {

    /** Id of the view. */
    public static final String ID = "org.raworkbench.readers.ui.workstation";

    private static final String CONTEXT = "org.raworkbench.readers.ui.workstation.context";

    private final CheckPages pages = new CheckPages(new Dates(ZoneId.systemDefault()));
    private CheckPane pane;
    private CheckPage page;
    private boolean askWhenChecked;

    public WorkstationCheckView() {
        super(WorkstationWatch.class);
    }

    @Override
    protected Subscription listen(WorkstationWatch found, Runnable changed) {
        return found.listen(changed);
    }

    @Override
    protected void createWidgets(Composite parent) {
        pane = new CheckPane(parent, this);
        new FileDrop(pane.control(), this::drop);
        answer(ActionFactory.COPY, () -> pane.copy());
        useKeys(CONTEXT);
        MenuManager menu = new MenuManager();
        pane.tree().control().setMenu(menu.createContextMenu(pane.tree().control()));
        getSite().registerContextMenu(menu, null);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.raworkbench.help.workstation_check");
    }

    @Override
    protected void refresh(boolean again) {
        Optional<WatchState> state = service().map(WorkstationWatch::state);
        page = state.map(pages::of).orElseGet(starting() ? pages::starting : pages::noWatch);
        pane.show(page, state, again);
        if (askWhenChecked && state.filter(known -> known.here().phase() != CheckState.Phase.CHECKING).isPresent()) {
            askWhenChecked = false;
            state.flatMap(WorkstationCheckView::checkedHere).ifPresent(snapshot -> onThread(() -> ask(snapshot)));
        }
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void take(Offer offer) {
        switch (offer) {
            case CANCEL -> service().ifPresent(WorkstationWatch::cancel);
            case CHECK -> check();
            case OPEN -> new OpenDialogs(getSite().getShell()).file().ifPresent(this::open);
            case SHOW_HERE -> showOther(false);
            case DEMO -> service().ifPresent(WorkstationWatch::openDemo);
        }
    }

    @Override
    public void showOther(boolean on) {
        service().ifPresent(watch -> watch.showOther(on));
    }

    /** Checks what is shown, without network. */
    public void check() {
        service().ifPresent(WorkstationWatch::again);
    }

    /**
     * Asks whether this workstation may ask the required domains, naming them, and then has it do so. Which ones these
     * are is known after a check; it is done first where there was none.
     */
    public void checkOnline() {
        service().ifPresent(watch -> checkedHere(watch.state()).ifPresentOrElse(this::ask, () -> {
            askWhenChecked = true;
            watch.checkHere(false);
        }));
    }

    /** Reads the report in {@code file} and shows its workstation. */
    public void open(Path file) {
        service().ifPresent(watch -> watch.open(file));
    }

    /** The outermost control of the view. */
    public Composite control() {
        return pane.control();
    }

    /** What is shown. */
    public CheckPage page() {
        return page;
    }

    /** The checks of the view. */
    public CheckTree tree() {
        return pane.tree();
    }

    /** The details that are shown. */
    public List<Section> details() {
        return pane.details();
    }

    /** What can be exported now. */
    public Optional<CheckExport.Content> content() {
        return page.snapshot().map(snapshot -> new CheckExport.Content(snapshot, page.findings()));
    }

    private void drop(List<Path> paths) {
        open(paths.get(0));
        if (paths.size() > 1) {
            announce(Messages.Drop_one);
        }
    }

    private void ask(WorkstationSnapshot snapshot) {
        MessageDialog question = new MessageDialog(getSite().getShell(), Messages.Online_title, null,
                NLS.bind(Messages.Online_question, String.join("\n", Addresses.of(snapshot))), MessageDialog.QUESTION,
                0, Messages.Online_yes, Messages.Online_no);
        if (question.open() == 0) {
            service().ifPresent(watch -> watch.checkHere(true));
        }
    }

    private static Optional<WorkstationSnapshot> checkedHere(WatchState state) {
        return state.here().snapshot().filter(WorkstationSnapshot::complete);
    }
}
