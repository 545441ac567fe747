package org.raworkbench.internal.help;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** The help system of the workbench: contents, pages by address, and help about what has the focus. */
public final class BundledHelp extends AbstractHelpUI {

    /** Where the platform's help system notes the context id of a control. */
    private static final String CONTEXT_OF_CONTROL = "org.eclipse.ui.help";

    private HelpWindow window;

    @Override
    public void displayHelp() {
        IToc[] tocs = HelpSystem.getTocs();
        if (tocs.length > 0) {
            displayHelpResource(tocs[0].getTopic(null).getHref());
        }
    }

    @Override
    public void displayHelpResource(String href) {
        if (window == null || window.isClosed()) {
            window = new HelpWindow(parent());
        }
        window.show(href);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        IHelpResource[] topics = context.getRelatedTopics();
        if (topics.length == 0) {
            displayHelp();
        } else {
            displayHelpResource(topics[0].getHref());
        }
    }

    /** F1: help about what has the focus, or the contents where nothing is known about it. */
    @Override
    public void displayDynamicHelp() {
        for (Control control = Display.getCurrent().getFocusControl(); control != null; control = control.getParent()) {
            IContext context = control.getData(CONTEXT_OF_CONTROL) instanceof String id ? HelpSystem.getContext(id)
                    : null;
            if (context != null) {
                displayContext(context, 0, 0);
                return;
            }
        }
        displayHelp();
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static Shell parent() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active == null ? null : active.getShell();
    }
}
