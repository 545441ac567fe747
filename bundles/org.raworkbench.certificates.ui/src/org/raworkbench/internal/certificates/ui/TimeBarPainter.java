package org.raworkbench.internal.certificates.ui;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.raworkbench.internal.certificates.ui.model.TimeBar;
import org.raworkbench.internal.certificates.ui.model.TimeBar.Life;
import org.raworkbench.ui.Look;

/**
 * Draws a time bar: a track, the life of the certificate in it, the renewal window hatched, and today as a line. What
 * the life is worth is its pattern as well as its colour: filled where it can be trusted, crossed out where it is
 * refused, an empty frame where it is over or has not begun, dotted where that is not known.
 */
final class TimeBarPainter {

    private static final int HATCH = 4;
    private static final int CROSS = 8;

    private final ResourceManager resources;

    TimeBarPainter(ResourceManager resources) {
        this.resources = resources;
    }

    /** Draws {@code bar} into {@code area} on a ground of {@code background}. */
    void paint(GC gc, Rectangle area, TimeBar bar, RGB background) {
        boolean dark = Look.isDark(background);
        int middle = area.y + area.height / 2;
        gc.setBackground(colour(dark ? new RGB(0x55, 0x5E, 0x66) : new RGB(0xD3, 0xD9, 0xDF)));
        gc.fillRectangle(area.x, middle - 1, area.width, 2);
        int thick = Math.max(6, area.height / 2);
        int from = x(area, bar.place(bar.from()));
        int until = x(area, bar.place(bar.until()));
        Rectangle life = new Rectangle(from, middle - thick / 2, Math.max(1, until - from), thick);
        switch (bar.life()) {
            case SOUND -> fill(gc, life, dark ? new RGB(0x3F, 0x9E, 0x5F) : new RGB(0x5F, 0xB5, 0x7B));
            case REFUSED -> crossOut(gc, life, background, Look.ERROR.textOn(background));
            case OUTSIDE -> frame(gc, life, background, Look.READING.textOn(background));
            case OPEN -> dots(gc, life, background, Look.UNKNOWN.textOn(background));
        }
        if (bar.life() == Life.SOUND || bar.life() == Life.OPEN) {
            bar.opens().map(opens -> x(area, bar.place(opens))).ifPresent(opens -> window(gc,
                    new Rectangle(opens, life.y, Math.max(1, until - opens), thick), dark));
        }
        int today = x(area, bar.place(bar.today()));
        gc.setBackground(colour(ink(dark)));
        gc.fillRectangle(today - 1, area.y, 2, area.height);
        gc.fillPolygon(new int[] {today - 4, area.y, today + 4, area.y, today, area.y + 5});
    }

    static int x(Rectangle area, double place) {
        return area.x + (int) Math.round(place * (area.width - 1));
    }

    private void fill(GC gc, Rectangle part, RGB rgb) {
        gc.setBackground(colour(rgb));
        gc.fillRectangle(part);
    }

    private void frame(GC gc, Rectangle part, RGB ground, RGB rgb) {
        fill(gc, part, ground);
        gc.setForeground(colour(rgb));
        gc.setLineWidth(1);
        gc.drawRectangle(part.x, part.y, part.width - 1, part.height - 1);
    }

    private void crossOut(GC gc, Rectangle part, RGB ground, RGB rgb) {
        frame(gc, part, ground, rgb);
        within(gc, part, () -> {
            for (int x = part.x - part.height; x < part.x + part.width; x += CROSS) {
                gc.drawLine(x, part.y + part.height, x + part.height, part.y);
                gc.drawLine(x, part.y, x + part.height, part.y + part.height);
            }
        });
    }

    private void dots(GC gc, Rectangle part, RGB ground, RGB rgb) {
        frame(gc, part, ground, rgb);
        gc.setBackground(colour(rgb));
        within(gc, part, () -> {
            for (int x = part.x + HATCH; x < part.x + part.width - 2; x += 2 * HATCH) {
                gc.fillRectangle(x, part.y + part.height / 2 - 1, 2, 2);
            }
        });
    }

    private void window(GC gc, Rectangle part, boolean dark) {
        fill(gc, part, dark ? new RGB(0xE0, 0xA8, 0x30) : new RGB(0xF0, 0xB4, 0x29));
        gc.setForeground(colour(ink(dark)));
        gc.setAlpha(110);
        within(gc, part, () -> {
            for (int x = part.x - part.height; x < part.x + part.width; x += HATCH) {
                gc.drawLine(x, part.y + part.height, x + part.height, part.y);
            }
        });
        gc.setAlpha(255);
    }

    private static void within(GC gc, Rectangle part, Runnable drawing) {
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(part));
        gc.setLineWidth(1);
        drawing.run();
        gc.setClipping(clip);
    }

    private static RGB ink(boolean dark) {
        return dark ? new RGB(0xFF, 0xFF, 0xFF) : new RGB(0x10, 0x18, 0x20);
    }

    private Color colour(RGB rgb) {
        return resources.create(ColorDescriptor.createFrom(rgb));
    }
}
