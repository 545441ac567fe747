package org.raworkbench.internal.logs.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.internal.logs.ui.model.ColumnArrangement;
import org.raworkbench.internal.logs.ui.model.LogRow;
import org.raworkbench.internal.logs.ui.model.RowSelection;
import org.raworkbench.internal.logs.ui.model.RowWindow;
import org.raworkbench.internal.logs.ui.model.SeverityWords;
import org.raworkbench.internal.logs.ui.model.TableColumns;
import org.raworkbench.internal.logs.ui.model.VisibleText;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;

/**
 * A native table that holds only the rows that can be seen, and a slider beside it: any number of rows scrolls like a
 * hundred. Rows are asked for when they come into sight and drawn when they arrive. Not a virtual table, whose items
 * cost time and memory for each row.
 */
public final class LogTable {

    /** What the table asks of its view. */
    public interface Host {
        /** Has the rows in {@code window} read; the answer goes to {@link LogTable#fill}. */
        void read(RowWindow window);

        /** The current row or the range changed. */
        void selected(RowSelection selection);

        /** The current row is to be looked at closely. */
        void opened(long row);

        /** Something was typed into the table. */
        void typed(String text, long row);

        /** A cell as text. */
        String text(String column, LogRow row);
    }

    private final Composite area;
    private final Table table;
    private final Slider slider;
    private final Host host;
    private final LocalResourceManager resources;
    private final RowColours colours;
    private final double character;
    private TableColumns columns;
    private ColumnArrangement arrangement;
    private RowWindow window = new RowWindow(0, 0, 1);
    private RowSelection selection = RowSelection.NONE;
    private List<LogRow> shown = List.of();

