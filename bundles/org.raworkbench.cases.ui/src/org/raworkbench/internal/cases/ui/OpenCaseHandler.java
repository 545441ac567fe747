package org.raworkbench.internal.cases.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.raworkbench.internal.cases.ui.model.CaseFolderPreference;

/** Opens a case file. */
public final class OpenCaseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        CaseDialogs.file(page.getWorkbenchWindow().getShell(), new CaseFolderPreference().folder())
                .ifPresent(file -> Cases.open(page, file));
        return null;
    }
}
