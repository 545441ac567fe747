package org.raworkbench.ui;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.raworkbench.internal.ui.Messages;

/** The context menu of a {@link SectionPage}: copy the selection, the section at the caret, everything. */
final class PageMenu {

    private final SectionPage page;
    private final MenuItem section;

    PageMenu(SectionPage page) {
        this.page = page;
        Menu menu = new Menu(page.control());
        item(menu, Messages.Page_copy, page::copySelection);
        section = item(menu, Messages.Page_copySection, () -> page.copySection(page.sectionAtCaret()));
        item(menu, Messages.Page_copyAll, () -> page.toClipboard(
                page.sections().stream().map(Section::asText).collect(Collectors.joining("\n"))));
        menu.addListener(SWT.Show, event -> nameSection());
        page.control().setMenu(menu);
    }

    private void nameSection() {
        String id = page.sectionAtCaret();
        page.sections().stream().filter(candidate -> candidate.id().equals(id)).findFirst().ifPresentOrElse(found -> {
            section.setText(NLS.bind(Messages.Page_copySection, found.title().replace("&", "&&")));
            section.setEnabled(true);
        }, () -> section.setEnabled(false));
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
