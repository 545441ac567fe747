package org.raworkbench.internal.readers.ui;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.raworkbench.internal.readers.ui.model.ReaderColumn;
import org.raworkbench.internal.readers.ui.model.ReadersPage;
import org.raworkbench.internal.readers.ui.model.ReadersPage.Offer;
import org.raworkbench.ui.EmptyState;
import org.raworkbench.ui.TableArrangement;
import org.raworkbench.ui.VerdictPane;

/** The widgets of the view: the verdict, and below it the table with its tabs or what to do. */
final class ReadersPane {

    private static final int FEW = 4;
    private static final Map<Offer, String> LABELS = Map.of(Offer.STOP, Messages.Offer_stop, Offer.AGAIN,
            Messages.Offer_again, Offer.IMPORT_FILES, Messages.Offer_files, Offer.IMPORT_FOLDER,
            Messages.Offer_folder, Offer.DEMO, Messages.Offer_demo);

    private final Consumer<Offer> take;
    private final VerdictPane pane;
    private final SashForm content;
    private final ReaderTable table;
    private final ReaderTabs tabs;
    private int divided = -1;

    /**
     * @param kept how a person arranged the table
     * @param take hears which offer a person took
     * @param open opens a page in the browser
     */
    ReadersPane(Composite parent, TableArrangement<ReaderColumn> kept, Consumer<Offer> take, Consumer<String> open) {
        this.take = take;
        pane = new VerdictPane(parent);
        content = new SashForm(pane.body(), SWT.VERTICAL);
        table = new ReaderTable(content, kept, () -> showDetails(false));
        tabs = new ReaderTabs(content, open, () -> take.accept(Offer.STOP));
        pane.setContent(content);
    }

    Composite control() {
        return pane.control();
    }

    ReaderTable table() {
        return table;
    }

    ReaderTabs tabs() {
        return tabs;
    }

    /** Shows {@code page}; {@code again} draws anew what did not change too. */
    void show(ReadersPage page, boolean again) {
        if (page.hasContent()) {
            divide(page.rows().size());
            pane.showContent(page.headline());
        } else {
            pane.showState(page.headline(), page.steps(), page.offers().stream().sorted()
                    .map(offer -> new EmptyState.Offer(LABELS.get(offer), () -> take.accept(offer))).toList(),
                    page.progress());
        }
        table.show(page.rows());
        tabs.show(page, again);
        showDetails(again);
    }

    void setFocus() {
        pane.setFocus(table.control());
    }

    /** Copies what has the focus: the verdict, the selected row, or what is below. */
    void copy() {
        if (pane.copyVerdict()) {
            return;
        }
        if (table.control().isFocusControl()) {
            table.selection().ifPresent(row -> tabs.toClipboard(Stream.of(ReaderColumn.values())
                    .map(column -> column.text(row)).filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining("\t"))));
        } else {
            tabs.copy();
        }
    }

    private void showDetails(boolean again) {
        tabs.show(table.selection(), again);
    }

    private void divide(int rows) {
        int now = Math.min(rows, FEW);
        if (divided != now) {
            divided = now;
            int upper = 12 + 6 * now;
            content.setWeights(upper, 100 - upper);
        }
    }
}
