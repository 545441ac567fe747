package org.raworkbench.internal.certificates.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.internal.certificates.reading.CertificateDecoder;
import org.raworkbench.internal.certificates.reading.ReadCertificate;
import org.raworkbench.internal.certificates.reading.ReadableExtension;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** The details of one certificate: what was found, its fields, its path, its revocation, its extensions, its bytes. */
public final class DetailSections {

    /** More bytes than this help nobody on a screen. */
    private static final int MOST_BYTES = 16 * 1024;
    private static final int BYTES_PER_LINE = 16;

    private final Dates dates;
    private final boolean names;

    /** @param names whether the name of a person in a subject is shown */
    public DetailSections(Dates dates, boolean names) {
        this.dates = dates;
        this.names = names;
    }

    /** The sections about {@code row} of {@code page}, judged at {@code at}. */
    public List<Section> of(CertificateRow row, StatusPage page, Instant at) {
        CertificateStatus status = row.status();
        List<Section> sections = new ArrayList<>();
        sections.add(verdict(row));
        OverallSection.of(page).ifPresent(sections::add);
        status.content().ifPresent(content -> sections.add(fields(row, content)));
        if (status.content().isPresent()) {
            sections.add(path(status, at));
            sections.add(revocation(status, at));
            sections.add(extensions(status));
        }
        if (!status.der().isEmpty()) {
            sections.add(bytes(status, names));
        }
        return sections;
    }

