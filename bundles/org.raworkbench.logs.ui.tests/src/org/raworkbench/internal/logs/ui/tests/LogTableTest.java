package org.raworkbench.internal.logs.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.internal.logs.index.MergedOrder.Place;
import org.raworkbench.internal.logs.ui.LogTable;
import org.raworkbench.internal.logs.ui.model.ColumnArrangement;
import org.raworkbench.internal.logs.ui.model.LogRow;
import org.raworkbench.internal.logs.ui.model.RowSelection;
import org.raworkbench.internal.logs.ui.model.RowWindow;
import org.raworkbench.logs.RecordSeverity;
import org.raworkbench.ui.testing.DeskWorkbench;

/** The table with more rows than a widget could hold. The rows are made up as they are asked for. */
class LogTableTest {

    private static final long ROWS = 100_000_000;

    private final DeskWorkbench workbench = new DeskWorkbench();
    private final List<String> typed = new ArrayList<>();
    private Shell shell;
    private LogTable table;

    @BeforeEach
    void open() {
        workbench.run(() -> {
            shell = new Shell(workbench.display());
            shell.setLayout(new FillLayout());
            table = new LogTable(shell, ColumnArrangement.USUAL, new Rows());
            shell.setSize(900, 400);
            shell.open();
            table.rows(ROWS);
        });
    }

    @AfterEach
    void close() {
        workbench.run(shell::dispose);
    }

    private final class Rows implements LogTable.Host {

        @Override
        public void read(RowWindow window) {
            List<LogRow> rows = new ArrayList<>();
            for (int i = 0; i < window.visible(); i++) {
                long row = window.top() + i;
                rows.add(new LogRow(row, new Place(0, row), null, Optional.empty(), RecordSeverity.INFO, Map.of(),
                        "component", "row " + row, true, -1, false, Optional.empty(), Optional.empty()));
            }
            // the table is not there yet while it is made
            if (table != null) {
                table.fill(window, rows);
            }
        }

        @Override
        public void selected(RowSelection selection) {
            // the table shows it
        }

        @Override
        public void opened(long row) {
            typed.add("opened " + row);
        }

        @Override
        public void typed(String text, long row) {
            typed.add(text);
        }

        @Override
        public String text(String column, LogRow row) {
            return column.equals("#line") ? Long.toString(row.row() + 1) : column.equals("#text") ? row.text() : "";
        }
    }

    private void key(int code, char character, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = mask;
        event.doit = true;
        table.table().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aHundredMillionRowsHoldOnlyWhatIsVisible() {
        workbench.run(() -> {
            int height = table.window().height();
            assertTrue(height > 3, "height " + height);
            assertEquals(height, table.table().getItemCount());
            key(SWT.END, (char) 0, 0);
            assertEquals(ROWS - 1, table.selection().lead());
            assertEquals(height, table.table().getItemCount());
            assertEquals("row 99999999", table.table().getItem(height - 1).getText(
                    table.table().getColumnCount() - 1));
            key(SWT.PAGE_UP, (char) 0, 0);
            assertEquals(ROWS - height, table.selection().lead());
            key(SWT.HOME, (char) 0, SWT.SHIFT);
            assertEquals(ROWS - height + 1, table.selection().count());
            table.slider().setSelection(RowWindow.SLIDER / 2);
            table.slider().notifyListeners(SWT.Selection, new Event());
            assertTrue(Math.abs(table.window().top() - ROWS / 2) < ROWS / 1000, table.window().toString());
            Event wheel = new Event();
            wheel.count = -3;
            long before = table.window().top();
            table.table().notifyListeners(SWT.MouseVerticalWheel, wheel);
            assertEquals(before + 3, table.window().top());
        });
    }

    @Test
    void theCurrentRowIsSaidToAScreenReader() {
        workbench.run(() -> {
            key(SWT.ARROW_DOWN, (char) 0, 0);
            key(SWT.ARROW_DOWN, (char) 0, 0);
            assertEquals("Row 2 of 100,000,000: 2, row 1", table.spoken());
        });
    }

    @Test
    void lettersThatAreTypedAreLookedForAndEnterOpens() {
        workbench.run(() -> {
            key('s', 's', 0);
            key('t', 't', 0);
            assertEquals(List.of("s", "st"), typed);
            key(SWT.ESC, SWT.ESC, 0);
            key('x', 'x', 0);
            assertEquals("x", typed.get(2));
            key(SWT.CR, SWT.CR, 0);
            assertEquals("opened 0", typed.get(3));
        });
    }

    @Test
    void widthsAndOrderOfColumnsAreKept() {
        workbench.run(() -> {
            table.table().getColumn(1).setWidth(321);
            table.table().setColumnOrder(new int[] {0, 2, 1, 3, 4});
            ColumnArrangement kept = ColumnArrangement.of(table.arrangement().text());
            LogTable again = new LogTable(shell, kept, new Rows());
            assertEquals(321, again.table().getColumn(1).getWidth());
            assertEquals(2, again.table().getColumnOrder()[1]);
        });
    }
}
