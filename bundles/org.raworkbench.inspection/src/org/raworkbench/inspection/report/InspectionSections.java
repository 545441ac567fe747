package org.raworkbench.inspection.report;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardCertificate.Content;
import org.raworkbench.inspection.CardSeries;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.ChipIdentity;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.inspection.report.InspectionSection.Row;
import org.raworkbench.smartcard.Exchange;

/** Everything that was read from a card, section by section, in words. */
public final class InspectionSections {

    private InspectionSections() {
    }

    /** All sections in the order of a report; those without content say so. */
    public static List<InspectionSection> of(CardSnapshot card) {
        List<InspectionSection> sections = new ArrayList<>();
        sections.add(identity(card));
        sections.add(section("certificates", certificates(card)));
        sections.add(section("counters", counters(card)));
        sections.add(section("chip", chip(card)));
        sections.add(section("applications", card.applications().stream()
                .map(application -> new Row(application.name(), join(application.aid().hex(), application.detail())))
                .toList()));
        if (!card.problems().isEmpty()) {
            sections.add(section("problems",
                    card.problems().stream().map(problem -> new Row(problem.place(), problem.text())).toList()));
        }
        sections.add(section("trace", card.trace().stream().map(InspectionSections::exchange).toList()));
        return sections;
    }

    private static InspectionSection identity(CardSnapshot card) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("reader", card.subject()));
        rows.add(row("inspected", card.taken().toString()));
        rows.add(row("uuid", card.uuid().orElse(Messages.text("row.uuid.none"))));
        rows.add(row("series", series(card.series())));
        card.atr().ifPresent(atr -> rows.add(row("atr", atr.bytes().spacedHex())));
        if (!card.protocol().isEmpty()) {
            rows.add(row("protocol", card.protocol()));
        }
        card.names().forEach(name -> rows.add(row("names", name)));
        rows.add(row("cost", Messages.text("row.cost.value",
                card.trace().stream().filter(exchange -> exchange.sw() >= 0).count(), card.bytesIn(), card.bytesOut(),
                card.millis())));
        return section("identity", rows);
    }

    private static String series(CardSeries series) {
        String value = series.value().isEmpty() ? Messages.text("series.unknown")
                : Messages.text("row.series.value", series.value(),
                        Messages.text("confidence." + series.confidence()));
        return join(value, series.because());
    }

    private static List<Row> certificates(CardSnapshot card) {
        return card.certificates().stream().map(certificate -> new Row(
                Messages.text("row.certificate", Messages.text("role." + certificate.role()),
                        join(certificate.application(), certificate.container())),
                certificate.content().map(InspectionSections::content)
                        .orElseGet(() -> Messages.text("row.certificate.unreadable", problem(certificate)))))
                .toList();
    }

    private static String problem(CardCertificate certificate) {
        return certificate.problem().isEmpty() ? Messages.text("row.none") : certificate.problem();
    }

    private static String content(Content content) {
        return Messages.text("row.certificate.value", content.subject(), content.issuer(), content.serial(),
                content.notBefore(), content.notAfter(), content.sha256());
    }

    private static List<Row> counters(CardSnapshot card) {
        return card.counters().stream()
                .map(counter -> new Row(
                        Messages.text("row.counter", counter.name(), counter.application(), counter.reference()),
                        join(tries(counter), Messages.text("state." + counter.state()))))
                .toList();
    }

    private static String tries(RetryCounter counter) {
        if (counter.triesLeft().isEmpty()) {
            return "";
        }
        int tries = counter.triesLeft().getAsInt();
        return tries == 1 ? Messages.text("row.try") : Messages.text("row.tries", tries);
    }

    private static List<Row> chip(CardSnapshot card) {
        ChipIdentity chip = card.chip();
        List<Row> rows = new ArrayList<>();
        chip.serial().ifPresent(serial -> rows.add(row("serial", serial)));
        chip.facts().forEach(fact -> rows.add(new Row(fact.name(), fact.value())));
        chip.cplc().forEach(field -> rows.add(new Row(field.label(), join(field.hex(), field.meaning()))));
        card.atr().ifPresent(atr -> atr.fields()
                .forEach(field -> rows.add(new Row("ATR " + field.name(), join(field.hex(), field.meaning())))));
        return rows;
    }

    private static Row exchange(Exchange exchange) {
        String answer = exchange.sw() < 0 ? Messages.text("exchange.none")
                : "%04X".formatted(exchange.sw());
        return new Row(String.valueOf(exchange.number()),
                join(Messages.text("exchange", exchange.command(), exchange.response(), answer,
                        exchange.nanos() / 1_000_000).replace("  ", " "), exchange.note()));
    }

    private static InspectionSection section(String key, List<Row> rows) {
        return new InspectionSection(Messages.text("section." + key),
                rows.isEmpty() ? List.of(new Row("", Messages.text("row.none"))) : rows);
    }

    private static Row row(String key, String value) {
        return new Row(Messages.text("row." + key), value);
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + "; " + second;
    }
}
