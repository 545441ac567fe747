package org.raworkbench.internal.ui;

import java.util.List;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Row;

/**
 * Fonts, colours and measures of a page of sections.
 *
 * @param em height of a line in the widget's font, in points of SWT; everything is measured in it so that the page
 *        grows with the font
 */
record PageStyle(StyledText widget, ResourceManager resources, int em, Font title, Font bold, Font code, Color dim) {

    private static final int LONGEST_COLUMN = 46;

    static PageStyle of(StyledText widget, ResourceManager resources) {
        FontDescriptor base = FontDescriptor.createFrom(widget.getFont());
        int height = Math.max(8, base.getFontData()[0].getHeight());
        RGB text = widget.getForeground().getRGB();
        RGB page = widget.getBackground().getRGB();
        RGB dim = new RGB((3 * text.red + page.red) / 4, (3 * text.green + page.green) / 4,
                (3 * text.blue + page.blue) / 4);
        GC gc = new GC(widget);
        int em = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new PageStyle(widget, resources, em,
                resources.create(base.setHeight(height * 13 / 10).setStyle(SWT.BOLD)),
                resources.create(base.setStyle(SWT.BOLD)),
                JFaceResources.getFont(JFaceResources.TEXT_FONT), resources.create(
                        ColorDescriptor.createFrom(dim)));
    }

    Color colour(Look look) {
        RGB rgb = look.textOn(widget.getBackground().getRGB());
        return resources.create(ColorDescriptor.createFrom(rgb));
    }

    /** Tab stops that give each column of {@code table} room for its cells, very long ones excepted. */
    int[] columns(Row.Table table) {
        GC gc = new GC(widget);
        try {
            int[] tabs = new int[table.header().size()];
            int at = em / 2;
            for (int column = 0; column < tabs.length; column++) {
                tabs[column] = at;
                gc.setFont(bold);
                int widest = gc.textExtent(table.header().get(column)).x;
                gc.setFont(table.code() ? code : widget.getFont());
                for (List<String> line : table.lines()) {
                    String cell = column < line.size() ? line.get(column) : "";
                    widest = Math.max(widest, gc.textExtent(cell.length() > LONGEST_COLUMN
                            ? cell.substring(0, LONGEST_COLUMN) : cell).x);
                }
                at += widest + em;
            }
            return tabs;
        } finally {
            gc.dispose();
        }
    }
}
