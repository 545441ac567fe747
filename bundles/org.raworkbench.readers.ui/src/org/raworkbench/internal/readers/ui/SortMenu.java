package org.raworkbench.internal.readers.ui;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.raworkbench.internal.readers.ui.model.ReaderColumn;

/** The columns of the readers as menu items, the leading one marked: what a click on a heading does, for the keyboard. */
public final class SortMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return Stream.of(ReaderColumn.values()).map(SortMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(ReaderColumn column) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(
                PlatformUI.getWorkbench(), null, SortHandler.COMMAND, CommandContributionItem.STYLE_RADIO);
        item.label = column.title();
        item.parameters = Map.of(SortHandler.COLUMN, column.name());
        return new CommandContributionItem(item);
    }
}
