package org.raworkbench.internal.certificates.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.ui.model.TimeBar.Life;
import org.raworkbench.ui.Dates;

/** Turns the statuses of a report into rows. */
public final class CertificateRows {

    private final Dates dates;

    public CertificateRows(Dates dates) {
        this.dates = dates;
    }

    /** One row for each certificate of {@code report}, in its order. */
    public List<CertificateRow> of(CertificateReport report) {
        return report.certificates().stream().map(status -> row(status, report.at())).toList();
    }

    private CertificateRow row(CertificateStatus status, Instant at) {
        Optional<CertificateContent> content = status.content();
        return new CertificateRow(severity(status), word(status.standing()), sentence(status), role(status),
                content.map(known -> known.uuid().orElse(known.maskedSubject())).orElse(""),
                content.map(known -> dates.shortDay(known.notBefore())).orElse(""),
                content.map(known -> dates.shortDay(known.notAfter())).orElse(""), daysLeft(status), status.source(),
                content.map(known -> bar(known, status, at)), status);
    }

    private static Severity severity(CertificateStatus status) {
        Severity own = switch (status.standing()) {
            case VALID -> Severity.OK;
            case EXPIRING -> Severity.WARNING;
            case EXPIRED, NOT_YET_VALID, REVOKED, UNTRUSTED, INVALID -> Severity.ERROR;
            case UNKNOWN, UNREADABLE -> Severity.UNKNOWN;
        };
        Severity found = Severity.worstOf(status.findings());
        return found.isWorseThan(Severity.INFO) && found.isWorseThan(own) ? found
                : renewable(status) ? Severity.INFO : own;
    }

    private static boolean renewable(CertificateStatus status) {
        return status.standing() == Standing.VALID && status.renewal().open();
    }

    static String word(Standing standing) {
        return switch (standing) {
            case VALID -> Messages.Standing_valid;
            case EXPIRING -> Messages.Standing_expiring;
            case EXPIRED -> Messages.Standing_expired;
            case NOT_YET_VALID -> Messages.Standing_notYetValid;
            case REVOKED -> Messages.Standing_revoked;
            case UNTRUSTED -> Messages.Standing_untrusted;
            case INVALID -> Messages.Standing_invalid;
            case UNKNOWN -> Messages.Standing_unknown;
            case UNREADABLE -> Messages.Standing_unreadable;
        };
    }

    private String sentence(CertificateStatus status) {
        List<Finding> findings = Verdict.inOrder(status.findings());
        if (!findings.isEmpty() && findings.get(0).severity().isWorseThan(Severity.INFO)) {
            return findings.get(0).summary();
        }
        String end = status.content().map(content -> dates.shortDay(content.notAfter())).orElse("");
        String why = status.problem().isEmpty() ? status.path().problem() : status.problem();
        return switch (status.standing()) {
            case VALID -> NLS.bind(renewable(status) ? Messages.Sentence_renewable : Messages.Sentence_valid, end);
            case EXPIRING -> NLS.bind(Messages.Sentence_expiring, end);
            case EXPIRED -> NLS.bind(Messages.Sentence_expired, end);
            case NOT_YET_VALID -> NLS.bind(Messages.Sentence_notYetValid,
                    status.content().map(content -> dates.shortDay(content.notBefore())).orElse(""));
            case REVOKED -> status.revocation().at().map(dates::shortDay)
                    .map(day -> NLS.bind(Messages.Sentence_revoked, day)).orElse(Messages.Sentence_revokedUntold);
            case UNTRUSTED, INVALID, UNKNOWN, UNREADABLE -> why.isEmpty() ? Messages.Sentence_untold : why;
        };
    }

    static String role(CertificateStatus status) {
        if (status.role() == Role.OTHER && status.content().filter(CertificateContent::authority).isPresent()) {
            return Messages.Role_authority;
        }
        return switch (status.role()) {
            case AUTHENTICATION -> Messages.Role_authentication;
            case SIGNING -> Messages.Role_signing;
            case BOTH -> Messages.Role_both;
            // a text that only describes it does not tell what it is for
            case OTHER -> status.content().isPresent() && !status.der().isEmpty() ? Messages.Role_other
                    : Messages.Role_unread;
        };
    }

    private static String daysLeft(CertificateStatus status) {
        if (status.daysLeft().isEmpty()) {
            return "";
        }
        long days = status.daysLeft().getAsLong();
        return days >= 0 ? String.valueOf(days)
                : days == -1 ? Messages.Days_over1 : NLS.bind(Messages.Days_over, -days);
    }

    private TimeBar bar(CertificateContent content, CertificateStatus status, Instant at) {
        StringBuilder text = new StringBuilder(
                NLS.bind(Messages.Bar_life, dates.shortDay(content.notBefore()), dates.shortDay(content.notAfter())));
        status.renewal().opens().ifPresent(
                opens -> text.append(' ').append(NLS.bind(Messages.Bar_window, dates.shortDay(opens))));
        text.append(' ').append(NLS.bind(Messages.Bar_today, dates.shortDay(at), whereabouts(content, status, at)));
        Life life = Life.of(status.standing());
        String label = life == Life.SOUND ? "" : word(status.standing());
        if (life == Life.REFUSED || life == Life.OPEN) {
            text.append(' ').append(NLS.bind(life == Life.REFUSED ? Messages.Bar_refused : Messages.Bar_open, label));
        }
        return new TimeBar(content.notBefore(), status.renewal().opens(), content.notAfter(), at, life, label,
                text.toString());
    }

    private static String whereabouts(CertificateContent content, CertificateStatus status, Instant at) {
        if (at.isBefore(content.notBefore())) {
            return NLS.bind(Messages.Bar_before, days(at, content.notBefore()));
        }
        if (at.isAfter(content.notAfter())) {
            return NLS.bind(Messages.Bar_after, days(content.notAfter(), at));
        }
        boolean inWindow = status.renewal().opens().filter(opens -> !at.isBefore(opens)).isPresent();
        return NLS.bind(inWindow ? Messages.Bar_inWindow : Messages.Bar_within, days(at, content.notAfter()));
    }

    private static long days(Instant from, Instant to) {
        return Duration.between(from, to).toDays();
    }
}
