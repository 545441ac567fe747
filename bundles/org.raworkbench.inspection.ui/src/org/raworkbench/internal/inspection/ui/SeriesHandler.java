package org.raworkbench.internal.inspection.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.raworkbench.internal.inspection.ui.model.CardPage;

/** Asks for the series printed on the back of the card. */
public final class SeriesHandler extends CardHandler {

    /** Says what is wrong with a series as typed; null when nothing is, as the dialog wants it. */
    static final IInputValidator VALIDATOR = text -> text.strip().matches("0?[1-9]|[1-9][0-9]") ? null
            : text.isBlank() ? "" : Messages.Series_invalid;

    @Override
    protected void run(CardInspectionView view, ExecutionEvent event) {
        CardPane pane = view.activePane();
        CardPage page = pane.page();
        if (page.snapshot().isEmpty()) {
            MessageDialog.openInformation(view.getSite().getShell(), Messages.Series_title, Messages.Series_noCard);
            return;
        }
        InputDialog dialog = new InputDialog(view.getSite().getShell(), Messages.Series_title,
                Messages.Series_question, "", VALIDATOR);
        if (dialog.open() != Window.OK) {
            return;
        }
        try {
            view.withReader(pane, (watch, reader) -> watch.seriesRead(reader, dialog.getValue().strip()));
        } catch (IllegalArgumentException e) {
            MessageDialog.openError(view.getSite().getShell(), Messages.Series_title, Messages.Series_invalid);
        }
    }
}
