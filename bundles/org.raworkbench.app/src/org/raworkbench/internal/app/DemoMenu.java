package org.raworkbench.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.raworkbench.smartcard.DemoDesk;
import org.raworkbench.ui.DemoDeskJob;

/** The cards of the demo desk as menu items, the one on the desk marked, and the way out. */
public final class DemoMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        Optional<DemoDesk> found = Services.find(DemoDesk.class);
        List<IContributionItem> items = new ArrayList<>();
        if (found.isEmpty()) {
            Action none = action(Messages.Demo_none, IAction.AS_PUSH_BUTTON, () -> { });
            none.setEnabled(false);
            items.add(new ActionContributionItem(none));
            return items.toArray(IContributionItem[]::new);
        }
        DemoDesk desk = found.get();
        Optional<String> shown = desk.shown();
        for (DemoDesk.DemoCard card : desk.cards()) {
            Action show = action(card.title().replace("&", "&&"), IAction.AS_RADIO_BUTTON,
                    () -> DemoDeskJob.show(desk, card.name()).schedule());
            show.setToolTipText(card.story());
            show.setChecked(shown.equals(Optional.of(card.name())));
            items.add(new ActionContributionItem(show));
        }
        items.add(new Separator());
        Action leave = action(Messages.Demo_leave, IAction.AS_PUSH_BUTTON,
                () -> DemoDeskJob.leave(desk).schedule());
        leave.setEnabled(shown.isPresent());
        items.add(new ActionContributionItem(leave));
        return items.toArray(IContributionItem[]::new);
    }

    private static Action action(String text, int style, Runnable work) {
        return new Action(text, style) {
            @Override
            public void run() {
                // A radio button also hears when it is left.
                if (getStyle() != AS_RADIO_BUTTON || isChecked()) {
                    work.run();
                }
            }
        };
    }
}
