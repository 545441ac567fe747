package org.raworkbench.internal.certificates.ui.tests;

import java.util.concurrent.atomic.AtomicReference;

import org.raworkbench.core.Desk;
import org.raworkbench.internal.certificates.ui.CertificateStatusView;
import org.raworkbench.internal.certificates.ui.model.StatusPage;
import org.raworkbench.ui.testing.DeskWorkbench;

/** The Certificate Status view in the running workbench, with the cards of the demo desk. */
record CertificateDesk(DeskWorkbench workbench, CertificateStatusView view) {

    /** A new visit without any reader, with the view in front. */
    static CertificateDesk open() throws Exception {
        DeskWorkbench workbench = new DeskWorkbench();
        workbench.leave();
        DeskWorkbench.service(Desk.class).newVisit();
        CertificateDesk desk = new CertificateDesk(workbench,
                workbench.open(CertificateStatusView.ID, CertificateStatusView.class));
        desk.waitFor("NO CERTIFICATES YET");
        return desk;
    }

    /** Puts a story on the demo desk and waits until its certificates were checked. */
    StatusPage checked(String story) throws Exception {
        workbench.show(story);
        AtomicReference<StatusPage> checked = new AtomicReference<>();
        workbench.until(() -> {
            StatusPage page = view.page(); // a moment later there may be another
            checked.set(page);
            return page.demo() && !page.busy() && !page.rows().isEmpty();
        }, () -> story + " ended as " + view.page().headline());
        return checked.get();
    }

    /** Waits for a page with {@code word}. */
    StatusPage waitFor(String word) throws Exception {
        workbench.until(() -> view.page().headline().word().equals(word),
                () -> "not " + word + " but " + view.page().headline());
        return workbench.ui(view::page);
    }
}
