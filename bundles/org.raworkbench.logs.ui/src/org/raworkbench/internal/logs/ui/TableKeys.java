package org.raworkbench.internal.logs.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.raworkbench.internal.logs.ui.model.RowSelection;

/** The keyboard in the table of log lines: moving, ranges, and finding what is typed. */
final class TableKeys {

    private static final int FORGET_MILLIS = 1500;

    private final LogTable rows;
    private final StringBuilder typed = new StringBuilder();
    private int lastTyped;

    TableKeys(LogTable rows, Table table) {
        this.rows = rows;
        table.addListener(SWT.KeyDown, this::pressed);
    }

    private void pressed(Event event) {
        boolean control = (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0;
        long lead = Math.max(0, rows.selection().lead());
        int page = Math.max(1, rows.window().height() - 1);
        long last = rows.window().rows() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> move(event, lead - 1);
            case SWT.ARROW_DOWN -> move(event, rows.selection().isEmpty() ? 0 : lead + 1);
            case SWT.PAGE_UP -> move(event, lead - page);
            case SWT.PAGE_DOWN -> move(event, lead + page);
            case SWT.HOME -> move(event, 0);
            case SWT.END -> move(event, last);
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                rows.host().opened(lead);
            }
            default -> {
                if (!control && !Character.isISOControl(event.character)) {
                    typed(event, lead);
                } else if (event.character == SWT.ESC || event.character == SWT.BS) {
                    typed.setLength(0);
                }
            }
        }
    }

    private void move(Event event, long row) {
        event.doit = false;
        if (rows.window().rows() > 0) {
            long wanted = Math.max(0, Math.min(row, rows.window().rows() - 1));
            rows.select((event.stateMask & SWT.SHIFT) != 0 ? rows.selection().to(wanted) : RowSelection.at(wanted));
        }
    }

    private void typed(Event event, long lead) {
        event.doit = false;
        if (event.time - lastTyped > FORGET_MILLIS) {
            typed.setLength(0);
        }
        lastTyped = event.time;
        if (typed.isEmpty() && event.character == ' ') {
            return;
        }
        typed.append(event.character);
        rows.host().typed(typed.toString(), lead);
    }
}
