package org.raworkbench.internal.cases.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.internal.cases.ui.model.LeavingCase;
import org.raworkbench.internal.cases.ui.model.MaskRow;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;

/** What leaves: the text with what will be replaced in place, what was found to keep or replace, and the ways out. */
final class LeavingPage {

    /** What the page has done. */
    interface Host {
        void copy(boolean longOne);

        void prepare();

        void export(Format format);

        void keep(MaskRow row, boolean keep);

        String label(String source);

        boolean writable();
    }

    private static final int[] WIDTHS = {130, 150, 110, 160};
    private static final int COLUMNS = 5;

    private final Host host;
    private final Composite area;
    private final StyledText text;
    private final Table table;
    private final Label state;
    private final LocalResourceManager resources;
    private final Combo pages;
    private final Button stop;
    private final Button again;
    private LeavingCase shown;
    private Job looking;

    LeavingPage(Composite parent, Host host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 8).applyTo(area);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        button(Messages.Leave_copyShort, () -> host.copy(false));
        button(Messages.Leave_copyLong, () -> host.copy(true));
        Button export = button(Messages.Leave_export, () -> { });
        Menu menu = new Menu(export);
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(CaseExport.label(format));
            item.addListener(SWT.Selection, event -> host.export(format));
        }
        export.addListener(SWT.Selection, event -> {
            menu.setLocation(export.toDisplay(0, export.getSize().y));
            menu.setVisible(true);
        });
        stop = button(Messages.Leave_stop, this::stop);
        again = button(Messages.Leave_again, host::prepare);
        offer(stop, false);
        offer(again, false);
        state = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(100, SWT.DEFAULT).applyTo(state);
        pages = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        pages.addListener(SWT.Selection, event -> showText(0));
        AccessibleName.set(pages, Messages.Leave_pagesName);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(100, SWT.DEFAULT).exclude(true)
                .applyTo(pages);
        pages.setVisible(false);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).hint(100, 100).applyTo(sash);
        text = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(8, 6, 8, 6);
        text.setAlwaysShowScrollBars(false);
        Themes.setStyleClass(text, "RawbPage");
        AccessibleName.set(text, Messages.Leave_textName);
        table = new Table(sash, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        List<String> titles = List.of(Messages.Leave_kind, Messages.Leave_found, Messages.Leave_label,
                Messages.Leave_where);
        for (int column = 0; column < WIDTHS.length; column++) {
            TableColumn made = new TableColumn(table, SWT.LEFT);
            made.setText(titles.get(column));
            made.setWidth(WIDTHS[column]);
        }
        AccessibleName.set(table, Messages.Leave_tableName);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                decide((TableItem) event.item);
            } else {
                reveal();
            }
        });
        sash.setWeights(60, 40);
    }

    Control control() {
        return area;
    }

    StyledText text() {
        return text;
    }

    /** What is shown; empty before the first look. */
    Optional<LeavingCase> shown() {
        return Optional.ofNullable(shown);
    }

    void setFocus() {
        text.setFocus();
    }

    /** The case is being looked through by {@code job}; one that is still at it has nothing to say any more. */
    void busy(Job job) {
        if (looking != null) {
            looking.cancel();
        }
        looking = job;
        offer(stop, true);
        offer(again, false);
        say(Messages.Leave_busy);
    }

    private void stop() {
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
        offer(stop, false);
        offer(again, true);
        say(Messages.Leave_stopped);
    }

    void failed(String why) {
        looking = null;
        offer(stop, false);
        offer(again, true);
        say(why);
    }

    private static void offer(Button button, boolean on) {
        button.setVisible(on);
        ((GridData) button.getLayoutData()).exclude = !on;
    }

    void show(LeavingCase leaving, boolean again) {
        looking = null;
        offer(stop, false);
        offer(this.again, false);
        if (!again && leaving.equals(shown)) {
            say(summary(leaving));
            return;
        }
        int top = text.getTopPixel();
        int page = Math.max(0, pages.getSelectionIndex());
        shown = leaving;
        pages.setItems(leaving.pages().stream().map(one -> one.name().isEmpty() ? Messages.Leave_case
                : NLS.bind(Messages.Leave_attachment, one.name()))
                .toArray(String[]::new));
        pages.select(Math.min(page, leaving.pages().size() - 1));
        pages.setVisible(leaving.pages().size() > 1);
        ((GridData) pages.getLayoutData()).exclude = leaving.pages().size() < 2;
        area.layout(true);
        showText(top);
        table.setRedraw(false);
        int selected = table.getSelectionIndex();
        table.removeAll();
        for (MaskRow row : leaving.rows()) {
            TableItem item = new TableItem(table, SWT.NONE);
            MaskRow named = new MaskRow(row.kind(), row.found(), row.label(), row.masked(), row.places(),
                    row.sources().stream().map(host::label).distinct().toList());
            item.setText(named.cells().toArray(String[]::new));
            item.setChecked(row.masked());
        }
        table.setSelection(selected);
        table.setRedraw(true);
        say(summary(leaving));
    }

    private static String summary(LeavingCase leaving) {
        String found = leaving.rows().isEmpty() ? Messages.Leave_nothing : Messages.Leave_summary;
        return leaving.behind().isEmpty() ? found : String.join("\n", leaving.behind()) + "\n" + found;
    }

    private LeavingCase.Page page() {
        return shown.pages().get(Math.max(0, pages.getSelectionIndex()));
    }

    private void showText(int top) {
        text.setText(page().text());
        colour();
        text.setTopPixel(top);
    }

    private void colour() {
        for (LeavingCase.Mark mark : page().marks()) {
            StyleRange range = new StyleRange(mark.start(), mark.length(), null, null);
            Look look = mark.row().kind().secret() ? Look.ERROR : mark.row().masked() ? Look.INFO : Look.WARNING;
            range.foreground = resources.create(ColorDescriptor.createFrom(look.textOn(text.getBackground().getRGB())));
            range.fontStyle = SWT.BOLD;
            range.underline = !mark.row().masked();
            text.setStyleRange(range);
        }
    }

    private void decide(TableItem item) {
        MaskRow row = shown.rows().get(table.indexOf(item));
        if (row.kind().secret() || !host.writable()) {
            item.setChecked(row.masked());
        } else {
            host.keep(row, !item.getChecked());
        }
    }

    private void reveal() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            MaskRow row = shown.rows().get(index);
            if (!select(row)) {
                // it is in another text
                for (int page = 0; page < shown.pages().size(); page++) {
                    if (shown.pages().get(page).marks().stream().anyMatch(mark -> mark.row().equals(row))) {
                        pages.select(page);
                        showText(0);
                        select(row);
                        return;
                    }
                }
            }
        }
    }

    private boolean select(MaskRow row) {
        Optional<LeavingCase.Mark> first = page().marks().stream().filter(mark -> mark.row().equals(row)).findFirst();
        first.ifPresent(mark -> {
            text.setSelection(mark.start(), mark.start() + mark.length());
            text.showSelection();
        });
        return first.isPresent();
    }

    private void say(String words) {
        if (!words.equals(state.getText())) {
            state.setText(words);
            area.layout(true);
        }
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.setLayoutData(new GridData());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
