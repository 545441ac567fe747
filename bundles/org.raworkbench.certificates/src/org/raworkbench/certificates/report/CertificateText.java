package org.raworkbench.certificates.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.ChainLink;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.reading.PlainDate;

/** A certificate report as text for people. Dates are those of the given time zone. */
public final class CertificateText {

    private static final int LABEL = 15;

    private final boolean names;
    private final ZoneId zone;

    /** Text with the names of persons in subjects when {@code names}. */
    public CertificateText(boolean names, ZoneId zone) {
        this.names = names;
        this.zone = zone;
    }

    /** The whole report: verdict, findings, each certificate, notes. */
    public String write(CertificateReport report, List<Finding> findings, Verdict verdict) {
        StringBuilder text = new StringBuilder();
        if (report.demo()) {
            line(text, Messages.text("demo"));
        }
        line(text, verdict.severity() + ": " + verdict.summary());
        boolean several = report.certificates().stream().map(CertificateStatus::source).distinct().count() > 1;
        for (Finding finding : findings) {
            if (finding.severity().isWorseThan(Severity.INFO)) {
                line(text, "  " + finding.severity() + ": " + finding.summary() + " " + finding.explanation());
                if (several && !finding.subject().isEmpty()) {
                    line(text, "    " + Messages.text("where", finding.subject()));
                }
                if (!finding.action().isEmpty()) {
                    line(text, "    " + Messages.text("todo", finding.action()));
                }
            }
        }
        report.certificates().forEach(status -> write(status, text));
        if (!report.notes().isEmpty()) {
            line(text, "");
            report.notes().forEach(note -> field(text, "note", note.source() + ": " + note.text()));
        }
        line(text, "");
        line(text, Messages.text("at", PlainDate.minute(report.at(), zone)));
        if (report.anchors() > 0) {
            line(text, Messages.text("scope"));
        }
        return text.toString();
    }

    private void write(CertificateStatus status, StringBuilder text) {
        line(text, "");
        line(text, Messages.text("standing." + status.standing()) + "  " + status.source()
                + (status.container().isEmpty() ? "" : ", " + status.container()));
        if (!status.problem().isEmpty()) {
            field(text, "problem", status.problem());
        }
        status.content().ifPresent(content -> write(status, content, text));
    }

    private void write(CertificateStatus status, CertificateContent content, StringBuilder text) {
        field(text, "role", Messages.text(status.der().isEmpty() && status.role() == Role.OTHER ? "role.untold"
                : "role." + status.role()));
        field(text, "subject", names ? content.subject() : content.maskedSubject());
        field(text, "issuer", content.issuer());
        field(text, "serial", content.serial());
        field(text, "validity", Messages.text("validity.value", day(content.notBefore()),
                day(content.notAfter()), status.daysLeft().orElse(0)));
        boolean over = status.daysLeft().orElse(0) < 0 || status.standing() == Standing.REVOKED;
        String by = status.renewal().by().stream().map(Actor::label).collect(Collectors.joining(Messages.text("or")));
        status.renewal().opens().ifPresent(opens -> field(text, "renewal",
                Messages.text(over ? "renewal.ended" : "renewal.value", day(opens), by)));
        field(text, "path", path(status));
        field(text, "revocation", revocation(status.revocation()));
        if (status.der().isEmpty()) {
            return; // only described: neither key nor fingerprint is known
        }
        field(text, "key", Messages.text("key.value", content.keyAlgorithm(), Integer.toString(content.keyBits()),
                content.signatureAlgorithm()));
        field(text, "fingerprint", content.sha256());
    }

    private static String path(CertificateStatus status) {
        if (status.path().isValid()) {
            List<ChainLink> chain = status.path().chain();
            return Messages.text("path.true", chain.get(chain.size() - 1).subject());
        }
        return Messages.text(status.path().valid().isPresent() ? "path.false" : "path.unknown",
                status.path().problem());
    }

    private String revocation(RevocationAnswer answer) {
        return Messages.text("revocation." + answer.status(), answer.source(),
                answer.at().map(this::day).orElse("?"), answer.reasonWords());
    }

    private String day(Instant instant) {
        return PlainDate.of(instant, zone);
    }

    private static void field(StringBuilder text, String key, String value) {
        String label = Messages.text(key);
        line(text, "  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + value);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
