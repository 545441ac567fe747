package org.raworkbench.internal.certificates.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.certificates.ui.model.StatusPage.Offer;

/** Opens files, a folder, the imported logs, or what is on the clipboard; the parameter says which. */
public final class OpenHandler extends CertificateHandler {

    private static final String WHAT = "org.raworkbench.certificates.ui.open.what";

    @Override
    protected void run(CertificateStatusView view, ExecutionEvent event) {
        switch (event.getParameter(WHAT)) {
            case "folder" -> view.take(Offer.OPEN_FOLDER);
            case "logs" -> view.take(Offer.OPEN_LOGS);
            case "clipboard" -> view.paste();
            case null, default -> view.take(Offer.OPEN_FILES);
        }
    }
}
