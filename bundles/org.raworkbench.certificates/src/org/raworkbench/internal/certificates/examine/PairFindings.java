package org.raworkbench.internal.certificates.examine;

import static org.raworkbench.internal.certificates.examine.CertificateFindings.PREFIX;
import static org.raworkbench.internal.certificates.examine.CertificateFindings.seen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.reading.PlainDate;

/** What there is to say about the certificates of one report together. */
final class PairFindings {

    private static final Duration SKEW = Duration.ofMinutes(5);

    List<Finding> of(CertificateReport report) {
        List<Finding> findings = new ArrayList<>();
        if (report.onCard() && !report.certificates().isEmpty()) {
            missing(report, Role.AUTHENTICATION, findings);
            missing(report, Role.SIGNING, findings);
            twice(report, Role.AUTHENTICATION, findings);
            twice(report, Role.SIGNING, findings);
            holders(report, findings);
        }
        duplicates(report, findings);
        clock(report).ifPresent(findings::add);
        return findings;
    }

    private static boolean has(CertificateStatus status, Role role) {
        return role == Role.SIGNING ? status.signs() : status.authenticates();
    }

    private static void missing(CertificateReport report, Role role, List<Finding> findings) {
        if (report.certificates().stream().noneMatch(status -> has(status, role))) {
            String found = report.certificates().stream().map(status -> status.role() + " in " + status.container())
                    .collect(Collectors.joining(", "));
            findings.add(Finding.of(PREFIX + role.name().toLowerCase(Locale.ROOT) + ".missing", Severity.ERROR,
                    Messages.text("missing." + role)).about(report.subject())
                    .because(Messages.text("missing.why", found)).todo(Messages.text("missing.todo"), Actor.RA)
                    .seen(report.subject(), "certificates", found).build());
        }
    }

    private static void twice(CertificateReport report, Role role, List<Finding> findings) {
        List<CertificateStatus> usable = report.certificates().stream()
                .filter(status -> has(status, role) && status.usable()).toList();
        long different = usable.stream().map(status -> status.der()).distinct().count();
        if (different > 1) {
            Finding.Builder finding = Finding
                    .of(PREFIX + role.name().toLowerCase(Locale.ROOT) + ".several", Severity.WARNING,
                            Messages.text("twice", Long.toString(different), Messages.text("twice." + role)))
                    .about(report.subject()).because(Messages.text("twice.why"))
                    .todo(Messages.text("twice.todo"), Actor.RA);
            usable.forEach(status -> finding.seen(seen(status, "keyUsage", "")));
            findings.add(finding.build());
        }
    }

    private static void holders(CertificateReport report, List<Finding> findings) {
        Set<String> authentication = uuids(report, Role.AUTHENTICATION);
        Set<String> signing = uuids(report, Role.SIGNING);
        if (!authentication.isEmpty() && !signing.isEmpty() && !authentication.equals(signing)) {
            Finding.Builder finding = Finding
                    .of(PREFIX + "pair.different-holders", Severity.ERROR, Messages.text("uuid"))
                    .about(report.subject())
                    .because(Messages.text("uuid.why", String.join(", ", authentication), String.join(", ", signing)))
                    .todo(Messages.text("uuid.todo"), Actor.RA);
            report.certificates().stream().filter(status -> status.role() != Role.OTHER).forEach(status -> finding
                    .seen(seen(status, "subject", status.content().map(content -> content.maskedSubject()).orElse(""))));
            findings.add(finding.build());
        }
    }

    private static Set<String> uuids(CertificateReport report, Role role) {
        return report.certificates().stream().filter(status -> has(status, role))
                .flatMap(status -> status.content().stream()).flatMap(content -> content.uuid().stream())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static void duplicates(CertificateReport report, List<Finding> findings) {
        Map<String, List<CertificateStatus>> same = new LinkedHashMap<>();
        report.certificates().forEach(status -> status.content().filter(content -> !content.sha256().isEmpty())
                .ifPresent(content -> same.computeIfAbsent(content.sha256(), key -> new ArrayList<>()).add(status)));
        same.forEach((sha256, copies) -> {
            if (copies.size() > 1) {
                String places = copies.stream()
                        .map(status -> status.container().isEmpty() ? status.source() : status.container()).distinct()
                        .collect(Collectors.joining(", "));
                findings.add(Finding.of(PREFIX + "duplicate", Severity.INFO, Messages.text("duplicate"))
                        .about(report.subject()).because(Messages.text("duplicate.why", sha256, places))
                        .seen(report.subject(), places, sha256).build());
            }
        });
    }

    /**
     * Only what the computer's own clock says can be wrong. A certificate that is not valid yet is a hint of its own, given
     * with that certificate.
     */
    private static Optional<Finding> clock(CertificateReport report) {
        if (!report.present()) {
            return Optional.empty();
        }
        return report.newestSigned().filter(signed -> signed.isAfter(report.at().plus(SKEW)))
                .map(signed -> Finding.of(PREFIX + "clock-wrong", Severity.WARNING, Messages.text("clock"))
                        .about(report.subject())
                        .because(Messages.text("clock.why", PlainDate.minute(report.at()), PlainDate.minute(signed)))
                        .todo(Messages.text("clock.todo"), Actor.IT)
                        .seen(report.subject(), "thisUpdate", signed.toString()).build());
    }
}