    /**
     * @param kept how the columns were arranged before
     * @param host reads the rows
     */
    public LogTable(Composite parent, ColumnArrangement kept, Host host) {
        this.host = host;
        arrangement = kept;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        table = new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        colours = new RowColours(resources);
        GC gc = new GC(table);
        character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(table);
        slider = new Slider(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(slider);
        columns(TableColumns.USUAL);
        table.addListener(SWT.Resize, event -> resized());
        table.addListener(SWT.Selection, this::picked);
        table.addListener(SWT.DefaultSelection, event -> host.opened(selection.lead()));
        table.addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            scroll(window.top(window.top() - event.count));
        });
        table.addListener(SWT.MouseHover, this::tip);
        new TableKeys(this, table);
        slider.addListener(SWT.Selection, this::dragged);
        AccessibleName.set(table, this::spoken);
        AccessibleName.set(slider, Messages.text("table.slider"));
        showSlider();
    }

    /** The outermost control, for layout. */
    public Composite control() {
        return area;
    }

    /** The widget with the rows. */
    public Table table() {
        return table;
    }

    /** The widget beside it. */
    public Slider slider() {
        return slider;
    }

    /** What can be seen now. */
    public RowWindow window() {
        return window;
    }

    /** The rows that are drawn. */
    public List<LogRow> shown() {
        return shown;
    }

    public RowSelection selection() {
        return selection;
    }

    Host host() {
        return host;
    }

    TableColumns columns() {
        return columns;
    }

    /** How the columns are arranged now. */
    public ColumnArrangement arrangement() {
        List<String> order = new ArrayList<>();
        for (int place : table.getColumnOrder()) {
            order.add(columns.names().get(place));
        }
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (int i = 0; i < columns.names().size(); i++) {
            // the text takes what is left
            if (!columns.names().get(i).equals(TableColumns.TEXT)) {
                widths.put(columns.names().get(i), table.getColumn(i).getWidth());
            }
        }
        arrangement = arrangement.with(new ColumnArrangement(order, widths));
        return arrangement;
    }

    /** Shows other columns. */
    void columns(TableColumns wanted) {
        if (wanted.equals(columns)) {
            return;
        }
        if (columns != null) {
            arrangement();
        }
        columns = wanted;
        table.setRedraw(false);
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        for (String name : columns.names()) {
            boolean number = name.equals(TableColumns.LINE);
            TableColumn made = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
            made.setText(TableColumns.title(name));
            made.setWidth(arrangement.widths().getOrDefault(name,
                    (int) Math.ceil((TableColumns.characters(name) + 2) * character)));
            made.setMoveable(true);
            made.addListener(SWT.Resize, event -> fit());
        }
        table.setColumnOrder(arrangement.places(columns.names()));
        fit();
        table.setRedraw(true);
        draw();
    }

    /** There are {@code number} rows now; what is in sight is read again. */
    public void rows(long number) {
        window = window.rows(number);
        selection = selection.within(number);
        showSlider();
        host.read(window);
    }

    /** Goes to {@code row} and selects it. */
    void reveal(long row) {
        select(RowSelection.at(Math.max(0, Math.min(row, window.rows() - 1))));
    }

    /** Selects a range and brings its current row into sight. */
    public void select(RowSelection wanted) {
        selection = wanted.within(window.rows());
        if (!selection.isEmpty()) {
            RowWindow moved = window.showing(selection.lead());
            if (moved.equals(window)) {
                mark();
            } else {
                scroll(moved);
            }
        }
        host.selected(selection);
        table.getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    /** Shows another part of the rows. */
    public void scroll(RowWindow wanted) {
        window = wanted;
        showSlider();
        host.read(window);
    }

    /** Draws {@code rows}, which were read for {@code asked}. */
    public void fill(RowWindow asked, List<LogRow> rows) {
        if (!table.isDisposed() && asked.top() == window.top()) {
            shown = List.copyOf(rows);
            draw();
        }
    }

    /** Draws what is shown once more: colours changed. */
    void draw() {
        int count = Math.min(shown.size(), window.height());
        table.setRedraw(false);
        table.deselectAll();
        if (table.getItemCount() > count) {
            table.remove(count, table.getItemCount() - 1);
        }
        for (int i = 0; i < count; i++) {
            draw(i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE), shown.get(i));
        }
        mark();
        table.setRedraw(true);
    }

    private void draw(TableItem item, LogRow row) {
        String[] cells = new String[columns.names().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = VisibleText.cell(host.text(columns.names().get(i), row));
        }
        int line = columns.names().indexOf(TableColumns.LINE);
        cells[line] = (row.mark().isPresent() ? row.mark().get().isEmpty() ? "\u2691 " : "\u2691\u270e " : "")
                + cells[line];
        item.setText(cells);
        for (int i = 0; i < cells.length; i++) {
            item.setImage(i, image(columns.names().get(i), row));
        }
        colours.paint(item, row, table.getBackground().getRGB());
    }

    private Image image(String column, LogRow row) {
        if (column.equals(TableColumns.SEVERITY) && row.startsRecord()) {
            return SeverityWords.shape(row.severity()).map(shape -> resources.get(Look.of(shape).icon())).orElse(null);
        }
        return column.equals(TableColumns.LINE)
                ? row.finding().map(severity -> resources.get(Look.of(severity).icon())).orElse(null) : null;
    }

    private void mark() {
        table.deselectAll();
        int first = (int) Math.max(0, selection.first() - window.top());
        int last = (int) Math.min(table.getItemCount() - 1L, selection.last() - window.top());
        if (!selection.isEmpty() && first <= last && selection.first() < window.top() + window.height()) {
            table.select(first, last);
        }
    }

    private void picked(Event event) {
        int index = event.item instanceof TableItem item ? table.indexOf(item) : -1;
        if (index >= 0) {
            long row = window.top() + index;
            selection = (event.stateMask & SWT.SHIFT) != 0 ? selection.to(row) : RowSelection.at(row);
            mark();
            host.selected(selection);
        }
    }

    private void dragged(Event event) {
        switch (event.detail) {
            case SWT.ARROW_UP -> scroll(window.top(window.top() - 1));
            case SWT.ARROW_DOWN -> scroll(window.top(window.top() + 1));
            case SWT.PAGE_UP -> scroll(window.top(window.top() - window.height()));
            case SWT.PAGE_DOWN -> scroll(window.top(window.top() + window.height()));
            default -> scroll(window.slider(slider.getSelection()));
        }
    }

    private void showSlider() {
        slider.setEnabled(window.scrolls());
        slider.setValues(window.slider(), 0, RowWindow.SLIDER, window.thumb(), Math.max(1, window.thumb() / 10),
                Math.max(1, window.thumb()));
    }

    private void resized() {
        fit();
        int height = Math.max(1, (table.getClientArea().height - table.getHeaderHeight())
                / Math.max(1, table.getItemHeight()));
        if (height != window.height()) {
            scroll(window.height(height));
        }
    }

    /** The text takes the room that the other columns leave. */
    private void fit() {
        int text = columns.names().indexOf(TableColumns.TEXT);
        if (text >= table.getColumnCount()) {
            return;
        }
        int others = 0;
        for (int i = 0; i < table.getColumnCount(); i++) {
            others += i == text ? 0 : table.getColumn(i).getWidth();
        }
        int left = Math.max((int) (40 * character), table.getClientArea().width - others);
        if (table.getColumn(text).getWidth() != left) {
            table.getColumn(text).setWidth(left);
        }
    }

    private void tip(Event event) {
        TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        int index = item == null ? -1 : table.indexOf(item);
        String tip = index >= 0 && index < shown.size()
                ? shown.get(index).mark().filter(note -> !note.isEmpty()).orElse(null) : null;
        table.setToolTipText(tip);
    }

    /** What a screen reader says of the current row. */
    public String spoken() {
        int index = (int) (selection.lead() - window.top());
        String place = Messages.text("table.name", selection.lead() + 1, window.rows());
        return index >= 0 && index < shown.size() ? place + ' ' + columns.names().stream()
                .map(name -> host.text(name, shown.get(index))).filter(cell -> !cell.isEmpty())
                .collect(java.util.stream.Collectors.joining(", ")) : place;
    }
}
