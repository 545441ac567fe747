package org.raworkbench.internal.logs.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;

/** Sets or removes a bookmark on the current line; with the parameter it asks for a note. */
public final class MarkHandler extends LogHandler {

    private static final String NOTE = "org.raworkbench.logs.ui.mark.note";

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        view.board().ifPresent(board -> view.current().ifPresentOrElse(row -> {
            if (event.getParameter(NOTE) == null) {
                board.marks().toggle(row.source(), row.place().line());
                return;
            }
            InputDialog dialog = new InputDialog(view.getSite().getShell(), Messages.text("note.title"),
                    Messages.text("note.message", Long.toString(row.line())), row.mark().orElse(""), null);
            if (dialog.open() == IDialogConstants.OK_ID) {
                board.marks().note(row.source(), row.place().line(), dialog.getValue());
            }
        }, () -> view.announce(Messages.text("choose.line"))));
    }
}
