package org.raworkbench.internal.logs.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.logs.ui.model.Goal;
import org.raworkbench.logs.FleetRow;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.RuleCount;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Look;

/** One row for each workstation: versions, readers, the worst finding, when it was seen; each leads to the line. */
public final class FleetPane {

    private static final int[] WIDTHS = {130, 330, 80, 300, 190, 110, 110};

    private final PaneHost host;
    private final Composite area;
    private final Table table;
    private final LocalResourceManager resources;
    private final Dates dates = new Dates(ZoneId.systemDefault());
    private List<FleetRow> shown = List.of();
    private Optional<LogReview> drawn = Optional.empty();

    FleetPane(Composite parent, PaneHost host) {
        this.host = host;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(table);
        String[] heads = {"workstation", "worst", "findings", "versions", "readers", "first", "last"};
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, i == 2 ? SWT.RIGHT : SWT.LEFT);
            column.setText(Messages.text("fleet." + heads[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> goTo());
        AccessibleName.set(table, Messages.text("fleet.name"));
    }

    Control control() {
        return area;
    }

    /** The workstations. */
    public Table table() {
        return table;
    }

    /** The rows that are shown. */
    List<FleetRow> rows() {
        return shown;
    }

    void show(Optional<LogReview> review, Optional<Path> folder) {
        if (review.equals(drawn)) {
            return;
        }
        drawn = review;
        List<FleetRow> rows = review.filter(known -> !known.sources().isEmpty())
                .map(known -> FleetRow.of(folder.orElse(Path.of("")), known)).orElse(List.of());
        shown = rows;
        table.setRedraw(false);
        table.removeAll();
        for (FleetRow row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {row.workstation(), row.worst().map(RuleCount::summary)
                    .orElse(Messages.text("fleet.none")), Integer.toString(row.findings()),
                    row.versions().stream().map(version -> version.name() + " " + version.version()
                            + (version.standing() == Standing.BAD ? " " + Messages.text("fleet.unsupported") : ""))
                            .collect(Collectors.joining("; ")),
                    String.join("; ", row.readers()), row.firstSeen().map(dates::shortDay).orElse(""),
                    row.lastSeen().map(dates::shortDay).orElse("")});
            item.setImage(1, resources.get(Look.of(row.severity()).icon()));
        }
        table.setRedraw(true);
    }

    private void goTo() {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < shown.size()) {
            FleetRow row = shown.get(index);
            row.worst().ifPresent(worst -> host.go(new Goal.Line(row.worstPath(), worst.firstLine() - 1)));
        }
    }
}
