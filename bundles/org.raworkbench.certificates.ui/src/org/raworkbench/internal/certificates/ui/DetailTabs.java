package org.raworkbench.internal.certificates.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.report.ExpiryList;
import org.raworkbench.internal.certificates.ui.model.CertificateRow;
import org.raworkbench.internal.certificates.ui.model.ExpiryMonths;
import org.raworkbench.internal.certificates.ui.model.PathStep;
import org.raworkbench.ui.Section;
import org.raworkbench.ui.SectionList;

/** Below the table: the details of the selected certificate, its path, and the expiry of all by month. */
final class DetailTabs {

    private final CTabFolder folder;
    private final TimeBarCanvas bar;
    private final SectionList details;
    private final PathTree path;
    private final ExpiryChart chart;

    DetailTabs(Composite parent) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        Composite one = new Composite(folder, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(one);
        bar = new TimeBarCanvas(one);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        details = new SectionList(one);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(details.control());
        path = new PathTree(folder);
        chart = new ExpiryChart(folder);
        tab(Messages.Tab_details, one);
        tab(Messages.Tab_path, path.control());
        tab(Messages.Tab_expiry, chart.control());
        folder.setSelection(0);
    }

    /** Shows {@code sections} about {@code row}; nothing of a certificate that is gone stays behind. */
    void show(Optional<CertificateRow> row, List<Section> sections, boolean again) {
        bar.show(row.flatMap(CertificateRow::bar));
        details.show(sections, again);
        path.show(row.flatMap(selected -> PathStep.of(selected.status())), again);
        if (again) {
            bar.control().redraw();
        }
    }

    /** Shows when the certificates of {@code reports} end. */
    void showMonths(List<CertificateReport> reports, Instant at, boolean again) {
        chart.show(ExpiryMonths.of(ExpiryList.of(reports).renewable(), at, ZoneId.systemDefault()), again);
    }

    /** Brings the tab at {@code index} to the front. */
    void bringUp(int index) {
        folder.setSelection(index);
    }

    PathTree path() {
        return path;
    }

    ExpiryChart chart() {
        return chart;
    }

    /** Copies {@code text} to the clipboard. */
    void toClipboard(String text) {
        details.page().toClipboard(text);
    }

    /** Copies what has the focus. */
    void copy() {
        if (!path.copy(this::toClipboard)) {
            details.copy();
        }
    }

    private void tab(String title, Control control) {
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setText(title);
        tab.setControl(control);
    }
}
