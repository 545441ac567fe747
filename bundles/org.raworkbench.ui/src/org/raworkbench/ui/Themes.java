package org.raworkbench.ui;

import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.ui.NativeColours;

/** The light and the dark theme of the workbench, and the style classes that both know. */
public final class Themes {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String COLOURS = "org/raworkbench/ui/COLOURS";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    private Themes() {
    }

    /** Whether the dark theme is on. */
    public static boolean isDark() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        ITheme theme = engine == null ? null : engine.getActiveTheme();
        return theme != null && theme.getId().startsWith(DARK);
    }

    /** Switches to the dark or the light theme, and keeps to it at the next start. */
    public static void setDark(boolean dark) {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null) {
            NativeColours.await(PlatformUI.getWorkbench().getDisplay(), engine, Themes::tell);
            engine.setTheme(dark ? DARK : LIGHT, true);
        }
    }

    private static void tell() {
        IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (broker != null) {
            broker.post(COLOURS, null);
        }
    }

    /** Calls {@code changed} after each change of the theme, and once more when the colours of the system follow. */
    public static Subscription listen(Runnable changed) {
        IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (broker == null) {
            return () -> { };
        }
        EventHandler handler = event -> changed.run();
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        broker.subscribe(COLOURS, handler);
        return () -> broker.unsubscribe(handler);
    }

    /** Gives {@code control} and its children the style class; where no theme is in use this does nothing. */
    public static void setStyleClass(Control control, String styleClass) {
        IStylingEngine styling = PlatformUI.getWorkbench().getService(IStylingEngine.class);
        if (styling == null) {
            return;
        }
        styling.setClassname(control, styleClass);
        if (control instanceof Composite composite) {
            for (Control child : List.of(composite.getChildren())) {
                styling.setClassname(child, styleClass);
            }
        }
    }
}
