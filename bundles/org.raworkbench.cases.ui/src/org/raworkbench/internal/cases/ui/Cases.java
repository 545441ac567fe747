package org.raworkbench.internal.cases.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens cases in the window: the place for editors is there only while a case is open. */
public final class Cases {

    private Cases() {
    }

    /** Opens {@code file}, or brings its editor to the front. */
    public static void open(IWorkbenchPage page, Path file) {
        try {
            page.setEditorAreaVisible(true);
            page.openEditor(new CaseInput(file), CaseEditor.ID, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Takes the place for editors away when the last case closed. */
    static void hideEmptyEditorArea(IWorkbenchPage page) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (page.getWorkbenchWindow().getShell() != null && !PlatformUI.getWorkbench().isClosing()
                    && page.getEditorReferences().length == 0) {
                page.setEditorAreaVisible(false);
            }
        });
    }

    /** A case was saved or begun: the list has something new to show. Any thread. */
    static void saved() {
        IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (broker != null) {
            broker.post(CaseListView.SAVED, null);
        }
    }

    /** The editor in front. */
    static Optional<CaseEditor> active(IWorkbenchPage page) {
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        return editor instanceof CaseEditor found ? Optional.of(found) : Optional.empty();
    }
}