    private static Section verdict(CertificateRow row) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.heading(row.sentence(), row.severity()));
        for (Finding finding : Verdict.inOrder(row.status().findings())) {
            if (!finding.summary().equals(row.sentence())) {
                rows.add(Row.heading(finding.summary(), finding.severity()));
            }
            describe(rows, finding);
        }
        row.bar().ifPresent(bar -> rows.add(Row.paragraph(bar.text())));
        add(rows, Messages.Fields_renewBy, row.status().renewal().by().stream().map(Actor::label)
                .collect(Collectors.joining(", ")));
        return new Section("verdict", Messages.Details_verdict, row.word(), Optional.of(row.severity()), rows);
    }

    /** All that {@code finding} says besides its summary. */
    static void describe(List<Row> rows, Finding finding) {
        add(rows, Messages.Findings_action, finding.action());
        add(rows, Messages.Findings_actors,
                finding.actors().stream().map(Actor::label).collect(Collectors.joining(", ")));
        add(rows, Messages.Findings_because, finding.explanation());
        finding.evidence().stream().map(EvidenceReference::describe)
                .forEach(seen -> add(rows, Messages.Findings_evidence, seen));
        add(rows, Messages.Findings_id, finding.id());
    }

    private Section fields(CertificateRow row, CertificateContent content) {
        List<Row> rows = new ArrayList<>();
        add(rows, Messages.Fields_role, row.role());
        add(rows, Messages.Fields_uuid, content.uuid().orElse(""));
        String subject = names ? content.subject() : content.maskedSubject();
        rows.add(Row.field(Messages.Fields_subject,
                subject.equals(content.subject()) ? subject : NLS.bind(Messages.Fields_masked, subject)));
        add(rows, Messages.Fields_issuer, content.issuer());
        add(rows, Messages.Fields_serial, content.serial());
        add(rows, Messages.Fields_from, dates.shortTime(content.notBefore()));
        add(rows, Messages.Fields_until, dates.shortTime(content.notAfter()));
        content.keyUsageEnds().ifPresent(
                end -> add(rows, Messages.Fields_keyEnds, NLS.bind(Messages.Fields_keyEndsNote, dates.shortDay(end))));
        row.status().renewal().opens().ifPresent(opens -> add(rows, Messages.Fields_opens, dates.shortDay(opens)));
        add(rows, Messages.Fields_usages, NLS.bind(
                content.keyUsageCritical() ? Messages.Fields_critical : Messages.Fields_plain,
                String.join(", ", content.usages())));
        add(rows, Messages.Fields_policies, String.join(", ", content.policies()));
        add(rows, Messages.Fields_key, content.keyBits() == 0 ? content.keyAlgorithm()
                : NLS.bind(Messages.Fields_keyBits, content.keyAlgorithm(), content.keyBits()));
        add(rows, Messages.Fields_signature, content.signatureAlgorithm());
        add(rows, Messages.Fields_sha256, content.sha256());
        add(rows, Messages.Fields_sha1, content.sha1());
        add(rows, Messages.Fields_place, row.place());
        return new Section("fields", Messages.Details_fields, row.role(), Optional.empty(), rows);
    }

    /** The steps from the trust anchor down to the certificate; the tree beside it shows them too. */
    private Section path(CertificateStatus status, Instant at) {
        List<Row> rows = new ArrayList<>();
        Severity worst = status.path().valid().map(valid -> valid ? Severity.OK : Severity.ERROR)
                .orElse(Severity.UNKNOWN);
        if (!status.path().problem().isEmpty()) {
            rows.add(Row.heading(status.path().problem(), worst));
        } else if (status.path().isValid()) {
            rows.add(Row.heading(Messages.Path_valid, Severity.OK));
        }
        PathStep.of(status).map(PathStep::steps).orElse(List.of()).forEach(step -> {
            String words = step.result().isEmpty() ? step.subject() : step.subject() + ". " + step.result();
            rows.add(step.severity().map(severity -> Row.field(step.name(), words, severity))
                    .orElseGet(() -> Row.field(step.name(), words)));
        });
        if (status.path().chain().isEmpty()) {
            rows.add(Row.paragraph(Messages.Path_none));
        }
        rows.add(Row.paragraph(NLS.bind(Messages.Path_at, dates.shortTime(at))));
        rows.add(Row.paragraph(Messages.Path_scope));
        return new Section("path", Messages.Details_path, pathWord(status), Optional.of(worst), rows);
    }

    private static String pathWord(CertificateStatus status) {
        return status.path().valid().map(valid -> valid ? Messages.Path_wordValid : Messages.Path_wordBroken)
                .orElse(Messages.Path_wordUnknown);
    }

    private Section revocation(CertificateStatus status, Instant at) {
        RevocationAnswer answer = status.revocation();
        List<Row> rows = new ArrayList<>();
        Severity severity = switch (answer.status()) {
            case GOOD -> Severity.OK;
            case REVOKED -> Severity.ERROR;
            case UNKNOWN -> Severity.UNKNOWN;
            case NOT_CHECKED -> Severity.INFO;
        };
        String word = switch (answer.status()) {
            case GOOD -> Messages.Revocation_good;
            case REVOKED -> Messages.Revocation_revoked;
            case UNKNOWN -> Messages.Revocation_unknown;
            case NOT_CHECKED -> Messages.Revocation_notChecked;
        };
        rows.add(Row.field(Messages.Revocation_answer, word, severity));
        answer.at().ifPresent(when -> add(rows, Messages.Revocation_at, dates.shortTime(when)));
        add(rows, Messages.Revocation_reason, answer.reason());
        add(rows, Messages.Revocation_source, answer.source());
        answer.thisUpdate().ifPresent(issued -> add(rows, Messages.Revocation_issued,
                NLS.bind(Messages.Revocation_age, dates.shortTime(issued), age(Duration.between(issued, at)))));
        answer.nextUpdate().ifPresent(next -> add(rows, Messages.Revocation_holds, dates.shortTime(next)));
        status.content().ifPresent(content -> {
            add(rows, Messages.Revocation_lists, String.join(", ", content.revocationAddresses()));
            add(rows, Messages.Revocation_responders, String.join(", ", content.ocspAddresses()));
            add(rows, Messages.Revocation_directory, String.join("; ", content.directoryPointers()));
        });
        if (answer.status() == RevocationAnswer.Status.NOT_CHECKED) {
            rows.add(Row.paragraph(Messages.Revocation_how));
        }
        return new Section("revocation", Messages.Details_revocation, word, Optional.of(severity), rows);
    }

    private static String age(Duration age) {
        if (age.isNegative()) {
            return Messages.Age_future;
        }
        return age.toDays() > 1 ? NLS.bind(Messages.Age_days, age.toDays())
                : NLS.bind(Messages.Age_hours, age.toHours());
    }

    private static Section extensions(CertificateStatus status) {
        List<Row> rows = new ArrayList<>();
        int count = 0;
        try {
            List<ReadableExtension> all = CertificateDecoder.extensions(
                    new ReadCertificate(null, status.content().orElseThrow(), status.role(), status.der()));
            count = all.size();
            for (ReadableExtension extension : all) {
                rows.add(Row.heading(NLS.bind(extension.critical() ? Messages.Extension_critical
                        : Messages.Extension_plain, extension.name(), extension.oid())));
                rows.add(Row.paragraph(extension.text().strip()));
            }
        } catch (RuntimeException | StackOverflowError unreadable) {
            rows.add(Row.field(Messages.Extension_unreadable, String.valueOf(unreadable.getMessage()),
                    Severity.UNKNOWN));
        }
        if (rows.isEmpty()) {
            rows.add(Row.paragraph(Messages.Extension_none));
        }
        return new Section("extensions", Messages.Details_extensions, String.valueOf(count), Optional.empty(), rows);
    }

    /** @param text whether the bytes are shown as text too: a name can be read in it */
    private static Section bytes(CertificateStatus status, boolean text) {
        int length = status.der().length();
        int shown = Math.min(length, MOST_BYTES);
        List<List<String>> lines = new ArrayList<>();
        for (int from = 0; from < shown; from += BYTES_PER_LINE) {
            var part = status.der().slice(from, Math.min(shown, from + BYTES_PER_LINE));
            String offset = "%06X".formatted(from);
            lines.add(text ? List.of(offset, part.spacedHex(), part.printable()) : List.of(offset, part.spacedHex()));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Table(text ? List.of(Messages.Bytes_offset, Messages.Bytes_hex, Messages.Bytes_text)
                : List.of(Messages.Bytes_offset, Messages.Bytes_hex), lines, true));
        if (shown < length) {
            rows.add(Row.paragraph(NLS.bind(Messages.Bytes_cut, shown, length)));
        }
        return new Section("der", Messages.Details_der, NLS.bind(Messages.Bytes_count, length), Optional.empty(),
                rows);
    }

    private static void add(List<Row> rows, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(Row.field(name, value));
        }
    }
}
