package org.raworkbench.internal.logs.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.logs.ui.model.LogPage.Offer;

/** Opens files, a folder, or what is on the clipboard; the parameter says which. */
public final class OpenHandler extends LogHandler {

    private static final String WHAT = "org.raworkbench.logs.ui.open.what";

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        switch (event.getParameter(WHAT)) {
            case "folder" -> view.take(Offer.OPEN_FOLDER);
            case "clipboard" -> view.paste();
            case null, default -> view.take(Offer.OPEN_FILES);
        }
    }
}
