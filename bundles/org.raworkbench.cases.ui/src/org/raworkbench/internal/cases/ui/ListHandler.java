package org.raworkbench.internal.cases.ui;

import java.util.Locale;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.ui.ViewHandler;

/** What is done with the list of cases; the command's parameter says what. */
public final class ListHandler extends ViewHandler<CaseListView> {

    private static final String WHAT = "org.raworkbench.cases.ui.list.what";

    public ListHandler() {
        super(CaseListView.ID, CaseListView.class);
    }

    @Override
    protected void run(CaseListView view, ExecutionEvent event) {
        switch (event.getParameter(WHAT)) {
            case "open" -> view.openSelected();
            case "read" -> view.read();
            case "folder" -> view.chooseFolder();
            case "list" -> view.showCauses(false);
            case "causes" -> view.showCauses(true);
            case null -> view.read();
            default -> view.move(CaseState.valueOf(event.getParameter(WHAT).toUpperCase(Locale.ROOT)));
        }
    }
}
