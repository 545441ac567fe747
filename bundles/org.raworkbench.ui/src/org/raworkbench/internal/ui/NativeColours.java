package org.raworkbench.internal.ui;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * Gives every widget the colours of the system anew once the toolkit has them. When the theme changes the platform does
 * so at once, but GTK tells its new colours a moment later; until then each widget gets those of the theme before, and
 * keeps them: dark tables, and white words on a light ground.
 */
public final class NativeColours implements Listener {

    private final Display display;
    private final IThemeEngine engine;
    private final Runnable done;

    private NativeColours(Display display, IThemeEngine engine, Runnable done) {
        this.display = display;
        this.engine = engine;
        this.done = done;
    }

    /**
     * Waits for the new colours of {@code display}; where the toolkit has none, nothing is to be done.
     *
     * @param engine applies the style sheets over them
     * @param done runs after it
     */
    public static void await(Display display, IThemeEngine engine, Runnable done) {
        display.addListener(SWT.Settings, new NativeColours(display, engine, done));
    }

    @Override
    public void handleEvent(Event event) {
        display.removeListener(SWT.Settings, this);
        for (Shell shell : display.getShells()) {
            reset(shell);
            engine.applyStyles(shell, true);
        }
        done.run();
    }

    private static void reset(Control control) {
        // one that has none of its own, or has this one already, would take no notice
        control.setForeground(other(control.getForeground(), control.getDisplay()));
        control.setForeground(null);
        control.setBackground(other(control.getBackground(), control.getDisplay()));
        control.setBackground(null);
        if (control instanceof Table table) {
            table.setHeaderForeground(null);
            table.setHeaderBackground(null);
        } else if (control instanceof Tree tree) {
            tree.setHeaderForeground(null);
            tree.setHeaderBackground(null);
        } else if (control instanceof CTabFolder tabs) {
            tabs.setSelectionForeground(null);
            tabs.setSelectionBackground((Color) null);
        } else if (control instanceof Link link) {
            link.setLinkForeground(null);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                reset(child);
            }
        }
    }

    private static Color other(Color colour, Display display) {
        Color black = display.getSystemColor(SWT.COLOR_BLACK);
        return black.equals(colour) ? display.getSystemColor(SWT.COLOR_WHITE) : black;
    }
}
