package org.raworkbench.internal.certificates.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;
import org.raworkbench.internal.certificates.ui.model.CertificateRow;
import org.raworkbench.internal.certificates.ui.model.RowFilter;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.TableArrangement;

/** The table, and above it a line to narrow it down where there are more rows than can be overlooked. */
final class CertificateList {

    private static final int MANY = 8;

    private final Composite area;
    private final Composite line;
    private final Text wanted;
    private final Label counted;
    private final CertificateTable table;
    private final Runnable selected;

    CertificateList(Composite parent, TableArrangement<CertificateColumn> kept, Runnable selected) {
        this.selected = selected;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        line = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        line.setVisible(false);
        new Label(line, SWT.NONE).setText(Messages.Filter_label);
        wanted = new Text(line, SWT.SEARCH | SWT.ICON_CANCEL);
        wanted.setMessage(Messages.Filter_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(wanted);
        AccessibleName.set(wanted, Messages.Filter_name);
        counted = new Label(line, SWT.NONE);
        table = new CertificateTable(area, kept, selected);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        wanted.addListener(SWT.Modify, event -> narrow());
        wanted.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.control().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                wanted.setText("");
            }
        });
    }

    Control control() {
        return area;
    }

    CertificateTable table() {
        return table;
    }

    /** Shows {@code rows}; what was typed before holds for others of the same kind, and is gone with the last row. */
    void show(List<CertificateRow> rows) {
        if (rows.size() <= MANY && !wanted.getText().isEmpty()) {
            wanted.setText("");
        }
        table.show(rows);
        boolean many = rows.size() > MANY;
        if (line.getVisible() != many) {
            line.setVisible(many);
            ((GridData) line.getLayoutData()).exclude = !many;
            area.layout(true);
        }
        count();
    }

    /** Gives the focus to the line where it is there, else to the table. */
    void find() {
        if (line.getVisible()) {
            wanted.setFocus();
            wanted.selectAll();
        } else {
            table.control().setFocus();
        }
    }

    private void narrow() {
        table.filter(RowFilter.of(wanted.getText()));
        count();
        selected.run();
    }

    private void count() {
        counted.setText(NLS.bind(Messages.Filter_count, table.rows().size(), table.all()));
        line.layout(true);
    }
}
