package org.raworkbench.internal.workstation.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;
import org.raworkbench.workstation.CheckGroup;
import org.raworkbench.workstation.WorkstationCheck;
import org.raworkbench.workstation.WorkstationReader;
import org.raworkbench.workstation.WorkstationSnapshot;

/** Everything about the selected line, and for a group about all of its lines. */
public final class CheckSections {

    private CheckSections() {
    }

    /** The sections about {@code row} of {@code snapshot}. */
    public static List<Section> of(CheckRow row, WorkstationSnapshot snapshot) {
        List<Section> sections = new ArrayList<>();
        (row.group() ? row.children() : List.of(row)).forEach(line -> sections.add(line(line)));
        boolean readers = row.check().map(WorkstationCheck::group).filter(CheckGroup.CARD::equals).isPresent()
                || row.id().equals("group." + CheckGroup.CARD);
        if (readers && !snapshot.readers().isEmpty()) {
            sections.add(readers(snapshot.readers()));
        }
        return sections;
    }

    private static Section line(CheckRow line) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.heading(line.observed(), line.severity()));
        line.check().ifPresent(check -> {
            add(rows, Messages.Details_action, check.action());
            add(rows, Messages.Details_who, CheckRows.who(check));
            add(rows, Messages.Details_expected, check.expected());
            add(rows, Messages.Details_why, check.why());
            add(rows, Messages.Details_basis, check.basis());
        });
        add(rows, Messages.Details_source, line.source());
        line.check().ifPresent(check -> add(rows, Messages.Details_id, check.id()));
        return new Section(line.id(), line.title(), line.word(), Optional.of(line.severity()), rows);
    }

    private static Section readers(List<WorkstationReader> readers) {
        List<List<String>> lines = readers.stream().map(reader -> List.of(
                reader.firmware().orElse(Messages.Readers_unknown), reader.vid().orElse("?") + ":"
                        + reader.pid().orElse("?"),
                Stream.of(reader.driver(), reader.driverVersion(), reader.driverDate()).flatMap(Optional::stream)
                        .reduce((one, two) -> one + ", " + two).orElse(Messages.Readers_unknown),
                reader.name().isEmpty() ? Messages.Readers_unknown : reader.name())).toList();
        return new Section("readers", Messages.Readers_title, NLS.bind(Messages.Readers_count, readers.size()),
                Optional.empty(), List.of(Row.paragraph(Messages.Readers_note), new Row.Table(List.of(
                        Messages.Readers_firmware, Messages.Readers_usb, Messages.Readers_driver,
                        Messages.Readers_name), lines, false)));
    }

    private static void add(List<Row> rows, String name, String value) {
        if (!value.isBlank()) {
            rows.add(Row.field(name, value.strip()));
        }
    }
}
