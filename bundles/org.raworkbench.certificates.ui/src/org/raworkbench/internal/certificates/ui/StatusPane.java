package org.raworkbench.internal.certificates.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;
import org.raworkbench.internal.certificates.ui.model.CertificateRow;
import org.raworkbench.internal.certificates.ui.model.DetailSections;
import org.raworkbench.internal.certificates.ui.model.StatusPage;
import org.raworkbench.internal.certificates.ui.model.StatusPage.Offer;
import org.raworkbench.internal.certificates.ui.model.WatchState;
import org.raworkbench.ui.EmptyState;
import org.raworkbench.ui.TableArrangement;
import org.raworkbench.ui.VerdictPane;

/** The widgets of the view: what it is about, the verdict, and below it the table with the details or what to do. */
final class StatusPane {

    /** What the widgets ask of their view. */
    interface Host {
        /** A person took an offer of the empty state. */
        void take(Offer offer);

        /** A person chose to see what was opened, or the cards. */
        void showOpened(boolean on);

        /** How details are made now. */
        DetailSections details();

        /** When the reports that are shown were judged for. */
        Instant judgedAt();
    }

    private static final int FEW = 5;
    private static final Map<Offer, String> LABELS = Map.of(Offer.CANCEL, Messages.Offer_cancel, Offer.AGAIN,
            Messages.Offer_again, Offer.OPEN_FILES, Messages.Offer_files, Offer.OPEN_FOLDER, Messages.Offer_folder,
            Offer.OPEN_LOGS, Messages.Offer_logs, Offer.SHOW_CARD, Messages.Offer_card, Offer.DEMO, Messages.Offer_demo);

    private final Host host;
    private final VerdictPane pane;
    private final SashForm content;
    private final CertificateList list;
    private final DetailTabs tabs;
    private StatusPage page;
    private boolean few;

    StatusPane(Composite parent, TableArrangement<CertificateColumn> kept, Host host) {
        this.host = host;
        pane = new VerdictPane(parent, Messages.Pane_about, Messages.Pane_aboutName,
                index -> host.showOpened(index == 1));
        content = new SashForm(pane.body(), SWT.VERTICAL);
        list = new CertificateList(content, kept, () -> showDetails(false));
        tabs = new DetailTabs(content);
        pane.setContent(content);
    }

    Composite control() {
        return pane.control();
    }

    CertificateTable table() {
        return list.table();
    }

    DetailTabs tabs() {
        return tabs;
    }

    /** Shows {@code newPage}; {@code again} draws anew what did not change too. */
    void show(StatusPage newPage, Optional<WatchState> state, boolean again) {
        fillChooser(state);
        if (newPage.rows().isEmpty()) {
            pane.showState(newPage.headline(), newPage.steps(), newPage.offers().stream().sorted()
                    .map(offer -> new EmptyState.Offer(LABELS.get(offer), () -> host.take(offer))).toList(),
                    newPage.progress());
        } else {
            divide(newPage.rows().size());
            pane.showContent(newPage.headline());
        }
        page = newPage;
        list.show(newPage.rows());
        tabs.showMonths(newPage.reports(), host.judgedAt(), again);
        showDetails(again);
    }

    void setFocus() {
        pane.setFocus(table().control());
    }

    /** Gives the focus to the line that narrows the table down. */
    void find() {
        list.find();
    }

    /** Copies what has the focus: the verdict, the selected row, or the details. */
    void copy() {
        if (pane.copyVerdict()) {
            return;
        }
        if (table().control().isFocusControl()) {
            table().selection().ifPresent(row -> tabs.toClipboard(Stream.of(CertificateColumn.values())
                    .map(column -> column.text(row)).filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining("\t"))));
        } else {
            tabs.copy();
        }
    }

    private void showDetails(boolean again) {
        Optional<CertificateRow> row = table().selection();
        tabs.show(row, row.map(selected -> host.details().of(selected, page, host.judgedAt())).orElse(List.of()), again);
        if (again) {
            table().control().redraw();
        }
    }

    /** A card has two certificates and much to say about each; a folder has hundreds. */
    private void divide(int rows) {
        boolean nowFew = rows <= FEW;
        if (page == null || page.rows().isEmpty() || nowFew != few) {
            few = nowFew;
            content.setWeights(few ? new int[] {22, 78} : new int[] {50, 50});
        }
    }

    private void fillChooser(Optional<WatchState> state) {
        String cards = state.filter(known -> !known.cards().isEmpty())
                .map(known -> NLS.bind(Messages.Pane_cards, String.join(", ", known.cards().stream()
                        .map(card -> card.demo() ? NLS.bind(Messages.Pane_demoReader, card.name()) : card.name())
                        .toList())))
                .orElse(Messages.Pane_noCard);
        Optional<String> opened = state.flatMap(WatchState::opened)
                .map(check -> NLS.bind(Messages.Pane_opened, check.name()));
        pane.chooser().show(opened.map(name -> List.of(cards, name)).orElse(List.of(cards)),
                state.filter(WatchState::openedShown).isPresent() ? 1 : 0, true);
    }
}
