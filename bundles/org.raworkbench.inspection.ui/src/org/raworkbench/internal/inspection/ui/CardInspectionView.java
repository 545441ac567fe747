package org.raworkbench.internal.inspection.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.inspection.ui.model.CardPage;
import org.raworkbench.internal.inspection.ui.model.CardPage.Offer;
import org.raworkbench.internal.inspection.ui.model.CardPages;
import org.raworkbench.internal.inspection.ui.model.CardSections;
import org.raworkbench.internal.inspection.ui.model.CardWatch;
import org.raworkbench.internal.inspection.ui.model.WatchState;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.ui.ServiceView;

/** The Card Inspection view: one pane, or two beside each other to compare two cards. */
public final class CardInspectionView extends ServiceView<CardWatch> implements CardPane.Host {

    /** Id of the view. */
    public static final String ID = "org.raworkbench.inspection.ui.view";

    private static final String COMPARE = "compare";
    private static final String VIRTUAL = "virtualReaders";

    private final CardSections sections = new CardSections(Clock.systemDefaultZone(), ZoneId.systemDefault());
    private final List<CardPane> panes = new ArrayList<>();
    private SashForm area;
    private boolean compare;
    private boolean virtualShown;

    public CardInspectionView() {
        super(CardWatch.class);
    }

    @Override
    protected Subscription listen(CardWatch found, Runnable changed) {
        return found.listen(changed);
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            compare = Boolean.TRUE.equals(memento.getBoolean(COMPARE));
            virtualShown = Boolean.TRUE.equals(memento.getBoolean(VIRTUAL));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(COMPARE, compare);
        memento.putBoolean(VIRTUAL, virtualShown);
    }

    @Override
    protected void createWidgets(Composite parent) {
        area = new SashForm(parent, SWT.HORIZONTAL);
        panes.add(new CardPane(area, this));
        panes.add(new CardPane(area, this));
        area.setWeights(1, 1);
        panes.get(1).control().setVisible(compare);
        useKeys("org.raworkbench.inspection.ui.context");
        answer(ActionFactory.COPY, () -> activePane().copy());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.raworkbench.help.card_inspection");
    }

    @Override
    protected void refresh(boolean again) {
        CardPages pages = new CardPages(sections, demoThere());
        List<Reader> choices = List.of();
        Optional<WatchState> state = service().map(CardWatch::state);
        if (state.isPresent()) {
            choices = choices(state.get());
        }
        Optional<String> taken = Optional.empty();
        for (CardPane pane : shownPanes()) {
            pane.selection().update(choices, taken);
            taken = taken.or(pane.selection()::chosen);
            CardPage page = state.map(known -> pages.of(known, pane.selection().chosen()))
                    .orElseGet(starting() ? pages::starting : pages::noWatch);
            pane.show(page, choices, again);
        }
    }

    @Override
    public void setFocus() {
        activePane().setFocus();
    }

    @Override
    public void chosen(CardPane pane, String reader) {
        service().ifPresent(watch -> watch.want(reader));
        changed();
    }

    @Override
    public void take(CardPane pane, Offer offer) {
        switch (offer) {
            case CANCEL -> withReader(pane, CardWatch::cancel);
            case INSPECT -> withReader(pane, CardWatch::inspect);
            case SHOW_VIRTUAL -> showVirtual(true);
            case DEMO -> showDemo();
        }
    }

    /** The pane that commands are about: the one with the focus, else the first. */
    CardPane activePane() {
        return shownPanes().stream().filter(CardPane::hasFocus).findFirst().orElse(panes.get(0));
    }

    /** The outermost control of the view. */
    public Composite control() {
        return area;
    }

    /** What the panes show that can be seen. */
    public List<CardPage> pages() {
        return shownPanes().stream().map(CardPane::page).toList();
    }

    /** Does {@code work} for the reader of {@code pane}, where there is one. */
    void withReader(CardPane pane, BiConsumer<CardWatch, String> work) {
        service().ifPresent(
                watch -> pane.selection().chosen().ifPresent(reader -> work.accept(watch, reader)));
    }

    boolean comparing() {
        return compare;
    }

    /** Shows a second pane for another reader, or takes it away. */
    public void compare(boolean on) {
        compare = on;
        panes.get(1).selection().reset();
        // Invisible and not merely out of sight: the keyboard must not get into a pane that nobody sees.
        panes.get(1).control().setVisible(on);
        if (!on) {
            // Nobody refreshes a hidden pane: it must not keep what it knows of a card.
            panes.get(1).show(new CardPages(sections, false).noWatch(), List.of(), false);
        }
        refresh(true);
        area.layout(true, true);
    }

    boolean virtualShown() {
        return virtualShown;
    }

    /** Lists virtual readers in the chooser too, or not. */
    public void showVirtual(boolean on) {
        virtualShown = on;
        refresh(false);
    }

    private List<CardPane> shownPanes() {
        return compare ? panes : panes.subList(0, 1);
    }

    private List<Reader> choices(WatchState state) {
        return virtualShown ? state.smartcards().readers() : state.smartcards().visibleReaders();
    }
}
