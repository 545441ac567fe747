package org.raworkbench.internal.logs.ui;

import java.util.Locale;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.logs.ui.LogTabs.Tab;

/** Brings one of the tabs below the lines to the front; the parameter says which. */
public final class TabHandler extends LogHandler {

    private static final String TAB = "org.raworkbench.logs.ui.tab.name";

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        view.showTab(Tab.valueOf(event.getParameter(TAB).toUpperCase(Locale.ROOT)));
    }
}
