package org.raworkbench.internal.readers.ui.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Severity;
import org.raworkbench.readers.FleetGroup;
import org.raworkbench.readers.Release;
import org.raworkbench.readers.UsbId;
import org.raworkbench.smartcard.ReaderSighting;
import org.raworkbench.ui.Dates;

/**
 * One line of the table of many workstations.
 *
 * @param severity shape of a group; a single reader has none
 * @param cells one text for each of {@link #TITLES}
 * @param children the readers of a group
 */
public record FleetRow(Optional<Severity> severity, List<String> cells, List<FleetRow> children) {

    /** The headings. */
    public static final List<String> TITLES = List.of(Messages.Fleet_model, Messages.Column_firmware,
            Messages.Column_state, Messages.Column_latest, Messages.Fleet_readers, Messages.Fleet_workstations,
            Messages.Fleet_seen);

    public FleetRow {
        cells = List.copyOf(cells);
        children = List.copyOf(children);
    }

    /** One row for each group, each with its readers. */
    public static List<FleetRow> of(List<FleetGroup> groups, Dates dates) {
        return groups.stream().map(group -> group(group, dates)).toList();
    }

    /** {@code rows} and the readers in them in the order of the cells at {@code column}; empty cells come last. */
    public static List<FleetRow> sorted(List<FleetRow> rows, int column, boolean descending) {
        Comparator<FleetRow> order = Comparator
                .comparing((FleetRow row) -> number(row.cells().get(column)).orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(row -> row.cells().get(column).isEmpty())
                .thenComparing(row -> row.cells().get(column), String.CASE_INSENSITIVE_ORDER);
        return rows.stream().sorted(descending ? order.reversed() : order).map(row -> new FleetRow(row.severity(),
                row.cells(), sorted(row.children(), column, descending))).toList();
    }

    /** A count or a release; 5.09 comes before 5.10 and 5.23. */
    private static Optional<Integer> number(String cell) {
        String first = cell.split(" ", 2)[0];
        return first.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(first))
                : Release.parse(first).map(Release::bcd);
    }

    private static FleetRow group(FleetGroup group, Dates dates) {
        String model = group.model() + group.usb().map(UsbId::toString).map(id -> " (" + id + ")").orElse("");
        long workstations = group.sightings().stream().map(ReaderSighting::workstation)
                .map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !name.isBlank()).distinct().count();
        return new FleetRow(Optional.of(FirmwareWords.severity(group.standing())),
                List.of(model, group.firmware().orElse(Messages.Firmware_unknown),
                        FirmwareWords.of(group.standing().state()), FirmwareWords.latest(group.standing()),
                        String.valueOf(group.sightings().size()),
                        workstations == 0 ? Messages.Firmware_unknown : String.valueOf(workstations), ""),
                group.sightings().stream().map(sighting -> reader(sighting, dates)).toList());
    }

    private static FleetRow reader(ReaderSighting sighting, Dates dates) {
        String seen = sighting.seen().map(at -> NLS.bind(Messages.Fleet_source, sighting.source(), dates.day(at)))
                .orElse(sighting.source());
        return new FleetRow(Optional.empty(), List.of(sighting.reader(), sighting.firmware().orElse(""), "", "", "",
                sighting.workstation(), seen), List.of());
    }
}
