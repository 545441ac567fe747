package org.raworkbench.internal.workstation.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.raworkbench.internal.workstation.ui.model.CheckPage;
import org.raworkbench.internal.workstation.ui.model.CheckPage.Offer;
import org.raworkbench.internal.workstation.ui.model.CheckSections;
import org.raworkbench.internal.workstation.ui.model.WatchState;
import org.raworkbench.ui.EmptyState;
import org.raworkbench.ui.Section;
import org.raworkbench.ui.SectionList;
import org.raworkbench.ui.VerdictPane;
import org.raworkbench.workstation.WorkstationSnapshot;

/** The widgets of the view: which workstation, the verdict, and below it the checks with details or what to do. */
final class CheckPane {

    /** What the widgets ask of their view. */
    interface Host {
        /** A person took an offer of the empty state. */
        void take(Offer offer);

        /** A person chose to see the other workstation, or this one. */
        void showOther(boolean on);
    }

    private static final Map<Offer, String> LABELS = Map.of(Offer.CANCEL, Messages.Offer_cancel, Offer.CHECK,
            Messages.Offer_check, Offer.OPEN, Messages.Offer_open, Offer.SHOW_HERE, Messages.Offer_here, Offer.DEMO,
            Messages.Offer_demo);

    private final Host host;
    private final VerdictPane pane;
    private final CheckTree tree;
    private final SectionList details;
    private Optional<WorkstationSnapshot> shown = Optional.empty();

    CheckPane(Composite parent, Host host) {
        this.host = host;
        pane = new VerdictPane(parent, Messages.Pane_about, Messages.Pane_aboutName,
                index -> host.showOther(index == 1));
        SashForm content = new SashForm(pane.body(), SWT.VERTICAL);
        tree = new CheckTree(content, () -> showDetails(false));
        details = new SectionList(content);
        content.setWeights(62, 38);
        pane.setContent(content);
    }

    Composite control() {
        return pane.control();
    }

    CheckTree tree() {
        return tree;
    }

    List<Section> details() {
        return details.page().sections();
    }

    /** Shows {@code page}; {@code again} draws anew what did not change too. */
    void show(CheckPage page, Optional<WatchState> state, boolean again) {
        fillChooser(state);
        if (page.snapshot().isPresent()) {
            pane.showContent(page.headline());
        } else {
            pane.showState(page.headline(), page.steps(), page.offers().stream().sorted()
                    .map(offer -> new EmptyState.Offer(LABELS.get(offer), () -> host.take(offer))).toList(),
                    page.progress());
        }
        shown = page.snapshot();
        tree.show(shown);
        showDetails(again);
    }

    void setFocus() {
        pane.setFocus(tree.control());
    }

    /** Copies what has the focus: the verdict, the selected line, or the details. */
    void copy() {
        if (pane.copyVerdict()) {
            return;
        }
        if (tree.control().isFocusControl()) {
            details.page().toClipboard(tree.copied());
        } else {
            details.copy();
        }
    }

    private void showDetails(boolean again) {
        details.show(tree.selection().flatMap(row -> shown.map(snapshot -> CheckSections.of(row, snapshot)))
                .orElse(List.of()), again);
    }

    private void fillChooser(Optional<WatchState> state) {
        String here = state.flatMap(known -> known.here().snapshot())
                .map(snapshot -> NLS.bind(Messages.Pane_hereNamed, snapshot.subject())).orElse(Messages.Pane_here);
        Optional<String> other = state.flatMap(WatchState::other).map(check -> check.demo() ? Messages.Pane_demo
                : check.snapshot().map(snapshot -> NLS.bind(Messages.Pane_otherNamed, snapshot.subject(),
                        check.name())).orElseGet(() -> NLS.bind(Messages.Pane_other, check.name())));
        pane.chooser().show(other.map(name -> List.of(here, name)).orElse(List.of(here)),
                state.filter(WatchState::otherShown).isPresent() ? 1 : 0, true);
    }
}
