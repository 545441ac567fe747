package org.raworkbench.readers.report;

import java.io.StringWriter;
import java.util.List;

import org.raworkbench.readers.FleetGroup;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.Provenance;
import org.raworkbench.readers.Release;
import org.raworkbench.readers.UsbId;
import org.raworkbench.smartcard.ReaderSighting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Readers of many workstations as comma-separated values (RFC 4180), one line for each reader that was seen. */
public final class FleetCsv {

    private static final List<String> COLUMNS = List.of("model", "vid", "pid", "firmware", "state", "latest", "minimum",
            "newest seen", "source of the comparison", "date of the comparison", "workstation", "reader", "source",
            "seen");
    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private FleetCsv() {
    }

    /** The whole table with a line of headings; a cell that a spreadsheet would run begins with an apostrophe. */
    public static String of(List<FleetGroup> groups) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(COLUMNS);
        for (FleetGroup group : groups) {
            for (ReaderSighting sighting : group.sightings()) {
                csv.writeRecord(row(group, sighting).stream().map(FleetCsv::harmless).toList());
            }
        }
        return text.toString();
    }

    private static List<String> row(FleetGroup group, ReaderSighting sighting) {
        FirmwareStanding standing = group.standing();
        return List.of(group.model(), group.usb().map(UsbId::vid).orElse(""), group.usb().map(UsbId::pid).orElse(""),
                group.firmware().orElse(""), Messages.text("state." + standing.state()),
                standing.latest().map(named -> named.release().toString()).orElse(""),
                standing.minimum().map(named -> named.release().toString()).orElse(""),
                standing.newestSeen().map(Release::toString).orElse(""),
                standing.provenance().map(Provenance::source).orElse(""),
                standing.provenance().map(Provenance::seen).orElse(""), sighting.workstation(), sighting.reader(),
                sighting.source(), sighting.seen().map(Object::toString).orElse(""));
    }

    private static String harmless(String cell) {
        String words = cell.stripLeading();
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 || cell.startsWith("\t")
                || cell.startsWith("\r") ? "'" + cell : cell;
    }
}
