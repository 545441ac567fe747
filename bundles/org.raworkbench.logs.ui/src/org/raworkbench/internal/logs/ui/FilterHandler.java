package org.raworkbench.internal.logs.ui;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.logs.ui.LogTabs.Tab;
import org.raworkbench.internal.logs.ui.model.LineCondition;
import org.raworkbench.internal.logs.ui.model.LineFilter;
import org.raworkbench.internal.logs.ui.model.LineFilter.Effect;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.LogRow;
import org.raworkbench.logs.RecordSeverity;

/** Adds a filter made of the current line or of what a person fills in, or removes all; the parameter says which. */
public final class FilterHandler extends LogHandler {

    private static final String BY = "org.raworkbench.logs.ui.filter.by";

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        view.board().ifPresent(board -> {
            switch (event.getParameter(BY)) {
                case "none" -> board.rows().filters(List.of());
                case "errors" -> view.filter(new LineFilter(Messages.text("filter.errors"), 3, Effect.NARROW, true,
                        LineCondition.severity(RecordSeverity.ERROR)));
                case "warnings" -> view.filter(new LineFilter(Messages.text("filter.warnings"), 0, Effect.NARROW, true,
                        LineCondition.severity(RecordSeverity.WARNING)));
                case "source" -> view.current().ifPresent(row -> add(view, board, row.source().name(), Effect.NARROW,
                        LineCondition.source(row.source().path())));
                case "component" -> component(view, board, Effect.NARROW);
                case "hideComponent" -> component(view, board, Effect.HIDE);
                case null, default -> {
                    view.tabs().bringUp(Tab.FILTERS);
                    view.tabs().filters().add();
                }
            }
        });
    }

    private static void component(DiagnosticLogView view, LogBoard board, Effect effect) {
        view.current().map(LogRow::component).filter(name -> !name.isEmpty()).ifPresentOrElse(
                name -> add(view, board, name, effect, LineCondition.component(name)),
                () -> view.announce(Messages.text("filter.noComponent")));
    }

    private static void add(DiagnosticLogView view, LogBoard board, String name, Effect effect,
            LineCondition condition) {
        view.filter(new LineFilter(name, effect == Effect.HIDE ? -1 : board.rows().filters().size()
                % LineFilter.COLOURS, effect, true, condition));
    }
}
