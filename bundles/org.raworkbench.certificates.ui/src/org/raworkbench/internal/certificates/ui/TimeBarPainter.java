package org.raworkbench.internal.certificates.ui;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.raworkbench.internal.certificates.ui.model.TimeBar;
import org.raworkbench.ui.Look;

/**
 * Draws a time bar: a track, the life of the certificate in it, the renewal window hatched, and today as a line. The
 * parts differ in height and pattern too, so that nothing hangs on colour alone.
 */
final class TimeBarPainter {

    private static final int HATCH = 4;

    private final ResourceManager resources;

    TimeBarPainter(ResourceManager resources) {
        this.resources = resources;
    }

    /** Draws {@code bar} into {@code area} on a ground of {@code background}. */
    void paint(GC gc, Rectangle area, TimeBar bar, RGB background) {
        boolean dark = Look.isDark(background);
        Color track = colour(dark ? new RGB(0x55, 0x5E, 0x66) : new RGB(0xD3, 0xD9, 0xDF));
        Color life = colour(bar.running() ? (dark ? new RGB(0x3F, 0x9E, 0x5F) : new RGB(0x5F, 0xB5, 0x7B))
                : (dark ? new RGB(0x80, 0x88, 0x90) : new RGB(0x9A, 0xA4, 0xAE)));
        Color window = colour(dark ? new RGB(0xE0, 0xA8, 0x30) : new RGB(0xF0, 0xB4, 0x29));
        Color ink = colour(dark ? new RGB(0xFF, 0xFF, 0xFF) : new RGB(0x10, 0x18, 0x20));
        int middle = area.y + area.height / 2;
        gc.setBackground(track);
        gc.fillRectangle(area.x, middle - 1, area.width, 2);
        int thick = Math.max(4, area.height / 2);
        int from = x(area, bar.place(bar.from()));
        int until = x(area, bar.place(bar.until()));
        gc.setBackground(life);
        gc.fillRectangle(from, middle - thick / 2, Math.max(1, until - from), thick);
        bar.opens().ifPresent(opens -> window(gc, new Rectangle(x(area, bar.place(opens)), middle - thick / 2,
                Math.max(1, until - x(area, bar.place(opens))), thick), window, ink));
        int today = x(area, bar.place(bar.today()));
        gc.setBackground(ink);
        gc.fillRectangle(today - 1, area.y, 2, area.height);
        gc.fillPolygon(new int[] {today - 4, area.y, today + 4, area.y, today, area.y + 5});
    }

    static int x(Rectangle area, double place) {
        return area.x + (int) Math.round(place * (area.width - 1));
    }

    private static void window(GC gc, Rectangle part, Color fill, Color ink) {
        gc.setBackground(fill);
        gc.fillRectangle(part);
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(part));
        gc.setForeground(ink);
        gc.setLineWidth(1);
        gc.setAlpha(110);
        for (int x = part.x - part.height; x < part.x + part.width; x += HATCH) {
            gc.drawLine(x, part.y + part.height, x + part.height, part.y);
        }
        gc.setAlpha(255);
        gc.setClipping(clip);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private Color colour(RGB rgb) {
        return resources.create(ColorDescriptor.createFrom(rgb));
    }
}
