package org.raworkbench.internal.inspection.ui.model;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** The certificates of a card, each with what an officer looks for first: what it is for and how long it is valid. */
final class CertificateSection {

    private final Dates dates;
    private final Clock clock;

    CertificateSection(Dates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    Section of(CardSnapshot snapshot) {
        List<Row> rows = new ArrayList<>();
        for (CardCertificate certificate : snapshot.certificates()) {
            rows.add(Row.heading(title(certificate)));
            certificate.content().ifPresent(content -> add(rows, content));
            rows.add(Row.field(Messages.Certificates_place, certificate.application() + ", "
                    + certificate.container()));
            if (!certificate.problem().isEmpty()) {
                rows.add(Row.field(Messages.Certificates_problem, certificate.problem(), Severity.UNKNOWN));
            }
        }
        if (rows.isEmpty()) {
            rows.add(Row.paragraph(CardSections.nothing(snapshot, Messages.Certificates_none)));
        }
        int count = snapshot.certificates().size();
        return new Section("certificates", Messages.Certificates_title, count == 0 ? "" : String.valueOf(count),
                CardSections.worst(rows), rows);
    }

    private void add(List<Row> rows, CardCertificate.Content content) {
        rows.add(validity(content));
        rows.add(Row.field(Messages.Certificates_validFrom, dates.day(content.notBefore())));
        content.uuid().ifPresent(uuid -> rows.add(Row.field(Messages.Certificates_uuid, uuid)));
        rows.add(Row.field(Messages.Certificates_subject, content.subject()));
        rows.add(Row.field(Messages.Certificates_issuer, content.issuer()));
        rows.add(Row.field(Messages.Certificates_serial, content.serial()));
        rows.add(Row.field(Messages.Certificates_sha256, content.sha256()));
    }

    /** Only what is plainly over or not begun is marked here; when "soon" begins is for the findings to say. */
    private Row validity(CardCertificate.Content content) {
        Instant now = clock.instant();
        if (now.isAfter(content.notAfter())) {
            return Row.field(Messages.Certificates_validTo,
                    NLS.bind(Messages.Certificates_expired, dates.day(content.notAfter())), Severity.ERROR);
        }
        if (now.isBefore(content.notBefore())) {
            return Row.field(Messages.Certificates_validTo,
                    NLS.bind(Messages.Certificates_notYetValid, dates.day(content.notBefore())), Severity.ERROR);
        }
        long days = dates.daysBetween(now, content.notAfter());
        String until = NLS.bind(Messages.Certificates_validUntil, dates.day(content.notAfter()));
        return Row.field(Messages.Certificates_validTo, days == 1 ? NLS.bind(Messages.Certificates_dayLeft, until)
                : NLS.bind(Messages.Certificates_daysLeft, until, days));
    }

    private static String title(CardCertificate certificate) {
        return switch (certificate.role()) {
            case AUTHENTICATION -> Messages.Certificates_authentication;
            case SIGNING -> Messages.Certificates_signing;
            case BOTH -> Messages.Certificates_both;
            case OTHER -> Messages.Certificates_other;
        };
    }

    /** The common name in {@code subject}, or all of it where it has none or is no distinguished name. */
    static String commonName(String subject) {
        try {
            Optional<String> name = new LdapName(subject).getRdns().stream()
                    .filter(rdn -> rdn.getType().equalsIgnoreCase("CN")).map(Rdn::getValue).map(String::valueOf)
                    .reduce((first, last) -> last);
            return name.orElse(subject);
        } catch (InvalidNameException e) {
            return subject;
        }
    }
}
