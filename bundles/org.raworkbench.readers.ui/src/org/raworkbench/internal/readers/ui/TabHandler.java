package org.raworkbench.internal.readers.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Brings one of the tabs below the table to the front; the parameter says which. */
public final class TabHandler extends ReaderHandler {

    private static final String TAB = "org.raworkbench.readers.ui.tab.name";

    @Override
    protected void run(ReaderFirmwareView view, ExecutionEvent event) {
        switch (event.getParameter(TAB)) {
            case "comparison" -> view.bringUp(1);
            case "fleet" -> view.bringUp(2);
            case null, default -> view.bringUp(0);
        }
    }
}
