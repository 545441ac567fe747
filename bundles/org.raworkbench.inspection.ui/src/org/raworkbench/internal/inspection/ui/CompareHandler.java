package org.raworkbench.internal.inspection.ui;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Compare with another reader: on or off. */
public final class CompareHandler extends CardHandler implements IElementUpdater {

    @Override
    protected void run(CardInspectionView view, ExecutionEvent event) {
        view.compare(!view.comparing());
    }

    @Override
    @SuppressWarnings("rawtypes") // The interface is older than generics.
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(openView().filter(CardInspectionView::comparing).isPresent());
    }
}
