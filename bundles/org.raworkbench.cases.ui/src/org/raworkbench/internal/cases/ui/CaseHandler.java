package org.raworkbench.internal.cases.ui;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.internal.cases.ui.model.CaseFolderPreference;
import org.raworkbench.internal.cases.ui.model.CaseSession.Phase;

/** What is done with the case in front; the command's parameter says what. */
public final class CaseHandler extends AbstractHandler {

    private static final String WHAT = "org.raworkbench.cases.ui.case.what";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Cases.active(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage())
                .filter(editor -> editor.session().phase() == Phase.OPEN)
                .ifPresent(editor -> run(editor, event.getParameter(WHAT)));
        return null;
    }

    private static void run(CaseEditor editor, String what) {
        switch (what) {
            case "refill" -> editor.refill();
            case "copyShort" -> editor.copy(false);
            case "copyLong" -> editor.copy(true);
            case "form" -> editor.bringUp(CasePane.FORM);
            case "evidence" -> editor.bringUp(CasePane.EVIDENCE);
            case "attachments" -> editor.bringUp(CasePane.ATTACHMENTS);
            case "leaving" -> editor.bringUp(CasePane.LEAVING);
            case "compareBackup" -> editor.compareBefore();
            case "reports" -> editor.attachReports();
            case "compare" -> CaseDialogs.file(editor.getSite().getShell(), new CaseFolderPreference().folder())
                    .ifPresent(editor::compare);
            default -> editor.export(Format.valueOf(what.toUpperCase(Locale.ROOT)));
        }
    }
}
