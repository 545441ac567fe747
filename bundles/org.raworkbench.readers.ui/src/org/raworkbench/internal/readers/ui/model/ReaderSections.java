package org.raworkbench.internal.readers.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.readers.CatalogueModel;
import org.raworkbench.readers.CatalogueModel.NamedRelease;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.Observed;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** Everything about one reader: findings, firmware, every value with its source, what the catalogue knows. */
public final class ReaderSections {

    private static final int MOST_SEEN = 20;

    private ReaderSections() {
    }

    /** The sections about {@code row}. */
    public static List<Section> of(ReaderRow row) {
        List<Section> sections = new ArrayList<>();
        if (!row.findings().isEmpty()) {
            sections.add(findings(row));
        }
        sections.add(firmware(row));
        sections.add(values(row));
        row.standing().candidates().forEach(model -> sections.add(model(model, row.standing())));
        return sections;
    }

    private static Section findings(ReaderRow row) {
        List<Row> rows = new ArrayList<>();
        row.findings().forEach(finding -> add(rows, finding));
        return new Section("findings", Messages.Details_findings, String.valueOf(row.findings().size()),
                Optional.of(Severity.worstOf(row.findings())), rows);
    }

    /** What was found, why, what to do, who, and what it rests on. */
    static void add(List<Row> rows, Finding finding) {
        rows.add(Row.heading(finding.summary(), finding.severity()));
        add(rows, Messages.Findings_action, finding.action());
        add(rows, Messages.Findings_actors,
                finding.actors().stream().map(Actor::label).collect(Collectors.joining(", ")));
        add(rows, Messages.Findings_because, finding.explanation());
        finding.evidence().stream().map(EvidenceReference::describe)
                .forEach(seen -> add(rows, Messages.Findings_evidence, seen));
        add(rows, Messages.Findings_id, finding.id());
    }

    private static Section firmware(ReaderRow row) {
        FirmwareStanding standing = row.standing();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.heading(FirmwareWords.of(standing.state()), FirmwareWords.severity(standing)));
        add(rows, Messages.Firmware_why, standing.why());
        rows.add(Row.field(Messages.Property_firmware, row.firmwareValue().map(ReaderSections::sourced)
                .orElse(Messages.Firmware_unknownLong)));
        rows.add(Row.field(Messages.Firmware_latest,
                standing.latest().map(ReaderSections::named).orElse(Messages.Firmware_noLatest)));
        standing.newestSeen().ifPresent(
                seen -> add(rows, Messages.Firmware_newestSeen, NLS.bind(Messages.Firmware_newestSeenNote, seen)));
        rows.add(Row.field(Messages.Firmware_minimum,
                standing.minimum().map(ReaderSections::named).orElse(Messages.Firmware_noMinimum)));
        standing.faults().forEach(fault -> add(rows, Messages.Firmware_fault,
                fault.effect() + " (" + FirmwareWords.of(fault.provenance()) + ")"));
        add(rows, Messages.Firmware_decided, FirmwareWords.of(standing.provenance()));
        row.pages().forEach(page -> add(rows, Messages.Firmware_page, page.toString()));
        if (row.pages().isEmpty()) {
            add(rows, Messages.Firmware_page, Messages.Firmware_noPage);
        }
        return new Section("firmware", Messages.Details_firmware, FirmwareWords.of(standing.state()),
                Optional.of(FirmwareWords.severity(standing)), rows);
    }

    private static Section values(ReaderRow row) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.field(Messages.Column_presence, row.presence()));
        List<List<String>> lines = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (ReaderProperty property : ReaderProperty.values()) {
            row.facts().all(property).forEach(value -> lines
                    .add(List.of(FirmwareWords.of(property), value.value(), place(value))));
            if (row.facts().all(property).isEmpty()) {
                silent.add(FirmwareWords.of(property));
            }
        }
        rows.add(new Row.Table(List.of(Messages.Values_what, Messages.Values_value, Messages.Values_source), lines,
                false));
        if (!silent.isEmpty()) {
            rows.add(Row.field(Messages.Values_silent, String.join(", ", silent)));
        }
        row.facts().notes().forEach(note -> rows.add(Row.paragraph(note)));
        return new Section("values", Messages.Details_values, row.usb(), Optional.empty(), rows);
    }

    /** One model that the reader is, or may be. */
    static Section model(CatalogueModel model, FirmwareStanding standing) {
        List<Row> rows = new ArrayList<>();
        if (standing.candidates().size() > 1) {
            rows.add(Row.paragraph(NLS.bind(Messages.Catalogue_ambiguous, standing.candidates().size())));
        }
        add(rows, Messages.Column_usb, model.usb().toString());
        if (model.shared()) {
            rows.add(Row.paragraph(Messages.Catalogue_shared));
        }
        if (model.site()) {
            rows.add(Row.paragraph(Messages.Catalogue_site));
        }
        rows.add(Row.field(Messages.Firmware_latest,
                model.latest().map(ReaderSections::named).orElse(Messages.Firmware_noLatest)));
        rows.add(Row.field(Messages.Firmware_minimum,
                model.minimum().map(ReaderSections::named).orElse(Messages.Firmware_noMinimum)));
        rows.add(Row.field(Messages.Catalogue_nhs, model.nhs()
                .map(nhs -> (nhs.supported() ? Messages.Catalogue_nhsYes : Messages.Catalogue_nhsNo) + " "
                        + nhs.note() + " (" + FirmwareWords.of(nhs.provenance()) + ")")
                .orElse(Messages.Catalogue_nhsUnknown)));
        add(rows, Messages.Property_exchangeLevel, model.exchangeLevel());
        model.remarks().forEach(remark -> add(rows, Messages.Catalogue_remark,
                remark.text() + " (" + FirmwareWords.of(remark.provenance()) + ")"));
        if (!model.seen().isEmpty()) {
            rows.add(new Row.Table(List.of(Messages.Catalogue_release, Messages.Values_source),
                    model.seen().reversed().stream().limit(MOST_SEEN).map(seen -> List
                            .of(seen.release().toString(), FirmwareWords.of(seen.provenance()))).toList(), false));
        }
        return new Section("model-" + model.usb() + "-" + model.name(),
                NLS.bind(Messages.Details_catalogue, model.title()), "", Optional.empty(), rows);
    }

    private static String named(NamedRelease named) {
        String note = named.note().isEmpty() ? "" : " \u2013 " + named.note();
        return named.release() + note + " (" + FirmwareWords.of(named.provenance()) + ")";
    }

    static String sourced(Observed value) {
        return value.value() + " (" + place(value) + ")";
    }

    private static String place(Observed value) {
        String source = FirmwareWords.of(value.source());
        return value.place().isEmpty() ? source : source + ", " + value.place();
    }

    static void add(List<Row> rows, String name, String value) {
        if (!value.isBlank()) {
            rows.add(Row.field(name, value.strip()));
        }
    }
}
