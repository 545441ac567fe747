package org.raworkbench.internal.guidance.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.raworkbench.internal.guidance.ui.model.WorkbenchTask;

/** Shows the view of a task and gives its command, as far as this workbench has them. */
final class TaskRunner {

    private final IWorkbenchPartSite site;

    TaskRunner(IWorkbenchPartSite site) {
        this.site = site;
    }

    /**
     * Does {@code task}.
     *
     * @param template id of the case template, where a case is drafted
     * @return why it could not be done, as a sentence; empty when it was begun
     */
    Optional<String> run(WorkbenchTask task, Optional<String> template) {
        if (PlatformUI.getWorkbench().getViewRegistry().find(task.view()) == null) {
            return Optional.of(Messages.Task_missing);
        }
        IWorkbenchPage page = site.getPage();
        try {
            page.showView(task.view());
            ICommandService commands = site.getService(ICommandService.class);
            Command command = commands.getCommand(task.command());
            if (!command.isDefined()) {
                return Optional.empty();
            }
            Map<String, String> parameters = new HashMap<>();
            if (template.isPresent() && command.getParameter(WorkbenchTask.TEMPLATE) != null) {
                parameters.put(WorkbenchTask.TEMPLATE, template.get());
            }
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
            return Optional.empty();
        } catch (PartInitException | CommandException failed) {
            return Optional.of(NLS.bind(Messages.Task_failed, failed.getLocalizedMessage()));
        }
    }
}
