package org.raworkbench.internal.logs.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.raworkbench.internal.logs.ui.model.ColumnArrangement;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.LogPage;
import org.raworkbench.internal.logs.ui.model.LogPage.Offer;
import org.raworkbench.internal.logs.ui.model.WatchState;
import org.raworkbench.ui.EmptyState;
import org.raworkbench.ui.VerdictPane;

/** The widgets of the view: the verdict, and below it the lines with the tabs, or what to do. */
final class LogPane {

    private static final Map<Offer, String> LABELS = Map.of(Offer.CANCEL, "offer.cancel", Offer.AGAIN, "offer.again",
            Offer.OPEN_FILES, "offer.files", Offer.OPEN_FOLDER, "offer.folder", Offer.PASTE, "offer.paste");

    private final VerdictPane pane;
    private final SearchLine search;
    private final LogTable table;
    private final LogTabs tabs;
    private final Consumer<Offer> taken;

    LogPane(Composite parent, ColumnArrangement kept, LogTable.Host rows, SearchLine.Host searching, PaneHost host,
            Runnable tabChosen, Consumer<Offer> taken) {
        this.taken = taken;
        pane = new VerdictPane(parent);
        SashForm content = new SashForm(pane.body(), SWT.VERTICAL);
        Composite upper = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
        search = new SearchLine(upper, searching);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search.control());
        table = new LogTable(upper, kept, rows);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(table.control());
        tabs = new LogTabs(content, host, tabChosen);
        content.setWeights(58, 42);
        pane.setContent(content);
    }

    Composite control() {
        return pane.control();
    }

    VerdictPane pane() {
        return pane;
    }

    SearchLine search() {
        return search;
    }

    LogTable table() {
        return table;
    }

    LogTabs tabs() {
        return tabs;
    }

    void show(LogPage page, WatchState state, Optional<LogBoard> board, boolean again) {
        if (page.content()) {
            pane.showContent(page.headline());
        } else {
            pane.showState(page.headline(), page.steps(), page.offers().stream().sorted()
                    .map(offer -> new EmptyState.Offer(Messages.text(LABELS.get(offer)), () -> taken.accept(offer)))
                    .toList(), page.progress());
        }
        search.show(board.map(known -> Counted.words(known, state)).orElse(""), page.progress());
        tabs.show(state, board, again);
        if (again) {
            table.draw();
        }
    }
}
