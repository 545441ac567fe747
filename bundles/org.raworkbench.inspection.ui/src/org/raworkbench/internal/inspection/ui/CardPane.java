package org.raworkbench.internal.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.raworkbench.internal.inspection.ui.model.CardPage;
import org.raworkbench.internal.inspection.ui.model.CardPage.Offer;
import org.raworkbench.internal.inspection.ui.model.ReaderSelection;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.ui.EmptyState;
import org.raworkbench.ui.Progress;
import org.raworkbench.ui.SectionList;
import org.raworkbench.ui.VerdictPane;

/** One reader in the view: the chooser, the verdict, and below it either the sections or what to do. */
final class CardPane {

    /** What a pane asks of its view. */
    interface Host {
        /** A person chose {@code reader} in {@code pane}. */
        void chosen(CardPane pane, String reader);

        /** A person took an offer of the empty state. */
        void take(CardPane pane, Offer offer);
    }

    private static final Map<Offer, String> LABELS = Map.of(Offer.CANCEL, Messages.Offer_cancel, Offer.INSPECT,
            Messages.Offer_inspect, Offer.DEMO, Messages.Offer_demo, Offer.SHOW_VIRTUAL, Messages.Offer_virtual);

    private final Host host;
    private final ReaderSelection selection = new ReaderSelection();
    private final VerdictPane pane;
    private final SectionList sections;
    private List<String> readers = List.of();
    private CardPage page;

    CardPane(Composite parent, Host host) {
        this.host = host;
        pane = new VerdictPane(parent, Messages.Pane_reader, Messages.Pane_readerName, this::choose);
        sections = new SectionList(pane.body());
        pane.setContent(sections.control());
    }

    Control control() {
        return pane.control();
    }

    ReaderSelection selection() {
        return selection;
    }

    /** What is shown now. */
    CardPage page() {
        return page;
    }

    SectionList sections() {
        return sections;
    }

    /** Shows {@code newPage}, with {@code choices} in the chooser; {@code again} redraws what did not change too. */
    void show(CardPage newPage, List<Reader> choices, boolean again) {
        fillChooser(choices, newPage.reader());
        page = newPage;
        sections.show(newPage.sections(), again && !newPage.sections().isEmpty());
        if (newPage.sections().isEmpty()) {
            pane.showState(newPage.headline(), newPage.steps(), newPage.offers().stream().sorted()
                    .map(offer -> new EmptyState.Offer(LABELS.get(offer), () -> host.take(this, offer))).toList(),
                    newPage.busy() ? Optional.of(Progress.UNTOLD) : Optional.empty());
        } else {
            pane.showContent(newPage.headline());
        }
    }

    void setFocus() {
        pane.setFocus(sections.page().control());
    }

    void copy() {
        if (!pane.copyVerdict()) {
            sections.copy();
        }
    }

    boolean hasFocus() {
        return pane.hasFocus();
    }

    private void fillChooser(List<Reader> choices, Optional<String> chosen) {
        readers = choices.stream().map(Reader::name).toList();
        List<String> labels = new ArrayList<>();
        choices.forEach(reader -> labels.add(reader.demo() ? NLS.bind(Messages.Pane_demoReader, reader.name())
                : reader.virtual() ? NLS.bind(Messages.Pane_virtualReader, reader.name()) : reader.name()));
        pane.chooser().show(labels.isEmpty() ? List.of(Messages.Pane_noReader) : labels,
                readers.isEmpty() ? 0 : chosen.map(readers::indexOf).orElse(-1), !labels.isEmpty());
    }

    private void choose(int index) {
        if (index < readers.size()) {
            selection.choose(readers.get(index));
            host.chosen(this, readers.get(index));
        }
    }
}
