package org.raworkbench.internal.certificates.examine;

import static org.raworkbench.internal.certificates.examine.CertificateFindings.PREFIX;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.certificates.reading.PlainDate;

/** Compares the certificates of a card with the last look at the same person's card during the visit. */
final class RenewalFindings {

    List<Finding> of(CertificateReport now, List<CertificateReport> history) {
        if (!now.onCard() || uuids(now).isEmpty()) {
            return List.of();
        }
        Optional<CertificateReport> before = history.stream()
                .filter(report -> report.onCard() && report != now && report.taken().isBefore(now.taken())
                        && uuids(report).equals(uuids(now)))
                .reduce((first, second) -> second);
        return before.map(earlier -> compare(earlier, now)).orElse(List.of());
    }

    private static List<Finding> compare(CertificateReport before, CertificateReport now) {
        Set<String> old = fingerprints(before);
        String time = LocalTime.ofInstant(before.taken(), ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES)
                .toString();
        List<CertificateStatus> fresh = now.certificates().stream()
                .filter(status -> status.content().isPresent() && !old.contains(status.content().get().sha256()))
                .toList();
        if (!fresh.isEmpty()) {
            String words = fresh.stream().map(status -> CertificateFindings.name(status) + ", "
                    + PlainDate.of(status.content().orElseThrow().notAfter()))
                    .collect(Collectors.joining("; "));
            return List.of(Finding.of(PREFIX + "renewed", Severity.INFO, Messages.text("renewed", time))
                    .about(now.subject()).because(Messages.text("renewed.why", words))
                    .seen(now.subject(), "certificates", words).build());
        }
        boolean due = before.certificates().stream().anyMatch(
                status -> status.renewal().open() || status.standing() == Standing.EXPIRED);
        if (!due) {
            return List.of();
        }
        return List.of(Finding.of(PREFIX + "unchanged", Severity.INFO, Messages.text("unchanged", time))
                .about(now.subject()).because(Messages.text("unchanged.why"))
                .todo(Messages.text("unchanged.todo"), Actor.USER, Actor.RA)
                .seen(now.subject(), "certificates", String.join(", ", old)).build());
    }

    private static Set<String> uuids(CertificateReport report) {
        return report.certificates().stream().flatMap(status -> status.content().stream())
                .flatMap(content -> content.uuid().stream()).collect(Collectors.toSet());
    }

    private static Set<String> fingerprints(CertificateReport report) {
        return report.certificates().stream().flatMap(status -> status.content().stream())
                .map(content -> content.sha256()).collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
