package org.raworkbench.internal.logs.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.osgi.framework.FrameworkUtil;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.logs.ui.LogTabs.Tab;
import org.raworkbench.internal.logs.ui.model.ColumnArrangement;
import org.raworkbench.internal.logs.ui.model.Goal;
import org.raworkbench.internal.logs.ui.model.LineCondition;
import org.raworkbench.internal.logs.ui.model.LineFilter;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.LogPage;
import org.raworkbench.internal.logs.ui.model.LogPage.Offer;
import org.raworkbench.internal.logs.ui.model.LogPages;
import org.raworkbench.internal.logs.ui.model.LogRow;
import org.raworkbench.internal.logs.ui.model.LogWatch;
import org.raworkbench.internal.logs.ui.model.RecordDetail;
import org.raworkbench.internal.logs.ui.model.RowSelection;
import org.raworkbench.internal.logs.ui.model.RowWindow;
import org.raworkbench.internal.logs.ui.model.TableColumns;
import org.raworkbench.internal.logs.ui.model.TimeSpan;
import org.raworkbench.internal.logs.ui.model.WatchState;
import org.raworkbench.ui.ClipboardInput;
import org.raworkbench.ui.FileDrop;
import org.raworkbench.ui.ServiceView;

/** The Diagnostic Log view: logs on one time line, what the rules recognised in them, and all about each record. */
public final class DiagnosticLogView extends ServiceView<LogWatch>
        implements LogTable.Host, SearchLine.Host, PaneHost, FileDrop.Receiver {

    /** Id of the view. */
    public static final String ID = "org.raworkbench.logs.ui.view";

    private static final String CONTEXT = "org.raworkbench.logs.ui.context";
    private static final String ARRANGEMENT = "arrangement";
    private static final String WRAP = "wrap";
    private static final int TICK_MILLIS = 150;
    /** Until there are lines a person waits for the first ones. */
    private static final int FIRST_TICK_MILLIS = 10;

    private final ZoneId zone = ZoneId.systemDefault();
    private LogPane pane;
    private volatile LogBoard board;
    private LogPage page = LogPages.starting();
    private ColumnArrangement arrangement = ColumnArrangement.USUAL;
    private boolean wrap = true;
    private List<Object> drawn = List.of();
    private RecordDetail told = RecordDetail.NONE;
    private Object timed = "";
    private boolean ticking;

    public DiagnosticLogView() {
        super(LogWatch.class);
    }

    @Override
    protected Subscription listen(LogWatch found, Runnable changed) {
        Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(DiagnosticLogView.class)).toPath();
        LogBoard made = new LogBoard(found, folder, zone, changed);
        board = made;
        return () -> {
            board = null;
            made.close();
        };
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getString(ARRANGEMENT) != null) {
            arrangement = ColumnArrangement.of(memento.getString(ARRANGEMENT));
            wrap = !Boolean.FALSE.equals(memento.getBoolean(WRAP));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ARRANGEMENT, pane.table().arrangement().text());
        memento.putBoolean(WRAP, pane.tabs().record().wraps());
    }

    @Override
    protected void createWidgets(Composite parent) {
        pane = new LogPane(parent, arrangement, this, this, this, this::tabChosen, this::take);
        pane.tabs().record().wrap(wrap);
        new FileDrop(pane.control(), this);
        answer(ActionFactory.COPY, this::copy);
        answer(ActionFactory.PASTE, this::paste);
        answer(ActionFactory.FIND, () -> pane.search().setFocus());
        answer(ActionFactory.SELECT_ALL, () -> pane.table().select(new RowSelection(0,
                Math.max(0, pane.table().window().rows() - 1))));
        useKeys(CONTEXT);
        MenuManager menu = new MenuManager();
        pane.table().table().setMenu(menu.createContextMenu(pane.table().table()));
        getSite().registerContextMenu(menu, null);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.raworkbench.help.diagnostic_log");
    }

    @Override
    protected void refresh(boolean again) {
        Optional<LogBoard> known = board();
        WatchState state = known.map(one -> one.watch().state()).orElse(WatchState.EMPTY);
        page = known.isPresent() ? LogPages.of(state) : starting() ? LogPages.starting() : LogPages.missing();
        pane.show(page, state, known, again);
        List<Object> now = new ArrayList<>();
        known.ifPresent(one -> {
            now.add(one.rows().set().number());
            now.add(one.rows().set().order().rows());
            now.add(one.marks().all());
            now.add(state.review().isPresent());
            pane.table().columns(one.rows().set().columns());
        });
        if (!now.equals(drawn)) {
            boolean another = drawn.isEmpty() || now.isEmpty() || !now.get(0).equals(drawn.get(0));
            drawn = now;
            redraw(known, another);
        }
        if (state.empty()) {
            told(RecordDetail.NONE);
            pane.tabs().times().show(Optional.empty(), zone);
        }
        showTimes(state);
        tick(state);
    }

    /** The current line stays the current one when other rows are shown, or gives way to the one behind it. */
    private void redraw(Optional<LogBoard> known, boolean another) {
        long number = known.map(one -> one.rows().set().order().rows()).orElse(0L);
        if (!another || told == RecordDetail.NONE || pane.table().selection().isEmpty() || number == 0) {
            pane.table().rows(number);
            return;
        }
        known.get().where(told.source(), told.line() - 1, found -> onThread(() -> {
            pane.table().rows(known.get().rows().set().order().rows());
            if (found.isPresent()) {
                pane.table().reveal(found.getAsLong());
            } else {
                pane.table().select(RowSelection.NONE);
                told(RecordDetail.NONE);
            }
        }));
    }

    /** Looks again soon while lines are still arriving. */
    private void tick(WatchState state) {
        if (state.busy() && !ticking) {
            ticking = true;
            boolean lines = state.sources().stream().anyMatch(source -> source.view().lines() > 0);
            pane.control().getDisplay().timerExec(lines ? TICK_MILLIS : FIRST_TICK_MILLIS, () -> {
                ticking = false;
                changed();
            });
        }
    }

    /** Brings a tab to the front and gives it the focus. */
    void showTab(Tab tab) {
        pane.tabs().bringUp(tab);
        pane.tabs().control().setFocus();
        tabChosen();
    }

    private void tabChosen() {
        showTimes(board().map(known -> known.watch().state()).orElse(WatchState.EMPTY));
    }

    /** Has the bars counted where they can be seen and something changed. */
    private void showTimes(WatchState state) {
        Object now = List.of(state.doneBytes(), state.sources(), timeFilter(),
                state.sources().stream().map(source -> source.skew()).toList());
        if (pane.tabs().front() == Tab.TIMES && !now.equals(timed)) {
            timed = now;
            board().ifPresent(known -> known.bars(timeFilter(), TimePane.BARS,
                    bars -> onThread(() -> pane.tabs().times().show(page.content() ? bars : Optional.empty(), zone))));
        }
    }

    private Optional<TimeSpan> timeFilter() {
        String name = Messages.text("filter.timeName");
        return board().flatMap(known -> known.rows().filters().stream()
                .filter(filter -> filter.on() && filter.name().equals(name)).findFirst())
                .map(LineFilter::condition).filter(one -> one.from().isPresent() && one.to().isPresent())
                .map(one -> new TimeSpan(one.from().get(), one.to().get()));
    }

    @Override
    public void setFocus() {
        pane.pane().setFocus(pane.table().table());
    }

    @Override
    public Optional<LogBoard> board() {
        return Optional.ofNullable(board);
    }

    /** What is shown above the lines. */
    public LogPage page() {
        return page;
    }

    /** The table of the view. */
    public LogTable table() {
        return pane.table();
    }

    /** What stands below the lines. */
    public LogTabs tabs() {
        return pane.tabs();
    }

    /** What is searched for. */
    public SearchLine searchLine() {
        return pane.search();
    }

    /** The outermost control of the view. */
    public Composite control() {
        return pane.control();
    }

    /** The row that is selected now, where it was read. */
    public Optional<LogRow> current() {
        long lead = pane.table().selection().lead();
        return pane.table().shown().stream().filter(row -> row.row() == lead).findFirst();
    }

    void take(Offer offer) {
        switch (offer) {
            case CANCEL -> cancel();
            case AGAIN -> board().ifPresent(known -> known.watch().again());
            case OPEN_FILES -> new OpenDialogs(getSite().getShell()).files().ifPresent(this::open);
            case OPEN_FOLDER -> new OpenDialogs(getSite().getShell()).folder().ifPresent(this::open);
            case PASTE -> paste();
        }
    }

    /** Opens files, folders and archives beside what is open. */
    @Override
    public void open(List<Path> paths) {
        board().ifPresent(known -> known.watch().open(paths));
    }

    /** Opens text as a log of its own. */
    @Override
    public void open(String text) {
        board().ifPresent(known -> Job.createSystem(Messages.text("open.text"),
                (ICoreRunnable) monitor -> known.watch().openText(text)).schedule());
    }

    /** Opens what is on the clipboard. */
    public void paste() {
        ClipboardInput clipboard = ClipboardInput.of(getSite().getShell().getDisplay());
        if (!clipboard.files().isEmpty()) {
            open(clipboard.files());
        } else if (!clipboard.text().isBlank()) {
            open(clipboard.text());
        } else {
            announce(Messages.text("paste.nothing"));
        }
    }

    @Override
    public void read(RowWindow window) {
        board().ifPresent(known -> known.read(window, rows -> onThread(() -> pane.table().fill(window, rows))));
    }

    @Override
    public void selected(RowSelection selection) {
        board().filter(known -> !selection.isEmpty()).ifPresent(known -> known.detail(selection.lead(),
                detail -> onThread(() -> told(known, detail))));
        if (selection.count() > 1) {
            announce(Messages.text("selected", selection.count()));
        }
    }

    /** An answer may come after its log was closed. */
    private void told(LogBoard known, RecordDetail detail) {
        boolean open = known.watch().state().sources().stream().anyMatch(one -> one.path().equals(detail.source()));
        told(open ? detail : RecordDetail.NONE);
    }

    private void told(RecordDetail detail) {
        told = detail;
        pane.tabs().record().show(detail);
    }

    @Override
    public void opened(long row) {
        pane.tabs().bringUp(Tab.RECORD);
    }

    @Override
    public void typed(String text, long row) {
        announce(Messages.text("typed", text));
        goTo(new Goal.Typed(text), row);
    }

    @Override
    public String text(String column, LogRow row) {
        return TableColumns.text(column, row, zone);
    }

    @Override
    public void search(Optional<LineCondition> condition, boolean only) {
        board().ifPresent(known -> known.rows().search(condition, only));
    }

    @Override
    public void go(Goal goal) {
        goTo(goal, pane.table().selection().lead());
    }

    private void goTo(Goal goal, long row) {
        board().ifPresent(known -> known.go(goal, row, found -> onThread(() -> arrived(goal, found))));
    }

    private void arrived(Goal goal, OptionalLong found) {
        if (found.isPresent()) {
            pane.table().reveal(found.getAsLong());
        } else {
            announce(Messages.text(goal instanceof Goal.Nearest nearest ? "go.none."
                    + nearest.kind().name().toLowerCase(java.util.Locale.ROOT) : "go.none"));
        }
    }

    @Override
    public void cancel() {
        board().ifPresent(known -> {
            known.watch().cancel();
            known.stop();
        });
    }

    @Override
    public void toTable() {
        pane.table().table().setFocus();
    }

    @Override
    public void filter(LineFilter filter) {
        board().ifPresent(known -> {
            List<LineFilter> filters = new ArrayList<>(known.rows().filters());
            filters.removeIf(old -> old.name().equals(filter.name()));
            filters.add(filter);
            known.rows().filters(filters);
            refresh(false);
        });
    }

    @Override
    public void narrow(Optional<TimeSpan> span) {
        String name = Messages.text("filter.timeName");
        if (span.isPresent()) {
            filter(new LineFilter(name, -1, LineFilter.Effect.NARROW, true,
                    LineCondition.between(span.get().from(), span.get().to())));
        } else {
            board().ifPresent(known -> known.rows().filters(known.rows().filters().stream()
                    .filter(filter -> !filter.name().equals(name)).toList()));
            refresh(false);
        }
    }

    /** Copies the verdict, the selected rows, or what has the focus below. */
    void copy() {
        if (pane.pane().copyVerdict()) {
            return;
        }
        RowSelection selection = pane.table().selection();
        if (pane.table().table().isFocusControl() && !selection.isEmpty()) {
            board().ifPresent(known -> known.text(selection, pane.table().columns(),
                    text -> onThread(() -> copy(text))));
        } else if (pane.tabs().front() == Tab.SUMMARY) {
            pane.tabs().summary().copy();
        } else if (pane.tabs().record().text().isFocusControl()
                && pane.tabs().record().text().getSelectionCount() > 0) {
            pane.tabs().record().text().copy();
        } else {
            copy(pane.tabs().front() == Tab.RECORD ? pane.tabs().record().shown().asText()
                    : pane.tabs().findings().asText());
        }
    }

    @Override
    public void copy(String text) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            announce(Messages.text("copied", text.lines().count()));
        } finally {
            clipboard.dispose();
        }
    }
}
