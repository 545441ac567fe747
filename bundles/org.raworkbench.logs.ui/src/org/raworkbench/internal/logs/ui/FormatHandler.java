package org.raworkbench.internal.logs.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.logs.ui.model.LogRow;

/** Makes a format out of the lines in sight. */
public final class FormatHandler extends LogHandler {

    private static final int LINES = 12;

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        view.board().ifPresent(board -> {
            String lines = view.table().shown().stream().filter(row -> row.row() >= Math.max(0,
                    view.table().selection().first())).limit(LINES).map(LogRow::text)
                    .collect(java.util.stream.Collectors.joining("\n"));
            new FormatDialog(view.getSite().getShell(), board.watch(), lines).open();
        });
    }
}
