package org.raworkbench.readers.report;

import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.Observed;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.UnclaimedReader;

/** A {@link ReadersReport} for people. */
final class ReadersText {

    private static final List<ReaderProperty> SHOWN = List.of(ReaderProperty.VENDOR, ReaderProperty.MODEL,
            ReaderProperty.SERIAL, ReaderProperty.PIN_PAD, ReaderProperty.MAXIMUM_APDU,
            ReaderProperty.EXCHANGE_LEVEL, ReaderProperty.DRIVER, ReaderProperty.DRIVER_VERSION,
            ReaderProperty.DRIVER_DATE);

    private final StringBuilder text = new StringBuilder();

    private ReadersText() {
    }

    static String of(ReadersReport report) {
        ReadersText text = new ReadersText();
        if (report.demo()) {
            text.line(Messages.text("demo"));
        }
        text.line(report.verdict().severity() + ": " + report.verdict().summary());
        // the others are said again, reader by reader, below
        report.findings().stream()
                .filter(finding -> finding.severity().isWorseThan(Severity.INFO) || !finding.action().isEmpty())
                .forEach(text::finding);
        report.review().readers().forEach(text::reader);
        report.review().unclaimed().readers().forEach(text::unclaimed);
        return text.text.toString();
    }

    private void finding(Finding finding) {
        line("  " + finding.summary());
        line("  " + finding.explanation());
        if (!finding.action().isEmpty()) {
            line("  " + Messages.text("todo", finding.action()));
        }
    }

    private void reader(ReaderSnapshot snapshot) {
        line("");
        line(snapshot.attached().name());
        line("  " + Messages.text("presence." + snapshot.attached().presence()));
        snapshot.attached().atr().ifPresent(atr -> line("  ATR " + atr.spacedHex()));
        facts(snapshot.reader(), snapshot.standing());
    }

    private void unclaimed(UnclaimedReader reader) {
        line("");
        line(reader.facts().name());
        line("  " + Messages.text("notOffered", reader.place()));
        facts(reader.facts(), reader.standing());
    }

    private void facts(ReaderFacts facts, FirmwareStanding standing) {
        facts.usbId().ifPresent(id -> line("  " + Messages.text("property.usb", id)));
        SHOWN.forEach(property -> facts.value(property).ifPresent(value -> line("  "
                + Messages.text("property." + property) + ": " + value.value() + " " + source(value))));
        Optional<Observed> firmware = facts.value(ReaderProperty.FIRMWARE);
        line("  " + Messages.text("property.FIRMWARE") + ": "
                + firmware.map(value -> value.value() + " " + source(value)).orElse(Messages.text("unknown")));
        line("  " + Messages.text("state." + standing.state()) + ": " + standing.why());
        facts.notes().forEach(note -> line("  " + note));
    }

    private static String source(Observed value) {
        return "(" + Messages.text("source." + value.source()) + ")";
    }

    private void line(String words) {
        text.append(words).append(System.lineSeparator());
    }
}
