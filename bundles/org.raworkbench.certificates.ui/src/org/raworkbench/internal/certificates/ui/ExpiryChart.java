package org.raworkbench.internal.certificates.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.raworkbench.internal.certificates.ui.model.ExpiryMonths;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;

/** How many certificates end in each month, as bars with their numbers. A screen reader reads the numbers. */
final class ExpiryChart {

    private static final int MARGIN = 14;
    private static final int GAP = 4;

    private record Bar(String label, long count, RGB colour) {
    }

    private final Canvas canvas;
    private final LocalResourceManager resources;
    private ExpiryMonths months = new ExpiryMonths(0, List.of(), 0);

    ExpiryChart(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        resources = new LocalResourceManager(JFaceResources.getResources(), canvas);
        canvas.addPaintListener(event -> paint(event.gc));
        Themes.setStyleClass(canvas, "RawbPage");
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.Chart_name, months.text());
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    void show(ExpiryMonths newMonths) {
        if (!newMonths.equals(months)) {
            months = newMonths;
            canvas.setToolTipText(months.text());
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        Rectangle all = canvas.getClientArea();
        int line = gc.getFontMetrics().getHeight();
        gc.setForeground(canvas.getForeground());
        gc.drawText(Messages.Chart_title, MARGIN, 6, true);
        List<Bar> bars = bars();
        long most = bars.stream().mapToLong(Bar::count).max().orElse(0);
        int top = 2 * line + 14;
        int bottom = all.height - line - 10;
        if (most == 0 || bottom <= top) {
            gc.drawText(months.text(), MARGIN, line + 12, true);
            return;
        }
        int pitch = Math.max(8, (all.width - 2 * MARGIN) / bars.size());
        int width = Math.min(pitch - GAP, 5 * line);
        int every = Math.max(1, (int) Math.ceil((gc.textExtent("MMM 00").x + GAP) / (double) pitch));
        for (int index = 0; index < bars.size(); index++) {
            Bar bar = bars.get(index);
            int x = MARGIN + index * pitch;
            int height = (int) Math.round((bottom - top) * (double) bar.count() / most);
            gc.setBackground(resources.create(ColorDescriptor.createFrom(bar.colour())));
            gc.fillRectangle(x, bottom - Math.max(height, bar.count() > 0 ? 2 : 0), width,
                    Math.max(height, bar.count() > 0 ? 2 : 0));
            if (bar.count() > 0) {
                write(gc, String.valueOf(bar.count()), x + width / 2, bottom - height - line - 1);
            }
            if (index % every == 0) {
                write(gc, bar.label(), x + width / 2, bottom + 4);
            }
        }
        gc.drawLine(MARGIN, bottom, MARGIN + bars.size() * pitch - GAP, bottom);
    }

    private List<Bar> bars() {
        RGB ground = canvas.getBackground().getRGB();
        List<Bar> bars = new ArrayList<>();
        if (months.ended() > 0) {
            bars.add(new Bar(Messages.Chart_ended, months.ended(), Look.ERROR.textOn(ground)));
        }
        for (int index = 0; index < months.months().size(); index++) {
            ExpiryMonths.Month month = months.months().get(index);
            bars.add(new Bar(month.label(), month.count(),
                    (index < 2 ? Look.WARNING : Look.INFO).textOn(ground)));
        }
        if (months.later() > 0) {
            bars.add(new Bar(Messages.Chart_later, months.later(), Look.READING.textOn(ground)));
        }
        return bars;
    }

    private static void write(GC gc, String text, int centre, int y) {
        Point size = gc.textExtent(text);
        gc.drawText(text, Math.max(2, centre - size.x / 2), y, true);
    }
}
