package org.raworkbench.internal.certificates.ui;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;

/** Sorts by the column that the parameter names; once more turns the order round. */
public final class SortHandler extends CertificateHandler implements IElementUpdater {

    /** Id of the command. */
    static final String COMMAND = "org.raworkbench.certificates.ui.sort";
    /** Id of the parameter: the name of a {@link CertificateColumn}. */
    static final String COLUMN = "org.raworkbench.certificates.ui.sort.column";

    @Override
    protected void run(CertificateStatusView view, ExecutionEvent event) {
        view.table().sortBy(CertificateColumn.valueOf(event.getParameter(COLUMN)));
    }

    @Override
    @SuppressWarnings("rawtypes") // The interface is older than generics.
    public void updateElement(UIElement element, Map parameters) {
        Optional<CertificateColumn> leading = openView().map(CertificateStatusView::table)
                .flatMap(table -> table.arrangement().leading());
        element.setChecked(leading.filter(column -> column.name().equals(parameters.get(COLUMN))).isPresent());
    }
}
