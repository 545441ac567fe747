package org.raworkbench.internal.certificates.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command of the Certificate Status view. From a menu it opens the view first where it is closed. */
abstract class ViewHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            if (page.showView(CertificateStatusView.ID) instanceof CertificateStatusView view) {
                run(view, event);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    abstract void run(CertificateStatusView view, ExecutionEvent event) throws ExecutionException;

    /** The view of the active window where it is open; null where not. */
    static CertificateStatusView openView() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IViewPart view = page == null ? null : page.findView(CertificateStatusView.ID);
        return view instanceof CertificateStatusView found ? found : null;
    }
}
