package org.raworkbench.internal.cases.ui;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.raworkbench.cases.CaseExporter;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.internal.cases.ui.model.CaseSession;
import org.raworkbench.internal.cases.ui.model.LeavingCase;

/** Has a case looked through for what must not leave, in a job, to show or to copy it. */
final class Leaving {

    private Leaving() {
    }

    /** Shows what would leave on {@code page}; an earlier look that is still under way is ended. */
    static void preview(CaseSession session, LeavingPage page) {
        page.busy(prepare(session, page, CaseExporter.Masking.PREVIEW, (prepared, names) -> {
            LeavingCase leaving = LeavingCase.of(prepared, names);
            return () -> page.show(leaving, false);
        }));
    }

    /** Copies the short or the long description as it leaves. */
    static void copy(CaseSession session, LeavingPage page, boolean longOne, Runnable done) {
        prepare(session, page, CaseExporter.Masking.APPLY, (prepared, names) -> {
            String text = longOne ? prepared.longDescription() : prepared.shortDescription();
            return () -> {
                CaseDialogs.toClipboard(page.control(), text);
                done.run();
            };
        });
    }

    /** Makes of what was prepared, with the names of all attachments, what the user interface's thread is to do. */
    private interface Use {
        Runnable of(PreparedCase prepared, List<String> names);
    }

    private static Job prepare(CaseSession session, LeavingPage page, CaseExporter.Masking masking, Use use) {
        SupportCase snapshot = session.draft().snapshot();
        List<String> names = snapshot.getAttachments().stream().map(Attachment::getName).toList();
        CaseTemplate template = session.draft().template();
        Control control = page.control();
        Job job = new CaseJob(Messages.Leave_job, session.keeper().rule(), monitor -> {
            Runnable then;
            try (PreparedCase prepared = session.keeper().prepare(session.desk().exporter(), template, snapshot,
                    masking, monitor::isCanceled)) {
                then = use.of(prepared, names);
            } catch (CaseFileException failed) {
                then = () -> page.failed(failed.getMessage());
            }
            Runnable last = then;
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && !monitor.isCanceled()) {
                    last.run();
                }
            });
        });
        job.schedule();
        return job;
    }
}
