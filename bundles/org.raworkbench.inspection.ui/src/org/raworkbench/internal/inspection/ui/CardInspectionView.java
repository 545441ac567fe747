package org.raworkbench.internal.inspection.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.raworkbench.core.Subscription;
import org.raworkbench.internal.inspection.ui.model.CardPage;
import org.raworkbench.internal.inspection.ui.model.CardPage.Offer;
import org.raworkbench.internal.inspection.ui.model.CardPages;
import org.raworkbench.internal.inspection.ui.model.CardSections;
import org.raworkbench.internal.inspection.ui.model.CardWatch;
import org.raworkbench.internal.inspection.ui.model.WatchState;
import org.raworkbench.smartcard.DemoDesk;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.ui.DemoDeskJob;
import org.raworkbench.ui.LiveView;

/** The Card Inspection view: one pane, or two beside each other to compare two cards. */
public final class CardInspectionView extends LiveView implements CardPane.Host {

    /** Id of the view. */
    public static final String ID = "org.raworkbench.inspection.ui.view";

    private static final String COMPARE = "compare";
    private static final String VIRTUAL = "virtualReaders";

    private final CardSections sections = new CardSections(Clock.systemDefaultZone(), ZoneId.systemDefault());
    private final List<CardPane> panes = new ArrayList<>();
    private SashForm area;
    private boolean compare;
    private boolean virtualShown;
    private CardWatch watch;
    private Subscription watching = () -> { };
    private volatile DemoDesk demo;
    private ServiceTracker<CardWatch, CardWatch> cards;
    private volatile boolean looked;

    /** The service that follows the cards came or went. Any thread. */
    private void follow(CardWatch newWatch) {
        synchronized (this) {
            watching.close();
            watch = newWatch;
            watching = newWatch == null ? () -> { } : newWatch.listen(this::changed);
        }
        changed();
    }

    /** The demo desk came or went; called by the platform, on any thread. */
    @Inject
    void use(@org.eclipse.e4.core.di.annotations.Optional DemoDesk newDemo) {
        demo = newDemo;
        changed();
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
    protected void createContent(Composite parent) {
        // not injected: making the service loads the engines, and the window comes first
        cards = new ServiceTracker<>(FrameworkUtil.getBundle(CardInspectionView.class).getBundleContext(),
                CardWatch.class, null) {
            @Override
            public CardWatch addingService(ServiceReference<CardWatch> reference) {
                CardWatch added = super.addingService(reference);
                follow(added);
                return added;
            }

            @Override
            public void removedService(ServiceReference<CardWatch> reference, CardWatch removed) {
                follow(null);
                super.removedService(reference, removed);
            }
        };
        parent.addPaintListener(new PaintListener() {
            @Override
            public void paintControl(PaintEvent event) {
                parent.removePaintListener(this);
                Job.createSystem(Messages.View_find, (ICoreRunnable) monitor -> {
                    cards.open();
                    looked = true;
                    changed();
                }).schedule();
            }
        });
        area = new SashForm(parent, SWT.HORIZONTAL);
        panes.add(new CardPane(area, this));
        panes.add(new CardPane(area, this));
        area.setWeights(1, 1);
        panes.get(1).control().setVisible(compare);
        Action copy = new Action() {
            @Override
            public void run() {
                activePane().copy();
            }
        };
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.raworkbench.help.card_inspection");
    }

    @Override
    protected void refresh(boolean again) {
        CardWatch present = watch();
        CardPages pages = new CardPages(sections, demo != null);
        List<Reader> choices = List.of();
        Optional<WatchState> state = Optional.ofNullable(present).map(CardWatch::state);
        if (state.isPresent()) {
            choices = choices(state.get());
        }
        Optional<String> taken = Optional.empty();
        for (CardPane pane : shownPanes()) {
            pane.selection().update(choices, taken);
            taken = taken.or(pane.selection()::chosen);
            CardPage page = state.map(known -> pages.of(known, pane.selection().chosen()))
                    .orElseGet(looked ? pages::noWatch : pages::starting);
            pane.show(page, choices, again);
        }
        keepFocus();
    }

    @Override
    public void setFocus() {
        activePane().setFocus();
    }

    @Override
    public void chosen(CardPane pane, String reader) {
        CardWatch present = watch();
        if (present != null) {
            present.want(reader);
        }
        changed();
    }

    @Override
    public void take(CardPane pane, Offer offer) {
        switch (offer) {
            case CANCEL -> withReader(pane, CardWatch::cancel);
            case INSPECT -> withReader(pane, CardWatch::inspect);
            case SHOW_VIRTUAL -> showVirtual(true);
            case DEMO -> {
                DemoDesk present = demo;
                if (present != null) {
                    DemoDeskJob.showFirst(present).schedule();
                }
            }
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
        CardWatch present = watch();
        if (present != null) {
            pane.selection().chosen().ifPresent(reader -> work.accept(present, reader));
        }
    }

    /** Says {@code message} in the status line once {@code job} has ended well; a failure has its own dialog. */
    void announceWhenDone(Job job, String message) {
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().isOK()) {
                area.getDisplay().asyncExec(() -> {
                    if (!area.isDisposed()) {
                        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
                    }
                });
            }
        }));
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

    @Override
    public void dispose() {
        if (cards != null) {
            cards.close();
        }
        synchronized (this) {
            watching.close();
            watch = null;
        }
        super.dispose();
    }

    /** What had the focus may be gone with what it belonged to; without any focus the keyboard would be dead. */
    private void keepFocus() {
        boolean lost = area.getDisplay().getFocusControl() == null
                && area.getDisplay().getActiveShell() == area.getShell();
        if (lost && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private synchronized CardWatch watch() {
        return watch;
    }

    private List<CardPane> shownPanes() {
        return compare ? panes : panes.subList(0, 1);
    }

    private List<Reader> choices(WatchState state) {
        return virtualShown ? state.smartcards().readers() : state.smartcards().visibleReaders();
    }
}
