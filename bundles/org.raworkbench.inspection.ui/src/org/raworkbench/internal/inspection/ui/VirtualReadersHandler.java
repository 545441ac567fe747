package org.raworkbench.internal.inspection.ui;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Show virtual readers: on or off. */
public final class VirtualReadersHandler extends CardHandler implements IElementUpdater {

    @Override
    protected void run(CardInspectionView view, ExecutionEvent event) {
        view.showVirtual(!view.virtualShown());
    }

    @Override
    @SuppressWarnings("rawtypes") // The interface is older than generics.
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(openView().filter(CardInspectionView::virtualShown).isPresent());
    }
}
