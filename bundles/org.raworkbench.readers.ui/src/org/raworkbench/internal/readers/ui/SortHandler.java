package org.raworkbench.internal.readers.ui;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.raworkbench.internal.readers.ui.model.ReaderColumn;

/** Sorts the readers by the column that the parameter names; once more turns the order round. */
public final class SortHandler extends ReaderHandler implements IElementUpdater {

    /** Id of the command. */
    static final String COMMAND = "org.raworkbench.readers.ui.sort";
    /** Id of the parameter: the name of a {@link ReaderColumn}. */
    static final String COLUMN = "org.raworkbench.readers.ui.sort.column";

    @Override
    protected void run(ReaderFirmwareView view, ExecutionEvent event) {
        view.table().sortBy(ReaderColumn.valueOf(event.getParameter(COLUMN)));
    }

    @Override
    @SuppressWarnings("rawtypes") // The interface is older than generics.
    public void updateElement(UIElement element, Map parameters) {
        Optional<ReaderColumn> leading = openView().flatMap(view -> view.table().arrangement().leading());
        element.setChecked(leading.filter(column -> column.name().equals(parameters.get(COLUMN))).isPresent());
    }
}
