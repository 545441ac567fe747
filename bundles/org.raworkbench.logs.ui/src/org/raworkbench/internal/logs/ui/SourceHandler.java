package org.raworkbench.internal.logs.ui;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.internal.logs.ui.model.LogRow;
import org.raworkbench.internal.logs.ui.model.LogWatch;

/** Reads the source of the current line in another way, aligns its clock, or closes it; the parameter says which. */
public final class SourceHandler extends LogHandler {

    private static final String WHAT = "org.raworkbench.logs.ui.source.what";

    private LogRow anchor;

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        view.board().ifPresent(board -> {
            LogWatch watch = board.watch();
            if ("closeAll".equals(event.getParameter(WHAT))) {
                watch.closeAll();
                return;
            }
            Optional<LogRow> row = view.current();
            if (row.isEmpty()) {
                view.announce(Messages.text("choose.line"));
                return;
            }
            switch (event.getParameter(WHAT)) {
                case "close" -> watch.close(row.get().source());
                case "align" -> align(view, watch, row.get());
                case "unalign" -> watch.align(row.get().source(), 0);
                case null, default -> new ReadAsDialog(view.getSite().getShell(), row.get().source(), watch.formats())
                        .ask().ifPresent(choice -> watch.readAs(row.get().source(), choice));
            }
        });
    }

    /** The first event stays where it is; the source of the second is moved so that both are at one time. */
    private void align(DiagnosticLogView view, LogWatch watch, LogRow row) {
        boolean open = anchor != null && watch.state().sources().contains(anchor.source());
        if (row.time().isEmpty()) {
            view.announce(Messages.text("align.untimed"));
        } else if (!open || anchor.source() == row.source()) {
            anchor = row;
            view.announce(Messages.text("align.first", row.source().name(), Long.toString(row.line())));
        } else {
            Duration apart = Duration.between(row.time().get(), anchor.time().get());
            long ticks = apart.getSeconds() * Ticks.SECOND + apart.getNano() / 100;
            watch.align(row.source(), row.source().skew() + ticks);
            view.announce(Messages.text("align.done", row.source().name(), anchor.source().name(), apart.toString()));
            anchor = null;
        }
    }
}
