package org.raworkbench.internal.logs.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.internal.logs.ui.model.ConditionWords;
import org.raworkbench.internal.logs.ui.model.LineFilter;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.RowSet;
import org.raworkbench.ui.AccessibleName;

/** The stack of filters: each with its name, colour, effect and count, to be switched on and off. */
public final class FilterPane {

    private static final int[] WIDTHS = {260, 90, 110, 420};

    private final PaneHost host;
    private final Composite area;
    private final Table table;
    private final RowColours colours;
    private List<Object> drawn = List.of();

    FilterPane(Composite parent, PaneHost host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        table = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        colours = new RowColours(new LocalResourceManager(JFaceResources.getResources(), table));
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(table);
        String[] heads = {"name", "effect", "count", "condition"};
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, i == 2 ? SWT.RIGHT : SWT.LEFT);
            column.setText(Messages.text("filter." + heads[i]));
            column.setWidth(WIDTHS[i]);
        }
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(4, 4).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "filter.add", this::add);
        button(buttons, "filter.edit", this::edit);
        button(buttons, "filter.up", () -> move(-1));
        button(buttons, "filter.remove", this::remove);
        table.addListener(SWT.Selection, this::checked);
        table.addListener(SWT.DefaultSelection, event -> edit());
        AccessibleName.set(table, Messages.text("filter.table"));
    }

    private static void button(Composite parent, String key, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(key));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
    }

    Control control() {
        return area;
    }

    /** The filters. */
    public Table table() {
        return table;
    }

    void show(LogBoard board, boolean again) {
        List<LineFilter> filters = board.rows().filters();
        RowSet set = board.rows().set();
        List<Object> now = new ArrayList<>(filters);
        now.add(set.number());
        now.add(board.rows().busy());
        if (now.equals(drawn) && !again) {
            return;
        }
        drawn = now;
        int selected = table.getSelectionIndex();
        table.setRedraw(false);
        table.removeAll();
        RGB background = table.getBackground().getRGB();
        for (LineFilter filter : filters) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setChecked(filter.on());
            String problem = set.problems().getOrDefault(filter, "");
            long count = set.count(filter);
            String number = !problem.isEmpty() ? "\u2013" : count >= 0 ? Messages.text("filter.number", count)
                    : filter.on() ? "\u2026" : "";
            item.setText(new String[] {filter.name(),
                    Messages.text("filter." + filter.effect().name().toLowerCase(Locale.ROOT)), number,
                    problem.isEmpty() ? ConditionWords.of(filter.condition(), board.zone()) : problem});
            if (filter.colour() >= 0) {
                item.setBackground(0, colours.color(colours.background(filter.colour(), background)));
                item.setForeground(0, colours.color(colours.text(background)));
            }
        }
        table.setRedraw(true);
        if (selected >= 0 && selected < filters.size()) {
            table.setSelection(selected);
        }
    }

    private Optional<LogBoard> board() {
        return host.board();
    }

    private void checked(Event event) {
        if (event.detail == SWT.CHECK) {
            int index = table.indexOf((TableItem) event.item);
            boolean on = ((TableItem) event.item).getChecked();
            change(filters -> filters.set(index, filters.get(index).on(on)));
        }
    }

    /** Has a person make a filter. */
    void add() {
        board().ifPresent(board -> new FilterDialog(area.getShell(), Optional.empty(), board)
                .ask(board.rows().filters().size() % LineFilter.COLOURS).ifPresent(host::filter));
    }

    private void edit() {
        int index = table.getSelectionIndex();
        board().filter(board -> index >= 0).ifPresent(board -> {
            LineFilter old = board.rows().filters().get(index);
            new FilterDialog(area.getShell(), Optional.of(old), board).ask(old.colour())
                    .ifPresent(made -> change(filters -> filters.set(index, made)));
        });
    }

    private void move(int by) {
        int index = table.getSelectionIndex();
        if (index + by >= 0 && index >= 0) {
            change(filters -> filters.add(index + by, filters.remove(index)));
            table.setSelection(index + by);
        }
    }

    private void remove() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            change(filters -> filters.remove(index));
        }
    }

    private void change(java.util.function.Consumer<List<LineFilter>> work) {
        board().ifPresent(board -> {
            List<LineFilter> filters = new ArrayList<>(board.rows().filters());
            work.accept(filters);
            board.rows().filters(filters);
            show(board, false);
        });
    }
}
