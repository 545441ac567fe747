package org.raworkbench.internal.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.raworkbench.internal.inspection.ui.model.CardPage;
import org.raworkbench.internal.inspection.ui.model.CardPage.Offer;
import org.raworkbench.internal.inspection.ui.model.ReaderSelection;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.ui.EmptyState;
import org.raworkbench.ui.SectionList;
import org.raworkbench.ui.StatusHeader;

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
    private final Composite area;
    private final Combo chooser;
    private final StatusHeader header;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final SectionList sections;
    private List<String> readers = List.of();
    private CardPage page;

    CardPane(Composite parent, Host host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite top = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 6).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        new Label(top, SWT.NONE).setText(Messages.Pane_reader);
        chooser = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser);
        chooser.addListener(SWT.Selection, event -> choose());
        chooser.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Pane_readerName;
            }
        });
        header = new StatusHeader(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
        body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(body);
        empty = new EmptyState(body);
        sections = new SectionList(body);
        stack.topControl = empty.control();
    }

    Control control() {
        return area;
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
        boolean layout = header.show(newPage.headline());
        if (newPage.sections().isEmpty()) {
            if (page == null || !sameEmptyState(newPage)) {
                empty.show(newPage.steps(), newPage.offers().stream().sorted()
                        .map(offer -> new EmptyState.Offer(LABELS.get(offer), () -> host.take(this, offer))).toList(),
                        newPage.busy());
            }
            // Nothing of a card that is gone stays behind in a hidden widget.
            sections.show(List.of(), false);
            layout |= bringUp(empty.control());
        } else {
            sections.show(newPage.sections(), again);
            layout |= bringUp(sections.control());
        }
        page = newPage;
        if (layout) {
            area.layout(true, true);
        }
    }

    void setFocus() {
        if (stack.topControl == sections.control()) {
            sections.setFocus();
        } else if (!empty.setFocus()) {
            header.setFocus();
        }
    }

    /** Copies what has the focus. */
    void copy() {
        if (!header.copy()) {
            sections.copy();
        }
    }

    boolean hasFocus() {
        Control focus = area.getDisplay().getFocusControl();
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control == area) {
                return true;
            }
        }
        return false;
    }

    private boolean sameEmptyState(CardPage newPage) {
        return page.sections().isEmpty() && page.steps().equals(newPage.steps())
                && page.offers().equals(newPage.offers()) && page.busy() == newPage.busy();
    }

    private boolean bringUp(Control control) {
        if (stack.topControl == control) {
            return false;
        }
        stack.topControl = control;
        return true;
    }

    private void fillChooser(List<Reader> choices, Optional<String> chosen) {
        List<String> names = choices.stream().map(Reader::name).toList();
        if (!names.equals(readers) || chooser.getItemCount() == 0) {
            readers = names;
            List<String> labels = new ArrayList<>();
            choices.forEach(reader -> labels.add(reader.demo() ? NLS.bind(Messages.Pane_demoReader, reader.name())
                    : reader.virtual() ? NLS.bind(Messages.Pane_virtualReader, reader.name()) : reader.name()));
            chooser.setItems(labels.isEmpty() ? new String[] {Messages.Pane_noReader} : labels.toArray(String[]::new));
            chooser.setEnabled(!labels.isEmpty());
        }
        int index = readers.isEmpty() ? 0 : chosen.map(readers::indexOf).orElse(-1);
        if (chooser.getSelectionIndex() != index) {
            if (index < 0) {
                chooser.deselectAll();
            } else {
                chooser.select(index);
            }
        }
    }

    private void choose() {
        int index = chooser.getSelectionIndex();
        if (index >= 0 && index < readers.size()) {
            selection.choose(readers.get(index));
            host.chosen(this, readers.get(index));
        }
    }
}
