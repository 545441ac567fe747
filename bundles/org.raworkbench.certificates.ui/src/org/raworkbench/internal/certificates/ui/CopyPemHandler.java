package org.raworkbench.internal.certificates.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.raworkbench.internal.certificates.ui.model.Pem;

/** Copies the selected certificate as PEM. */
public final class CopyPemHandler extends CertificateHandler {

    @Override
    protected void run(CertificateStatusView view, ExecutionEvent event) {
        view.selection().filter(row -> !row.status().der().isEmpty()).ifPresentOrElse(row -> {
            view.pane().tabs().toClipboard(Pem.of(row.status().der()));
            view.announce(Messages.Copy_done);
        }, () -> view.announce(Messages.Copy_nothing));
    }
}
