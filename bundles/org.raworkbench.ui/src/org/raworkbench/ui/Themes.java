package org.raworkbench.ui;

import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The light and the dark theme of the workbench, and the style classes that both know. */
public final class Themes {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
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
            engine.setTheme(dark ? DARK : LIGHT, true);
        }
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
