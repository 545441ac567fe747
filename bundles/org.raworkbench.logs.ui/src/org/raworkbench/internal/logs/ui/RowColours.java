package org.raworkbench.internal.logs.ui;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.internal.logs.ui.model.LogRow;
import org.raworkbench.ui.Look;

/** The colours of filters and of what was searched for, on light and on dark; text keeps a contrast of 7 to 1. */
final class RowColours {

    private static final RGB[] ON_LIGHT = {new RGB(0xFF, 0xF0, 0xB3), new RGB(0xD6, 0xEB, 0xFF),
            new RGB(0xD9, 0xF5, 0xDD), new RGB(0xFF, 0xDD, 0xDD), new RGB(0xEA, 0xE0, 0xFF), new RGB(0xFF, 0xE3, 0xC7)};
    private static final RGB[] ON_DARK = {new RGB(0x4A, 0x3F, 0x0C), new RGB(0x14, 0x38, 0x5C),
            new RGB(0x17, 0x42, 0x22), new RGB(0x55, 0x20, 0x20), new RGB(0x3A, 0x2C, 0x61), new RGB(0x52, 0x33, 0x10)};
    private static final RGB BLACK = new RGB(0x10, 0x10, 0x10);
    private static final RGB WHITE = new RGB(0xF4, 0xF4, 0xF4);

    private final LocalResourceManager resources;

    RowColours(LocalResourceManager resources) {
        this.resources = resources;
    }

    /** Colour number {@code colour} as a background. */
    RGB background(int colour, RGB table) {
        return (Look.isDark(table) ? ON_DARK : ON_LIGHT)[Math.floorMod(colour, ON_LIGHT.length)];
    }

    /** Text that can be read on those. */
    RGB text(RGB table) {
        return Look.isDark(table) ? WHITE : BLACK;
    }

    void paint(TableItem item, LogRow row, RGB table) {
        boolean coloured = row.colour() >= 0 || row.found();
        item.setBackground(coloured ? color(background(Math.max(0, row.colour()), table)) : null);
        item.setForeground(coloured ? color(text(table)) : null);
    }

    Color color(RGB rgb) {
        return resources.create(ColorDescriptor.createFrom(rgb));
    }
}
