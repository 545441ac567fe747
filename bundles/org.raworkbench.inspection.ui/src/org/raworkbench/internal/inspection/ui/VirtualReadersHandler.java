package org.raworkbench.internal.inspection.ui;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Show virtual readers: on or off. */
public final class VirtualReadersHandler extends ViewHandler implements IElementUpdater {

    @Override
    void run(CardInspectionView view, ExecutionEvent event) {
        view.showVirtual(!view.virtualShown());
    }

    @Override
    @SuppressWarnings("rawtypes") // The interface is older than generics.
    public void updateElement(UIElement element, Map parameters) {
        CardInspectionView view = openView();
        element.setChecked(view != null && view.virtualShown());
    }
}
