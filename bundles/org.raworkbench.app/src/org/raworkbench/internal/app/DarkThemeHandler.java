package org.raworkbench.internal.app;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.raworkbench.ui.Themes;

/** Switches between the dark and the light theme. */
public final class DarkThemeHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        Themes.setDark(!Themes.isDark());
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // The interface is older than generics.
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Themes.isDark());
    }
}
