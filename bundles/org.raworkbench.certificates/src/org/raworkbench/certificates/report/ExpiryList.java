package org.raworkbench.certificates.report;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.inspection.CardCertificate.Role;

/**
 * What expires when: each certificate of some reports once, the soonest first; certificates of authorities are left out.
 * Unreadable certificates have no end and are not listed.
 */
public record ExpiryList(List<Expiry> expiries) {

    public ExpiryList {
        expiries = List.copyOf(expiries);
    }

    /** The list of {@code reports}. */
    public static ExpiryList of(List<CertificateReport> reports) {
        Set<String> seen = new HashSet<>();
        List<Expiry> expiries = new ArrayList<>();
        for (CertificateReport report : reports) {
            for (CertificateStatus status : report.certificates()) {
                status.content().filter(content -> !content.authority() && seen.add(identity(content)))
                        .ifPresent(content -> expiries.add(expiry(status, content)));
            }
        }
        expiries.sort(Comparator.comparing(Expiry::notAfter).thenComparing(Expiry::sha256));
        return new ExpiryList(expiries);
    }

    /** The fingerprint, or, where only details are known, what an issuer gives to one certificate only. */
    private static String identity(CertificateContent content) {
        return content.sha256().isEmpty() ? content.issuer() + " " + content.serial() : content.sha256();
    }

    private static Expiry expiry(CertificateStatus status, CertificateContent content) {
        return new Expiry(content.notAfter(), status.daysLeft().orElse(0), status.renewal().opens(), status.role(),
                status.standing(), content.uuid(), content.maskedSubject(), content.issuer(), content.serial(),
                content.sha256(), status.source());
    }

    /** How many expire in each month, months without any left out. */
    public SortedMap<YearMonth, Long> byMonth(ZoneId zone) {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        expiries.forEach(expiry -> months.merge(YearMonth.from(expiry.notAfter().atZone(zone)), 1L, Long::sum));
        return months;
    }

    /** Only the certificates that the desk renews. */
    public ExpiryList renewable() {
        return new ExpiryList(expiries.stream().filter(expiry -> expiry.role() != Role.OTHER).toList());
    }
}
