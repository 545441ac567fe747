package org.raworkbench.internal.logs.ui;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Breaks long lines of the selected record, or not. */
public final class WrapHandler extends LogHandler implements IElementUpdater {

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        view.tabs().record().wrap(!view.tabs().record().wraps());
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(openView().filter(view -> view.tabs().record().wraps()).isPresent());
    }
}
