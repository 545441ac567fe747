package org.raworkbench.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.raworkbench.core.Subscription;

/**
 * A view whose content changes by itself. Changes may come from any thread and any number at a time; the view shows the
 * newest state once the user interface's thread gets to it, and shows it again when the theme changed. The focus stays
 * in the view when what had it is gone.
 */
public abstract class LiveView extends ViewPart {

    private final List<Subscription> subscriptions = new ArrayList<>();
    private Composite parent;
    private volatile Coalescer updates;

    @Override
    public final void createPartControl(Composite newParent) {
        parent = newParent;
        createContent(parent);
        updates = Coalescer.on(parent.getDisplay(), () -> update(false));
        untilClosed(Themes.listen(() -> parent.getDisplay().asyncExec(() -> update(true))));
        refresh(false);
    }

    /** Makes the widgets. */
    protected abstract void createContent(Composite parent);

    /**
     * Shows the newest state; on the user interface's thread.
     *
     * @param again whether everything has to be drawn anew, because colours changed
     */
    protected abstract void refresh(boolean again);

    /** There is something new to show. Any thread. */
    public final void changed() {
        Coalescer ready = updates;
        if (ready != null) {
            ready.changed();
        }
    }

    /** Ends {@code subscription} when the view closes. */
    protected final void untilClosed(Subscription subscription) {
        subscriptions.add(subscription);
    }

    /** Does {@code work} on the command of {@code factory}, for instance {@link ActionFactory#COPY}. */
    protected final void answer(ActionFactory factory, Runnable work) {
        getViewSite().getActionBars().setGlobalActionHandler(factory.getId(), new Action() {
            @Override
            public void run() {
                work.run();
            }
        });
    }

    /** Has the keys that are bound in {@code context} hold while the view is active: F5 does again what it shows. */
    protected final void useKeys(String context) {
        getSite().getService(IContextService.class).activateContext(context);
    }

    /** Says {@code message} in the status line. */
    public final void announce(String message) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    /** Says {@code message} in the status line once {@code job} has ended well; a failure has its own dialog. */
    public final void announceWhenDone(Job job, String message) {
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().isOK()) {
                onThread(() -> announce(message));
            }
        }));
    }

    /** Does {@code work} on the user interface's thread, for as long as the view is open. Any thread. */
    protected final void onThread(Runnable work) {
        parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                work.run();
            }
        });
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Subscription::close);
        subscriptions.clear();
        super.dispose();
    }

    private void update(boolean again) {
        if (!parent.isDisposed()) {
            refresh(again);
            keepFocus();
        }
    }

    /** What had the focus may be gone with what it belonged to; without any focus the keyboard would be dead. */
    private void keepFocus() {
        boolean lost = parent.getDisplay().getFocusControl() == null
                && parent.getDisplay().getActiveShell() == parent.getShell();
        if (lost && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }
}
