package org.raworkbench.internal.cases.ui;

import org.eclipse.swt.widgets.Control;
import org.raworkbench.cases.CaseExporter;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.internal.cases.ui.model.LeavingCase;

/** Has a case looked through for what must not leave, in a job, to show or to copy it. */
final class Leaving {

    private Leaving() {
    }

    /** Shows what would leave on {@code page}. */
    static void preview(CaseSession session, LeavingPage page) {
        page.busy();
        prepare(session, page, CaseExporter.Masking.PREVIEW, prepared -> {
            LeavingCase leaving = LeavingCase.of(prepared);
            return () -> page.show(leaving, false);
        });
    }

    /** Copies the short or the long description as it leaves. */
    static void copy(CaseSession session, LeavingPage page, boolean longOne, Runnable done) {
        prepare(session, page, CaseExporter.Masking.APPLY, prepared -> {
            String text = longOne ? prepared.longDescription() : prepared.shortDescription();
            return () -> {
                CaseDialogs.toClipboard(page.control(), text);
                done.run();
            };
        });
    }

    /** Makes of what was prepared what is to be done on the user interface's thread. */
    private interface Use {
        Runnable of(PreparedCase prepared);
    }

    private static void prepare(CaseSession session, LeavingPage page, CaseExporter.Masking masking, Use use) {
        SupportCase snapshot = session.draft().snapshot();
        CaseTemplate template = session.draft().template();
        Control control = page.control();
        new CaseJob(Messages.Leave_job, session.keeper().rule(), monitor -> {
            Runnable then;
            try (PreparedCase prepared = session.keeper().prepare(session.desk().exporter(), template, snapshot,
                    masking)) {
                then = use.of(prepared);
            } catch (CaseFileException failed) {
                then = () -> page.failed(failed.getMessage());
            }
            Runnable last = then;
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    last.run();
                }
            });
        }).schedule();
    }
}
