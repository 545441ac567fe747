package org.raworkbench.internal.certificates.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.ISeriesLabel;
import org.eclipse.swtchart.Range;
import org.raworkbench.internal.certificates.ui.model.ExpiryMonths;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;

/**
 * How many certificates end in each month: a chart, and below it the same in words, which the keyboard and a screen
 * reader reach. Each bar carries its number, so that nothing hangs on colour or on reading a scale.
 */
public final class ExpiryChart {

    private static final String STYLE = "RawbPage";
    private static final int STEEP = 14;
    private static final double HEADROOM = 1.2;

    private record Bar(String label, long count) {
    }

    private final Composite area;
    private final Chart chart;
    private final StyledText words;
    private final LocalResourceManager resources;
    private ExpiryMonths months = new ExpiryMonths(0, List.of(), 0);

    ExpiryChart(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        chart = new Chart(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
        chart.getLegend().setVisible(false);
        chart.getTitle().setText(Messages.Chart_title);
        chart.getTitle().setFont(resources.create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD)));
        IAxis counts = chart.getAxisSet().getYAxis(0);
        counts.getTitle().setVisible(false);
        counts.getTick().setVisible(false);
        counts.getGrid().setVisible(false);
        IAxis time = chart.getAxisSet().getXAxis(0);
        time.getTitle().setVisible(false);
        time.getGrid().setVisible(false);
        time.getTick().setFont(JFaceResources.getDefaultFont());
        words = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        words.setMargins(12, 8, 12, 8);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
        Themes.setStyleClass(chart, STYLE);
        Themes.setStyleClass(words, STYLE);
        AccessibleName.set(words, Messages.Chart_words);
        AccessibleName.set(chart, () -> NLS.bind(Messages.Chart_name, months.text()));
        AccessibleName.set(chart.getPlotArea().getControl(), () -> NLS.bind(Messages.Chart_name, months.text()));
        words.setText(months.text());
        // The chart would take the focus and not let the keyboard go on.
        area.setTabList(new Control[] {words});
    }

    Control control() {
        return area;
    }

    /** The chart, for tests. */
    public Chart chart() {
        return chart;
    }

    /** Shows {@code newMonths}; {@code again} also when they are the same, because the theme changed. */
    void show(ExpiryMonths newMonths, boolean again) {
        if (!again && newMonths.equals(months)) {
            return;
        }
        months = newMonths;
        words.setText(months.text());
        List<Bar> bars = bars();
        boolean any = bars.stream().anyMatch(bar -> bar.count() > 0);
        ((GridData) chart.getLayoutData()).exclude = !any;
        chart.setVisible(any);
        if (any) {
            chart.suspendUpdate(true);
            draw(bars);
            colour();
            chart.suspendUpdate(false);
        }
        area.layout(true, true);
    }

    private void draw(List<Bar> bars) {
        IAxis time = chart.getAxisSet().getXAxis(0);
        time.enableCategory(true);
        time.setCategorySeries(bars.stream().map(Bar::label).toArray(String[]::new));
        time.getTick().setTickLabelAngle(bars.size() > STEEP ? 45 : 0);
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, "ends");
        series.setYSeries(bars.stream().mapToDouble(Bar::count).toArray());
        series.setBarPadding(30);
        ISeriesLabel label = series.getLabel();
        label.setFormats(bars.stream().map(bar -> bar.count() > 0 ? "#" : "").toArray(String[]::new));
        label.setFont(JFaceResources.getDefaultFont());
        label.setVisible(true);
        double most = bars.stream().mapToLong(Bar::count).max().orElse(1);
        chart.getAxisSet().getXAxis(0).adjustRange();
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, most * HEADROOM));
    }

    /** The chart knows nothing of themes: it takes the colours of the page below it. */
    private void colour() {
        Color ground = words.getBackground();
        Color ink = words.getForeground();
        RGB bar = Look.INFO.textOn(ground.getRGB());
        chart.setBackground(ground);
        chart.getPlotArea().setBackground(ground);
        chart.getTitle().setForeground(ink);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(ink);
        }
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().getSeries("ends");
        series.setBarColor(resources.create(ColorDescriptor.createFrom(bar)));
        // Where the bar is high enough its number stands on it.
        series.getLabel().setForeground(ground);
    }

    private List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        if (months.ended() > 0) {
            bars.add(new Bar(Messages.Chart_ended, months.ended()));
        }
        months.months().forEach(month -> bars.add(new Bar(month.label(), month.count())));
        if (months.later() > 0) {
            bars.add(new Bar(Messages.Chart_later, months.later()));
        }
        return bars;
    }
}
