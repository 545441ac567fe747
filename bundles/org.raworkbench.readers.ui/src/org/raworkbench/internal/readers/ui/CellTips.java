package org.raworkbench.internal.readers.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Says the whole text of a cell of a table or tree that is cut off, where the mouse rests on it. */
public final class CellTips {

    private static final int MARGIN = 12;

    public CellTips(Table table) {
        table.addListener(SWT.MouseHover, event -> {
            Point place = new Point(event.x, event.y);
            TableItem item = table.getItem(place);
            table.setToolTipText(null);
            for (int column = 0; item != null && column < table.getColumnCount(); column++) {
                tip(table, item.getText(column), item.getBounds(column), place);
            }
        });
    }

    public CellTips(Tree tree) {
        tree.addListener(SWT.MouseHover, event -> {
            Point place = new Point(event.x, event.y);
            TreeItem item = tree.getItem(place);
            tree.setToolTipText(null);
            for (int column = 0; item != null && column < tree.getColumnCount(); column++) {
                tip(tree, item.getText(column), item.getBounds(column), place);
            }
        });
    }

    private static void tip(Control control, String text, Rectangle cell, Point place) {
        if (!cell.contains(place)) {
            return;
        }
        GC gc = new GC(control);
        try {
            if (gc.textExtent(text).x + MARGIN > cell.width) {
                control.setToolTipText(text.replace("&", "&&"));
            }
        } finally {
            gc.dispose();
        }
    }
}
