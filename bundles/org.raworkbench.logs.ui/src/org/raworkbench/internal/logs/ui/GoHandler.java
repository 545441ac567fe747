package org.raworkbench.internal.logs.ui;

import java.time.format.DateTimeParseException;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.raworkbench.internal.logs.ui.model.Goal;
import org.raworkbench.internal.logs.ui.model.Goal.Kind;

/** Goes to the next or previous of a kind, or to a line or a time; the parameter says where. */
public final class GoHandler extends LogHandler {

    private static final String WHERE = "org.raworkbench.logs.ui.go.where";
    private static final String PREVIOUS = "previous";

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        String where = event.getParameter(WHERE);
        boolean forward = !where.startsWith(PREVIOUS);
        switch (where.substring(where.indexOf(' ') + 1)) {
            case "match" -> view.go(new Goal.Nearest(Kind.MATCH, forward));
            case "error" -> view.go(new Goal.Nearest(Kind.ERROR, forward));
            case "finding" -> view.go(new Goal.Nearest(Kind.FINDING, forward));
            case "bookmark" -> view.go(new Goal.Nearest(Kind.MARK, forward));
            default -> ask(view);
        }
    }

    private static void ask(DiagnosticLogView view) {
        view.board().ifPresent(board -> {
            InputDialog dialog = new InputDialog(view.getSite().getShell(), Messages.text("goTo.title"),
                    Messages.text("goTo.message"), "", text -> isPlace(text, board.zone()) ? null
                            : Messages.text("goTo.wrong"));
            if (dialog.open() == IDialogConstants.OK_ID) {
                String text = dialog.getValue().strip();
                if (text.matches("\\d{1,15}")) {
                    String path = view.current().map(row -> row.source().path())
                            .or(() -> board.watch().state().sources().stream().map(one -> one.path()).findFirst())
                            .orElse("");
                    view.go(new Goal.Line(path, Math.max(0, Long.parseLong(text) - 1)));
                } else {
                    view.go(new Goal.Time(TimeInput.parse(text, board.zone())));
                }
            }
        });
    }

    private static boolean isPlace(String text, java.time.ZoneId zone) {
        try {
            return text.strip().matches("\\d{1,15}") || TimeInput.parse(text, zone) != null;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
