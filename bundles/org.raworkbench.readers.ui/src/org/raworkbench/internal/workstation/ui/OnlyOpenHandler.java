package org.raworkbench.internal.workstation.ui;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Show only what is not in order: on or off. */
public final class OnlyOpenHandler extends WorkstationHandler implements IElementUpdater {

    @Override
    protected void run(WorkstationCheckView view, ExecutionEvent event) {
        view.tree().showOnlyOpen(!view.tree().onlyOpen());
    }

    @Override
    @SuppressWarnings("rawtypes") // The interface is older than generics.
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(openView().filter(view -> view.tree().onlyOpen()).isPresent());
    }
}
