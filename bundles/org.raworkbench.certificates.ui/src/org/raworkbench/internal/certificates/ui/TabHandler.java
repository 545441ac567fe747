package org.raworkbench.internal.certificates.ui;

import org.eclipse.core.commands.ExecutionEvent;

/** Brings one of the tabs below the table to the front; the parameter says which. */
public final class TabHandler extends CertificateHandler {

    private static final String TAB = "org.raworkbench.certificates.ui.tab.name";

    @Override
    protected void run(CertificateStatusView view, ExecutionEvent event) {
        switch (event.getParameter(TAB)) {
            case "path" -> view.showPath();
            case "expiry" -> view.showExpiry(true);
            case null, default -> view.showExpiry(false);
        }
    }
}
