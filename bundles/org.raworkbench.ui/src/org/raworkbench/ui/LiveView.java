package org.raworkbench.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.event.EventHandler;
import org.raworkbench.core.Subscription;

/**
 * A view whose content changes by itself. Changes may come from any thread and any number at a time; the view shows the
 * newest state once the user interface's thread gets to it, and shows it again when the theme changed.
 */
public abstract class LiveView extends ViewPart {

    private final List<Subscription> subscriptions = new ArrayList<>();
    private volatile Coalescer updates;

    @Override
    public final void createPartControl(Composite parent) {
        createContent(parent);
        updates = Coalescer.on(parent.getDisplay(), () -> {
            if (!parent.isDisposed()) {
                refresh(false);
            }
        });
        followTheme(parent);
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

    @Override
    public void dispose() {
        subscriptions.forEach(Subscription::close);
        subscriptions.clear();
        super.dispose();
    }

    private void followTheme(Composite parent) {
        IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (broker == null) {
            return;
        }
        EventHandler handler = event -> parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                refresh(true);
            }
        });
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        untilClosed(() -> broker.unsubscribe(handler));
    }
}
