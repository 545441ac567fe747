package org.raworkbench.internal.logs.ui;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Follows growing files, or stops it. */
public final class FollowHandler extends LogHandler implements IElementUpdater {

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        view.board().ifPresent(board -> {
            board.watch().follow(!board.watch().follows());
            view.announce(Messages.text(board.watch().follows() ? "follow.on" : "follow.off"));
        });
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(openView().flatMap(DiagnosticLogView::board).filter(board -> board.watch().follows())
                .isPresent());
    }
}
