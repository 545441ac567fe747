package org.raworkbench.internal.readers.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.readers.CatalogueModel;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.Observed;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderSnapshot;

/** What is to be said about the firmware of one reader. */
final class FirmwareFindings {

    private final ReaderSnapshot snapshot;
    private final FirmwareStanding standing;

    private FirmwareFindings(ReaderSnapshot snapshot) {
        this.snapshot = snapshot;
        this.standing = snapshot.standing();
    }

    static List<Finding> about(ReaderSnapshot snapshot) {
        if (snapshot.attached().virtual()) {
            return List.of();
        }
        FirmwareFindings findings = new FirmwareFindings(snapshot);
        List<Finding> all = new ArrayList<>();
        all.add(findings.firmware());
        findings.standing.candidates().stream().flatMap(model -> model.remarks().stream()).distinct()
                .forEach(remark -> all.add(Finding
                        .of("reader.model-remark", Severity.INFO, Messages.text("remark.summary", snapshot.subject()))
                        .about(snapshot.subject())
                        .because(Messages.text("remark.why", remark.text(), remark.provenance().source(),
                                remark.provenance().seen()))
                        .seen(EvidenceOf.model(snapshot.subject(), snapshot.reader())).build()));
        findings.standing.candidates().stream().flatMap(model -> model.nhs().stream())
                .filter(nhs -> !nhs.supported()).findFirst()
                .ifPresent(nhs -> all.add(Finding
                        .of("reader.not-supported", Severity.WARNING,
                                Messages.text("nhs.summary", snapshot.subject()))
                        .about(snapshot.subject())
                        .because(Messages.text("nhs.why", nhs.note(), nhs.provenance().source(),
                                nhs.provenance().seen()).strip())
                        .todo(Messages.text("nhs.todo"), Actor.IT)
                        .seen(EvidenceOf.model(snapshot.subject(), snapshot.reader())).build()));
        return all;
    }

    private Finding firmware() {
        return switch (standing.state()) {
            case BELOW_MINIMUM -> finding("reader.firmware-below-minimum", Severity.ERROR, "belowMinimum").build();
            case KNOWN_FAULT -> finding("reader.firmware-known-fault", Severity.WARNING, "knownFault").build();
            case OUTDATED -> standing.latest().isPresent()
                    ? finding("reader.firmware-outdated", Severity.WARNING, "outdated").build()
                    : finding("reader.firmware-outdated", Severity.INFO, "outdatedSeen").build();
            case NEWER -> said("reader.firmware-newer", Severity.INFO, "newer").build();
            case CURRENT -> said("reader.firmware-current", Severity.OK, "current").build();
            case UNKNOWN -> snapshot.reader().value(ReaderProperty.FIRMWARE).isEmpty()
                    ? said("reader.firmware-unknown", Severity.INFO, "unknown").build()
                    : said("reader.firmware-not-compared", Severity.INFO, "notCompared").build();
        };
    }

    private Finding.Builder finding(String id, Severity severity, String key) {
        return said(id, severity, key).todo(Messages.text(key + ".todo", where(standing)), Actor.IT, Actor.VENDOR);
    }

    private Finding.Builder said(String id, Severity severity, String key) {
        ReaderFacts facts = snapshot.reader();
        String notes = facts.notes().isEmpty() ? "" : " " + String.join(" ", facts.notes());
        Finding.Builder finding = Finding
                .of(id, severity, Messages.text(key + ".summary", snapshot.subject(),
                        facts.text(ReaderProperty.FIRMWARE).orElse("")))
                .about(snapshot.subject()).because((Messages.text(key + ".why", standing.why()) + notes).strip());
        List<Observed> told = facts.all(ReaderProperty.FIRMWARE);
        if (told.isEmpty()) {
            finding.seen(EvidenceOf.model(snapshot.subject(), facts));
        }
        told.forEach(value -> finding.seen(snapshot.subject(), EvidenceOf.place(value), value.value()));
        return finding;
    }

    /** Where the update is to be had; a page only where a source names it. */
    static String where(FirmwareStanding standing) {
        String pages = standing.candidates().stream().map(CatalogueModel::page).flatMap(Optional::stream)
                .distinct().map(Object::toString).collect(Collectors.joining(", "));
        return pages.isEmpty() ? Messages.text("where.unknown") : Messages.text("where.page", pages);
    }
}
