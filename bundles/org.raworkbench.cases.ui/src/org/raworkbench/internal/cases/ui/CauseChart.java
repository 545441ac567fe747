package org.raworkbench.internal.cases.ui;

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
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.raworkbench.internal.cases.ui.model.CauseMonths;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;

/** Causes of the cases by month: a chart, and below it the same in words for the keyboard and a screen reader. */
public final class CauseChart {

    private static final String STYLE = "RawbPage";
    private static final double HEADROOM = 1.15;
    /** Told apart by their lightness too, on a light and on a dark ground. */
    private static final List<RGB> LIGHT = List.of(new RGB(0x1B, 0x4F, 0x8A), new RGB(0xE0, 0x8A, 0x1E),
            new RGB(0x2E, 0x8B, 0x57), new RGB(0xB0, 0x3A, 0x5B), new RGB(0x8E, 0xB8, 0xDE), new RGB(0x8A, 0x97, 0xA3));
    private static final List<RGB> DARK = List.of(new RGB(0x6F, 0xAE, 0xEA), new RGB(0xF2, 0xB4, 0x52),
            new RGB(0x63, 0xC9, 0x8F), new RGB(0xE8, 0x7F, 0x9F), new RGB(0xC9, 0xDE, 0xF5), new RGB(0x8A, 0x97, 0xA3));

    private final Composite area;
    private final Chart chart;
    private final StyledText words;
    private final LocalResourceManager resources;
    private CauseMonths shown = CauseMonths.NONE;

    CauseChart(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        chart = new Chart(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
        chart.getTitle().setText(Messages.Chart_title);
        chart.getTitle().setFont(resources.create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD)));
        chart.getLegend().setPosition(SWT.BOTTOM);
        chart.getLegend().setFont(JFaceResources.getDefaultFont());
        IAxis counts = chart.getAxisSet().getYAxis(0);
        counts.getTitle().setVisible(false);
        counts.getGrid().setVisible(false);
        counts.getTick().setFont(JFaceResources.getDefaultFont());
        counts.getTick().setTickMarkStepHint(60);
        counts.getTick().setFormat(new java.text.DecimalFormat("0"));
        IAxis time = chart.getAxisSet().getXAxis(0);
        time.getTitle().setVisible(false);
        time.getGrid().setVisible(false);
        time.getTick().setFont(JFaceResources.getDefaultFont());
        words = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        words.setMargins(12, 8, 12, 8);
        words.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, 7 * words.getLineHeight()).applyTo(words);
        Themes.setStyleClass(chart, STYLE);
        Themes.setStyleClass(words, STYLE);
        AccessibleName.set(words, Messages.Chart_words);
        AccessibleName.set(chart, () -> NLS.bind(Messages.Chart_name, shown.text()));
        AccessibleName.set(chart.getPlotArea().getControl(), () -> NLS.bind(Messages.Chart_name, shown.text()));
        words.setText(shown.text());
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

    /** Shows {@code causes}; {@code again} also when they are the same, because the theme changed. */
    void show(CauseMonths causes, boolean again) {
        if (!again && causes.equals(shown)) {
            return;
        }
        shown = causes;
        words.setText(causes.text());
        boolean any = !causes.series().isEmpty();
        ((GridData) chart.getLayoutData()).exclude = !any;
        chart.setVisible(any);
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        if (any) {
            chart.suspendUpdate(true);
            draw();
            chart.suspendUpdate(false);
        }
        area.layout(true, true);
    }

    private void draw() {
        Color ground = words.getBackground();
        Color ink = words.getForeground();
        List<RGB> colours = Look.isDark(ground.getRGB()) ? DARK : LIGHT;
        IAxis time = chart.getAxisSet().getXAxis(0);
        time.enableCategory(true);
        time.setCategorySeries(shown.months().toArray(String[]::new));
        int place = 0;
        for (CauseMonths.Series cause : shown.series()) {
            IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, cause.name());
            bars.setYSeries(cause.counts().stream().mapToDouble(Integer::doubleValue).toArray());
            bars.setBarPadding(40);
            bars.enableStack(true);
            bars.setBarColor(resources.create(ColorDescriptor.createFrom(colours.get(place++ % colours.size()))));
        }
        double most = 1;
        for (int month = 0; month < shown.months().size(); month++) {
            int at = month;
            most = Math.max(most, shown.series().stream().mapToInt(one -> one.counts().get(at)).sum());
        }
        time.adjustRange();
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, most * HEADROOM));
        chart.setBackground(ground);
        chart.getPlotArea().setBackground(ground);
        chart.getLegend().setBackground(ground);
        chart.getLegend().setForeground(ink);
        chart.getTitle().setForeground(ink);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(ink);
        }
    }
}
