package org.raworkbench.logs.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.logs.FleetRow;
import org.raworkbench.logs.SoftwareVersion;

/** A fleet as CSV (RFC 4180, UTF-8), one workstation a row. */
public final class FleetTable {

    private static final List<String> HEAD = List.of("workstation", "bundle", "severity", "worst finding", "findings",
            "versions", "not supported", "readers", "first seen", "last seen", "source", "line");

    private FleetTable() {
    }

    /** The table with its head. */
    public static String csv(List<FleetRow> rows) {
        StringBuilder text = new StringBuilder();
        CsvRow.append(text, HEAD);
        for (FleetRow row : rows) {
            CsvRow.append(text, List.of(row.workstation(), row.bundle(), row.severity().name(),
                    row.worst().map(worst -> worst.summary()).orElse(""), Integer.toString(row.findings()),
                    row.versions().stream().map(FleetTable::words).collect(Collectors.joining("; ")),
                    row.versions().stream().filter(version -> version.standing() == Standing.BAD).map(FleetTable::words)
                            .collect(Collectors.joining("; ")),
                    String.join("; ", row.readers()), row.firstSeen().map(Instant::toString).orElse(""),
                    row.lastSeen().map(Instant::toString).orElse(""), row.worstPath(),
                    row.worst().map(worst -> Long.toString(worst.firstLine())).orElse("")));
        }
        return text.toString();
    }

    private static String words(SoftwareVersion version) {
        return version.name() + " " + version.version();
    }
}
