package org.raworkbench.internal.logs.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.raworkbench.internal.logs.ui.model.InputFolder;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.SummarySections;
import org.raworkbench.internal.logs.ui.model.WatchState;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.SectionList;

/** What stands below the lines. */
public final class LogTabs {

    /** The tabs, from left to right. */
    public enum Tab {
        FINDINGS, RECORD, TIMES, FILTERS, MARKS, SUMMARY, FLEET
    }

    private final CTabFolder folder;
    private final FindingsPane findings;
    private final RecordPane record;
    private final TimePane times;
    private final FilterPane filters;
    private final MarksPane marks;
    private final SectionList summary;
    private final FleetPane fleet;
    private final SummarySections sections = new SummarySections(new Dates(ZoneId.systemDefault()));
    private List<Object> summarised = List.of();

    LogTabs(Composite parent, PaneHost host, Runnable chosen) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT | SWT.BORDER);
        findings = new FindingsPane(folder, host);
        record = new RecordPane(folder);
        times = new TimePane(folder, host);
        filters = new FilterPane(folder, host);
        marks = new MarksPane(folder, host);
        summary = new SectionList(folder);
        fleet = new FleetPane(folder, host);
        item(Tab.FINDINGS, findings.control());
        item(Tab.RECORD, record.control());
        item(Tab.TIMES, times.control());
        item(Tab.FILTERS, filters.control());
        item(Tab.MARKS, marks.control());
        item(Tab.SUMMARY, summary.control());
        item(Tab.FLEET, fleet.control());
        folder.setSelection(0);
        folder.addListener(SWT.Selection, event -> chosen.run());
    }

    private void item(Tab tab, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(Messages.text("tab." + tab.name().toLowerCase(java.util.Locale.ROOT)));
        item.setControl(control);
    }

    Control control() {
        return folder;
    }

    /** The one in front. */
    public Tab front() {
        return Tab.values()[Math.max(0, folder.getSelectionIndex())];
    }

    /** Brings a tab to the front. */
    public void bringUp(Tab tab) {
        folder.setSelection(tab.ordinal());
    }

    public FindingsPane findings() {
        return findings;
    }

    public RecordPane record() {
        return record;
    }

    public TimePane times() {
        return times;
    }

    public FilterPane filters() {
        return filters;
    }

    public MarksPane marks() {
        return marks;
    }

    public SectionList summary() {
        return summary;
    }

    public FleetPane fleet() {
        return fleet;
    }

    void show(WatchState state, Optional<LogBoard> board, boolean again) {
        findings.show(state.review());
        marks.show(board);
        board.ifPresent(known -> filters.show(known, again));
        List<Object> now = List.of(state.review(), state.sources().stream().map(source -> source.skew()).toList(),
                state.notes());
        if (again || !now.equals(summarised)) {
            summarised = now;
            summary.show(state.review().map(review -> sections.of(review, state.sources(), state.notes()))
                    .orElse(List.of()), again);
        }
        fleet.show(state.review(), InputFolder.of(state));
        if (again) {
            times.draw();
        }
    }
}
