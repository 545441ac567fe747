package org.raworkbench.internal.certificates.ui;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Show names of persons: on or off. */
public final class NamesHandler extends CertificateHandler implements IElementUpdater {

    @Override
    protected void run(CertificateStatusView view, ExecutionEvent event) {
        view.showNames(!view.namesShown());
    }

    @Override
    @SuppressWarnings("rawtypes") // The interface is older than generics.
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(openView().filter(CertificateStatusView::namesShown).isPresent());
    }
}
