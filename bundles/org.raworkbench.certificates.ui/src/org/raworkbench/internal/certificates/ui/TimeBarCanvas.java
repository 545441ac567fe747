package org.raworkbench.internal.certificates.ui;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.raworkbench.internal.certificates.ui.model.TimeBar;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Themes;

/** The time bar of the selected certificate with its dates written below it. A screen reader reads its sentence. */
final class TimeBarCanvas {

    private static final int MARGIN = 14;
    private static final int GAP = 10;

    private record Mark(double place, String text) {
    }

    private final Canvas canvas;
    private final Dates dates = new Dates(ZoneId.systemDefault());
    private final TimeBarPainter painter;
    private Optional<TimeBar> bar = Optional.empty();

    TimeBarCanvas(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                GC gc = new GC(this);
                int line = gc.getFontMetrics().getHeight();
                gc.dispose();
                return new Point(widthHint == SWT.DEFAULT ? 40 * line : widthHint, 3 * line + 22);
            }
        };
        painter = new TimeBarPainter(new LocalResourceManager(JFaceResources.getResources(), canvas));
        canvas.addPaintListener(event -> paint(event.gc));
        Themes.setStyleClass(canvas, "RawbPage");
        AccessibleName.set(canvas, () -> NLS.bind(Messages.Bar_name, bar.map(TimeBar::text).orElse(Messages.Bar_none)));
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

    void show(Optional<TimeBar> newBar) {
        if (!Objects.equals(bar, newBar)) {
            bar = newBar;
            canvas.setToolTipText(bar.map(TimeBar::text).orElse(null));
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        if (bar.isEmpty()) {
            return;
        }
        TimeBar shown = bar.get();
        Rectangle all = canvas.getClientArea();
        int line = gc.getFontMetrics().getHeight();
        Rectangle track = new Rectangle(MARGIN, line + 6, Math.max(1, all.width - 2 * MARGIN), line + 6);
        gc.setForeground(canvas.getForeground());
        write(gc, track, List.of(new Mark(shown.place(shown.today()),
                NLS.bind(Messages.Bar_today, dates.shortDay(shown.today())))), 4);
        label(gc, track, shown);
        painter.paint(gc, track, shown, canvas.getBackground().getRGB());
        gc.setForeground(canvas.getForeground());
        List<Mark> below = new ArrayList<>();
        below.add(new Mark(shown.place(shown.from()), NLS.bind(Messages.Bar_from, dates.shortDay(shown.from()))));
        below.add(new Mark(shown.place(shown.until()), NLS.bind(Messages.Bar_until, dates.shortDay(shown.until()))));
        shown.opens().ifPresent(opens -> below.add(
                new Mark(shown.place(opens), NLS.bind(Messages.Bar_opens, dates.shortDay(opens)))));
        write(gc, track, below, track.y + track.height + 4);
    }

    /** What the pattern means, in words: on the side where today is not. */
    private static void label(GC gc, Rectangle track, TimeBar shown) {
        boolean left = shown.place(shown.today()) > 0.5;
        int width = gc.textExtent(shown.label()).x;
        gc.drawText(shown.label(), left ? TimeBarPainter.x(track, shown.place(shown.from()))
                : TimeBarPainter.x(track, shown.place(shown.until())) - width, 4, true);
    }

    /** Writes each mark centred below its place, inside the line; one that would cover another moves aside, or stays away. */
    private static void write(GC gc, Rectangle track, List<Mark> marks, int y) {
        List<Rectangle> taken = new ArrayList<>();
        for (Mark mark : marks) {
            Point size = gc.textExtent(mark.text());
            int x = Math.clamp(TimeBarPainter.x(track, mark.place()) - size.x / 2, track.x,
                    Math.max(track.x, track.x + track.width - size.x));
            for (Rectangle other : taken) {
                if (x < other.x + other.width + GAP && other.x < x + size.x + GAP) {
                    x = Math.max(track.x, other.x - GAP - size.x);
                }
            }
            Rectangle place = new Rectangle(x, y, size.x, size.y);
            if (taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                gc.drawText(mark.text(), place.x, place.y, true);
            }
        }
    }
}
