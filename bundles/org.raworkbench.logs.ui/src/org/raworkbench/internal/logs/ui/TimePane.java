package org.raworkbench.internal.logs.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.raworkbench.internal.logs.ui.model.TimeBars;
import org.raworkbench.internal.logs.ui.model.TimeBars.Kind;
import org.raworkbench.internal.logs.ui.model.TimeSpan;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;

/**
 * When how much was written: bars by severity, and the same in words. A drag over the bars, or a click on one, narrows
 * the time down; the buttons do the same for the keyboard.
 */
public final class TimePane {

    /** Number of bars. */
    static final int BARS = 60;
    /** One bar in so many has its time below it: more would stand on each other. */
    private static final int LABELLED = 6;

    private final PaneHost host;
    private final Composite area;
    private final Chart chart;
    private final StyledText words;
    private final LocalResourceManager resources;
    private final Button whole;
    private Optional<TimeBars> shown = Optional.empty();
    private int pressedAt = -1;
    private ZoneId zone = ZoneId.systemDefault();

    TimePane(Composite parent, PaneHost host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(area);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        chart = new Chart(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(100, 60).applyTo(chart);
        chart.getTitle().setVisible(false);
        chart.getLegend().setPosition(SWT.RIGHT);
        for (IAxis axis : List.of(chart.getAxisSet().getXAxis(0), chart.getAxisSet().getYAxis(0))) {
            axis.getTitle().setVisible(false);
            axis.getGrid().setVisible(false);
        }
        words = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        words.setMargins(10, 4, 10, 4);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
        Button busiest = new Button(area, SWT.PUSH);
        busiest.setText(Messages.text("time.busiest"));
        busiest.addListener(SWT.Selection, event -> narrowToWorst());
        whole = new Button(area, SWT.PUSH);
        whole.setText(Messages.text("time.whole"));
        whole.addListener(SWT.Selection, event -> host.narrow(Optional.empty()));
        Themes.setStyleClass(chart, "RawbPage");
        Themes.setStyleClass(words, "RawbPage");
        AccessibleName.set(words, Messages.text("time.words"));
        AccessibleName.set(chart, () -> Messages.text("time.name", words.getText()));
        Control plot = chart.getPlotArea().getControl();
        AccessibleName.set(plot, () -> Messages.text("time.name", words.getText()));
        plot.addListener(SWT.MouseDown, event -> pressedAt = bar(event));
        plot.addListener(SWT.MouseUp, this::released);
        // the chart would take the focus and not let the keyboard go on
        area.setTabList(new Control[] {words, busiest, whole});
        words.setText(Messages.text("time.none"));
    }

    Control control() {
        return area;
    }

    /** The same in words. */
    public StyledText words() {
        return words;
    }

    /** The chart, for tests. */
    public Chart chart() {
        return chart;
    }

    /** What is drawn. */
    public Optional<TimeBars> shown() {
        return shown;
    }

    void show(Optional<TimeBars> bars, ZoneId newZone) {
        shown = bars;
        zone = newZone;
        words.setText(bars.map(known -> known.text(zone)).orElse(Messages.text("time.none")));
        draw();
        area.layout(true, true);
    }

    /** Draws once more: colours changed. */
    void draw() {
        chart.suspendUpdate(true);
        for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(old.getId());
        }
        RGB background = words.getBackground().getRGB();
        Color text = resources.create(ColorDescriptor.createFrom(Look.isDark(background) ? new RGB(0xE3, 0xE6, 0xE8)
                : new RGB(0x20, 0x20, 0x20)));
        chart.setBackground(words.getBackground());
        chart.getPlotArea().setBackground(words.getBackground());
        chart.getLegend().setBackground(words.getBackground());
        chart.getLegend().setForeground(text);
        IAxis time = chart.getAxisSet().getXAxis(0);
        IAxis count = chart.getAxisSet().getYAxis(0);
        time.getTick().setForeground(text);
        count.getTick().setForeground(text);
        shown.ifPresent(bars -> series(bars, time, background));
        chart.getAxisSet().adjustRange();
        chart.suspendUpdate(false);
        chart.redraw();
    }

    private void series(TimeBars bars, IAxis time, RGB background) {
        time.enableCategory(true);
        DateTimeFormatter clock = clock(bars);
        String[] labels = new String[bars.counts().length];
        for (int bar = 0; bar < labels.length; bar++) {
            labels[bar] = bar % LABELLED == 0 ? clock.format(bars.start(bar)) : "";
        }
        time.setCategorySeries(labels);
        for (Kind kind : List.of(Kind.ERROR, Kind.WARNING, Kind.OTHER)) {
            double[] counts = new double[labels.length];
            for (int bar = 0; bar < counts.length; bar++) {
                counts[bar] = bars.counts()[bar][kind.ordinal()];
            }
            IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR,
                    Messages.text("time." + kind.name().toLowerCase(Locale.ROOT)));
            series.setYSeries(counts);
            series.enableStack(true);
            series.setBarPadding(10);
            series.setBarColor(resources.create(ColorDescriptor.createFrom(colour(kind).textOn(background))));
        }
    }

    private static Look colour(Kind kind) {
        return switch (kind) {
            case ERROR -> Look.ERROR;
            case WARNING -> Look.WARNING;
            case OTHER -> Look.INFO;
        };
    }

    private DateTimeFormatter clock(TimeBars bars) {
        long seconds = bars.to().getEpochSecond() - bars.from().getEpochSecond();
        String pattern = seconds > 3 * 86_400 ? "d MMM" : seconds > 600 ? "HH:mm" : "HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(zone);
    }

    private int bar(Event event) {
        if (shown.isEmpty()) {
            return -1;
        }
        double place = chart.getAxisSet().getXAxis(0).getDataCoordinate(event.x);
        return (int) Math.max(0, Math.min(shown.get().counts().length - 1, Math.round(place)));
    }

    private void released(Event event) {
        int to = bar(event);
        if (pressedAt >= 0 && to >= 0) {
            narrow(Math.min(pressedAt, to), Math.max(pressedAt, to) + 1);
        }
        pressedAt = -1;
    }

    /** Narrows the time down to bars from {@code first} to before {@code end}. */
    public void narrow(int first, int end) {
        shown.ifPresent(bars -> {
            Instant from = bars.start(first);
            Instant to = bars.start(end);
            if (from.isBefore(to)) {
                host.narrow(Optional.of(new TimeSpan(from, to)));
            }
        });
    }

    private void narrowToWorst() {
        shown.ifPresent(bars -> {
            int worst = 0;
            for (int bar = 1; bar < bars.counts().length; bar++) {
                long[] one = bars.counts()[bar];
                long[] best = bars.counts()[worst];
                boolean more = one[0] > best[0] || one[0] == best[0] && one[0] + one[1] + one[2] > best[0] + best[1]
                        + best[2];
                worst = more ? bar : worst;
            }
            narrow(worst, worst + 1);
        });
    }
}
