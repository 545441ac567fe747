package org.raworkbench.ui;

import java.util.Objects;
import java.util.Optional;

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

/**
 * A command of one view. From a menu it opens the view first where it is closed.
 *
 * @param <V> the view
 */
public abstract class ViewHandler<V extends IViewPart> extends AbstractHandler {

    private final String id;
    private final Class<V> type;

    /** @param id id of the view */
    protected ViewHandler(String id, Class<V> type) {
        this.id = Objects.requireNonNull(id, "id");
        this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            IViewPart view = page.showView(id);
            if (type.isInstance(view)) {
                run(type.cast(view), event);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    /** Does what the command is for. */
    protected abstract void run(V view, ExecutionEvent event) throws ExecutionException;

    /** The view of the active window where it is open, for the state of a menu item. */
    protected final Optional<V> openView() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IViewPart view = page == null ? null : page.findView(id);
        return Optional.ofNullable(view).filter(type::isInstance).map(type::cast);
    }
}
